import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Decision } from '../../../domain/decision/decision';
import { clinicianNote } from '../../../domain/documents/clinician-note';
import { patientSheet } from '../../../domain/documents/patient-sheet';
import { codeTable } from '../../../domain/fhir/codes/table';
import { decisionBundle } from '../../../domain/fhir/export/decision-bundle';
import { objectOf, objectsOf, textOf } from '../../../domain/fhir/json';
import { caseFeature } from '../../store/case/case.feature';
import { CLOCK } from '../../store/clock/clock';
import { CurrentCare } from '../../store/care/current-care';
import { planPageActions } from '../../store/decision/plan-page-actions';
import { KnowledgeLibrary } from '../../store/knowledge';
import { newId } from '../../store/new-id';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Notice } from '../../ui/notice/notice';
import { saveFile } from '../../ui/save-file';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { PlanCase } from './plan-case';
import { Writers } from '../../documents/writers';
import { plainText, written } from '../../documents/written-document';

/** The file for another system, looked at before it is saved. Nothing is sent from here. */
@Component({
  selector: 'tandem-file-view',
  imports: [Disclosure, Notice, WordsPipe],
  templateUrl: './file-view.html',
  styleUrl: './preview.scss',
})
export class FileView {
  readonly decision = input.required<Decision>();

  readonly #plan = inject(PlanCase);
  readonly #writers = inject(Writers);
  readonly #words = inject(Words);
  readonly #care = inject(CurrentCare);
  readonly #library = inject(KnowledgeLibrary);
  readonly #store = inject(Store);
  readonly #record = this.#store.selectSignal(caseFeature.selectRecord);
  protected readonly said = signal('');
  /** The moment of this look: the file does not change while it is looked at. */
  readonly #written = inject(CLOCK).now().toISOString();
  /** Nor do the addresses in it, when a part of the knowledge comes later. */
  readonly #ids: string[] = [];

  protected readonly made = computed(() => {
    const language = this.#words.language();
    const forChart = this.#writers.of(language, 'clinician');
    const forPerson = this.#writers.of(language, 'together');
    const [record, knowledge, consultation] = [this.#record(), this.#library.knowledge(), this.#plan.consultation()];
    const note = this.#plan.noteCase(this.decision(), forChart, this.#words);
    const sheet = this.#plan.sheetCase(this.decision(), forPerson);
    if (!record || !knowledge || !consultation || !note || !sheet || !this.#care.desk()) return null;
    // The label of the case may be initials: it stays here.
    const [unnamedNote, unnamedSheet] = [
      { ...note, label: '' },
      { ...sheet, label: '' },
    ];
    return decisionBundle({
      note: unnamedNote,
      record,
      consultation,
      drugs: knowledge.drugs,
      codes: codeTable,
      written: this.#written,
      newId: this.#counting(),
      say: (phrase) => forChart.phrases.of(phrase),
      cite: (sourceId) => this.#plan.cite(sourceId),
      struck: (optionId) => this.#plan.struck(optionId),
      documents: [
        {
          title: this.#words.of('note.title'),
          language,
          text: plainText(written(clinicianNote(unnamedNote), forChart.phrases)),
        },
        {
          title: this.#words.of('decision.plain.view.sheet'),
          language,
          text: plainText(written(patientSheet(unnamedSheet), forPerson.phrases)),
        },
      ],
    });
  });
  protected readonly json = computed(() => {
    const made = this.made();
    return made ? JSON.stringify(made.bundle, null, 2) : null;
  });
  /** Kinds of resources with their number, and what stands in them in words alone. */
  protected readonly holds = computed(() => {
    const wordsOnly = this.made()?.wordsOnly ?? [];
    const entries = objectsOf(this.made()?.bundle['entry'] ?? []);
    const counts = new Map<string, number>();
    for (const entry of entries) {
      const type = textOf(objectOf(entry['resource'])?.['resourceType']) ?? '';
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    return [...counts].map(([type, count]) => ({
      type,
      count,
      inWords: wordsOnly.find((one) => one.type === type)?.names.join('; ') ?? '',
    }));
  });
  protected readonly leftOut = computed(() => this.made()?.leftOut ?? []);

  constructor() {
    this.#care.fetch();
  }

  #counting(): () => string {
    let place = 0;
    return () => (this.#ids[place++] ??= newId());
  }

  protected save(): void {
    const json = this.json();
    if (!json) return;
    saveFile('tandem-decision.fhir.json', json, 'application/fhir+json');
    this.#taken();
  }

  #taken(): void {
    this.#store.dispatch(planPageActions.documentTaken({ document: 'file' }));
  }

  protected async copy(): Promise<void> {
    this.said.set('');
    try {
      await navigator.clipboard.writeText(this.json() ?? '');
      this.said.set(this.#words.of('chart.copied'));
      this.#taken();
    } catch {
      this.said.set(this.#words.of('note.notCopied'));
    }
  }
}

import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Decision } from '../../../domain/decision/decision';
import { clinicianNote } from '../../../domain/documents/clinician-note';
import { fitted } from '../../../domain/documents/fitted';
import { shortNote } from '../../../domain/documents/short-note';
import { CurrentCare } from '../../store/care/current-care';
import { planPageActions } from '../../store/decision/plan-page-actions';
import { saveFile } from '../../ui/save-file';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { DocumentPage } from '../../documents/document-page';
import { PlanCase } from './plan-case';
import { Writers } from '../../documents/writers';
import { plainText, written } from '../../documents/written-document';

/** As much as the smallest field of a chart takes. */
const SHORT = 1500;

/** The note for the chart: short to copy, and whole to print, copy or save. */
@Component({
  selector: 'tandem-note-view',
  imports: [DocumentPage, WordsPipe],
  templateUrl: './note-view.html',
  styleUrl: './preview.scss',
  host: { class: 'pages' },
})
export class NoteView {
  readonly decision = input.required<Decision>();

  readonly #plan = inject(PlanCase);
  readonly #writers = inject(Writers);
  readonly #words = inject(Words);
  readonly #care = inject(CurrentCare);
  readonly #store = inject(Store);
  /** What came of the last press. */
  protected readonly said = signal('');
  protected readonly most = SHORT;

  readonly #writer = computed(() => this.#writers.of(this.#words.language(), 'clinician'));
  readonly #case = computed(() => this.#plan.noteCase(this.decision(), this.#writer(), this.#words));

  protected readonly short = computed(() => {
    const of = this.#case();
    const { phrases } = this.#writer();
    if (!of) return null;
    const lines = shortNote(of).map(({ said, ...line }) => ({ text: phrases.sentences(said), ...line }));
    return fitted(lines, SHORT, this.#words.of('note.shortened'));
  });
  protected readonly whole = computed(() => {
    const of = this.#case();
    return of && written(clinicianNote(of), this.#writer().phrases);
  });

  constructor() {
    this.#care.fetch();
  }

  protected async copyShort(): Promise<void> {
    await this.#copy(this.short()?.text ?? '');
  }

  protected async copyWhole(): Promise<void> {
    const whole = this.whole();
    if (whole) await this.#copy(plainText(whole));
  }

  protected save(): void {
    const whole = this.whole();
    if (!whole) return;
    saveFile('tandem-note.txt', plainText(whole), 'text/plain;charset=utf-8');
    this.#taken();
  }

  protected print(): void {
    this.#taken();
    window.print();
  }

  #taken(): void {
    this.#store.dispatch(planPageActions.documentTaken({ document: 'note' }));
  }

  async #copy(text: string): Promise<void> {
    this.said.set('');
    try {
      await navigator.clipboard.writeText(text);
      this.said.set(this.#words.of('chart.copied'));
      this.#taken();
    } catch {
      this.said.set(this.#words.of('note.notCopied'));
    }
  }
}

import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { codeTable } from '../../../domain/fhir/codes/table';
import { importBundle } from '../../../domain/fhir/import-bundle';
import type { ImportResult } from '../../../domain/fhir/import-report';
import { namedMedicines } from '../../../domain/treatment/interactions/ingredient';
import { ImportFile, largestBytes } from '../../store/case/import-file';
import { importPageActions } from '../../store/case/import-page-actions';
import { clockFeature } from '../../store/clock/clock.feature';
import { KnowledgeLibrary } from '../../store/knowledge';
import { isOfTandem } from '../../../domain/case-file/case-file';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { LoadingLine } from '../../ui/loading-line/loading-line';
import { Notice } from '../../ui/notice/notice';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import type { AnsweredAt } from './answered-at';
import { CaseFileReport } from './case-file-report';
import { ImportReport } from './import-report';

/** Reads a file of the hospital record, or a case that Tandem has written, and says what became of each thing in it. Nothing changes until the person opens the case. */
@Component({
  selector: 'tandem-import-page',
  imports: [CaseFileReport, FileDrop, ImportReport, LoadingLine, Notice, WordsPipe],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(Words);
  readonly #file = inject(ImportFile);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);
  protected readonly tooLarge = this.#file.tooLarge;
  protected readonly most = { most: largestBytes / 1_000_000 };
  readonly #person = signal<string | undefined>(undefined);

  protected readonly file = this.#file.held;
  protected readonly failed = signal(false);
  /** Whether Tandem has written it: then it is no hospital record. */
  protected readonly ofTandem = computed(() => isOfTandem(this.file()?.text ?? ''));
  protected readonly result = computed((): ImportResult | null => {
    const file = this.ofTandem() ? null : this.file();
    const knowledge = this.#library.knowledge();
    const interactions = this.#library.interactions();
    if (!file || !knowledge || !interactions) return null;
    const drugs = namedMedicines({ ...knowledge, ...interactions });
    const context = { drugs, codes: codeTable, day: this.#today(), newId: this.#file.counting() };
    return importBundle(file.text, context, this.#person());
  });
  protected readonly read = computed(() => {
    const result = this.result();
    return result?.ok ? result : null;
  });
  protected readonly problem = computed(() => {
    const result = this.result();
    return result && !result.ok ? result.problem : null;
  });
  protected readonly canOpen = computed(() => {
    const read = this.read();
    return read !== null && read.disease !== 'notBreastCancer';
  });
  /** The case that is open was read from this file: its answers stand there, and it is not read again. */
  protected readonly isOpen = this.#file.opened;
  /** The answer under the question: how much was taken, and how much a person has to look at. */
  protected readonly counts = computed(() => {
    const rows = this.read()?.report.rows ?? [];
    const count = (status: string) => rows.filter((row) => row.status === status).length;
    return {
      taken: this.#words.count('cases.importTaken', count('taken')),
      ask: this.#words.count('cases.importAsk', count('needsPerson')),
    };
  });

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.failed.set(false);
    try {
      await Promise.all([this.#library.load(), this.#library.loadInteractions()]);
    } catch {
      this.failed.set(true);
    }
  }

  protected async pick(file: File): Promise<void> {
    this.#person.set(undefined);
    await this.#file.pick(file);
  }

  protected choose(person: string): void {
    this.#file.opened.set(false);
    this.#person.set(person);
  }

  /** Opens the case, at the field that answers a question where one is given. */
  protected open(at?: AnsweredAt): void {
    const read = this.read();
    if (!read) return;
    if (!this.isOpen()) {
      this.#store.dispatch(importPageActions.recordImported({ record: read.record }));
      this.#file.opened.set(true);
    }
    void this.#router.navigate(['/patient'], { queryParams: at ?? {} });
  }

  protected back(): void {
    this.#file.forget();
    void this.#router.navigate(['/cases'], { queryParamsHandling: 'preserve' });
  }
}

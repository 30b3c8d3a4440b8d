import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { SamplePatient } from '../../../domain/patient/sample';
import { caseFeature } from '../../store/case/case.feature';
import { casesPageActions } from '../../store/case/cases-page-actions';
import { ImportFile } from '../../store/case/import-file';
import { selectAllTasks } from '../../store/desk/all-tasks';
import { keptActions } from '../../store/kept/kept-actions';
import { keptFeature } from '../../store/kept/kept.feature';
import { selectStanding, selectWouldLose } from '../../store/kept/kept-selectors';
import type { DraftKey } from '../../store/kept/kept-state';
import { KnowledgeLibrary } from '../../store/knowledge';
import { LoadingLine } from '../../ui/loading-line/loading-line';
import { Notice } from '../../ui/notice/notice';
import { oneText } from '../../ui/query-parameter';
import { Section } from '../../ui/section/section';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { WordsPipe } from '../../words/words-pipe';
import { DueList } from './due/due-list';
import { ForgetDialog } from './forget-dialog';
import { KeptCases } from './kept/kept-cases';
import { OpenCase } from './open-case';
import { SampleGroup } from './sample-group';

const subtypes = ['hr-positive', 'her2-positive', 'triple-negative'] as const;
const reasons = ['no-case', 'no-sample', 'not-loaded', 'locked'];

/** Where a consultation begins: a kept case, a sample, a new person, a file. */
@Component({
  selector: 'tandem-cases-page',
  imports: [
    DueList,
    FileDrop,
    ForgetDialog,
    KeptCases,
    LoadingLine,
    Notice,
    OpenCase,
    RouterLink,
    SampleGroup,
    Section,
    WordsPipe,
  ],
  templateUrl: './cases-page.html',
  styleUrl: './cases-page.scss',
})
export class CasesPage {
  /** Why another page led here; from the address. */
  readonly reason = input(undefined, { transform: oneText });

  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #library = inject(KnowledgeLibrary);
  readonly #importFile = inject(ImportFile);
  readonly #samples = signal<SamplePatient[] | null>(null);
  readonly #vault = this.#store.selectSignal(keptFeature.selectVault);
  readonly #tasks = this.#store.selectSignal(selectAllTasks);
  readonly #wouldLose = this.#store.selectSignal(selectWouldLose);

  protected readonly forget = viewChild.required(ForgetDialog);
  protected readonly record = this.#store.selectSignal(caseFeature.selectRecord);
  protected readonly sampleId = this.#store.selectSignal(caseFeature.selectSampleId);
  protected readonly standing = this.#store.selectSignal(selectStanding);
  protected readonly hasTasks = computed(() => this.#tasks().length > 0);
  protected readonly failed = signal(false);
  protected readonly known = computed(() => reasons.find((each) => each === this.reason()));
  /** Where kept cases wait for their passphrase, loading the page again has forgotten none of them. */
  protected readonly why = computed(() => {
    const reason = this.known();
    return reason === 'no-case' && this.#vault() === 'locked' ? 'no-case-locked' : reason;
  });
  protected readonly groups = computed(() => {
    const samples = this.#samples();
    return (
      samples &&
      subtypes.map((subtype) => ({ subtype, samples: samples.filter((sample) => sample.subtype === subtype) }))
    );
  });

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.failed.set(false);
    try {
      this.#samples.set((await this.#library.samples()).toSorted((a, b) => a.place - b.place));
    } catch {
      this.failed.set(true);
    }
  }

  protected openSample(id: string): void {
    this.#afterAsking(() => {
      // An own case stands in the way of a sample in the address: it is closed first, and the person has agreed.
      this.#store.dispatch(casesPageActions.caseClosed());
      void this.#router.navigate(['/open/sample', id]);
    });
  }

  protected startNew(): void {
    this.#afterAsking(() => {
      this.#store.dispatch(casesPageActions.newCaseStarted());
      void this.#router.navigate(['/patient']);
    });
  }

  /** @param to the page that it opens on; without one the options, or the record */
  protected openKept(id: string, to?: string): void {
    this.#afterAsking(() => {
      this.#store.dispatch(keptActions.openAsked({ id, ...(to && { to }) }));
    });
  }

  protected openDraft(draft: DraftKey): void {
    this.#afterAsking(() => {
      this.#store.dispatch(keptActions.draftOpened({ draft }));
    });
  }

  protected keep(): void {
    this.#store.dispatch(keptActions.keepAsked());
  }

  protected download(): void {
    this.#store.dispatch(keptActions.downloadAsked());
  }

  protected closeCase(): void {
    this.#afterAsking(() => {
      this.#store.dispatch(casesPageActions.caseClosed());
      void this.#router.navigate(['/cases']);
    });
  }

  protected async importFile(file: File): Promise<void> {
    await this.#importFile.pick(file);
    await this.#router.navigate(['/cases/import'], { queryParamsHandling: 'preserve' });
  }

  /** Does it at once, or after the person has agreed to lose what nothing keeps. */
  #afterAsking(action: () => void): void {
    const leave = () => {
      // The file goes with the case that was read from it.
      this.#importFile.forget();
      action();
    };
    if (this.#wouldLose()) this.forget().ask(leave);
    else leave();
  }
}

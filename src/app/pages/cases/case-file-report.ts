import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { Store } from '@ngrx/store';
import { type CaseProblem, type CaseRead, largestFile, readCase } from '../../../domain/case-file/read-case';
import { EnterPassphrase } from '../../parts/passphrase/enter-passphrase';
import { localDay } from '../../store/clock/clock';
import { keptActions } from '../../store/kept/kept-actions';
import { selectWouldLose } from '../../store/kept/kept-selectors';
import { keptFeature } from '../../store/kept/kept.feature';
import { KnowledgeLibrary } from '../../store/knowledge';
import { SealedCaseFile } from '../../store/kept/sealed-case-file';
import { Notice } from '../../ui/notice/notice';
import { Section } from '../../ui/section/section';
import { DayPipe } from '../../words/day-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { ForgetDialog } from './forget-dialog';

/** What a case file holds, what of it was left out, and the way to open it beside what is kept here. */
@Component({
  selector: 'tandem-case-file-report',
  imports: [DayPipe, EnterPassphrase, ForgetDialog, Notice, Section, WordsPipe],
  templateUrl: './case-file-report.html',
  styleUrl: './case-file-report.scss',
})
export class CaseFileReport {
  readonly text = input.required<string>();

  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #sealed = inject(SealedCaseFile);
  readonly #library = inject(KnowledgeLibrary);
  readonly #wouldLose = this.#store.selectSignal(selectWouldLose);
  readonly #state = this.#store.selectSignal(keptFeature.selectKeptState);
  protected readonly forget = viewChild.required(ForgetDialog);

  /** The text without its passphrase; null: it has one and is still closed. */
  protected readonly plain = linkedSignal(() => (this.#sealed.isSealed(this.text()) ? null : this.text()));
  protected readonly busy = signal(false);
  protected readonly problem = linkedSignal({ source: this.text, computation: () => '' });
  protected readonly localDay = localDay;

  readonly #result = computed((): CaseRead | CaseProblem | null => {
    const text = this.plain();
    return text === null ? null : readCase(text, largestFile);
  });
  protected readonly read = computed(() => {
    const result = this.#result();
    return result?.kind === 'read' ? result : null;
  });
  protected readonly refused = computed(() => {
    const result = this.#result();
    if (!result || result.kind === 'read') return '';
    const params = { version: 'version' in result ? result.version : '', path: 'path' in result ? result.path : '' };
    return this.#words.of(`kept.file.problem.${result.kind}`, params);
  });
  protected readonly holds = computed(() => {
    const kept = this.read()?.kept;
    if (!kept) return [];
    const { observations, specimens, therapies, medicines } = kept.record;
    const { decisions, boards, desk } = kept;
    const { questions, barriers, tasks, calls } = desk;
    const counts = {
      ...{ observations, specimens, therapies: therapies ?? [], medicines: medicines ?? [], decisions },
      ...{ questions, barriers, tasks, calls, boards },
    };
    return Object.entries(counts).flatMap(([what, list]) =>
      list.length === 0 ? [] : [this.#words.count(`kept.file.holds.${what}`, list.length)],
    );
  });
  /** What the library does not know of the medicines it names. */
  protected readonly unknownDrugs = computed(() => {
    const [kept, knowledge] = [this.read()?.kept, this.#library.knowledge()];
    if (!kept || !knowledge) return '';
    const known = new Set(knowledge.drugs.map(({ id }) => id));
    const named = (kept.record.therapies ?? []).flatMap(({ drugs }) => drugs).filter((id) => !known.has(id));
    const names = [...new Set(named)];
    if (names.length === 0) return '';
    return this.#words.count('kept.file.unknownDrugs', names.length, { names: this.#words.list(names) });
  });
  /** Whether a copy of it is here, and would be joined with it. */
  protected readonly copyHere = computed(() => {
    const id = this.read()?.kept.id;
    const { lines, open } = this.#state();
    return id !== undefined && (open?.id === id || lines.some((line) => line.id === id));
  });
  protected readonly isLocked = computed(() => this.#state().vault === 'locked');

  constructor() {
    this.#store.dispatch(keptActions.asked());
  }

  protected async unseal(passphrase: string): Promise<void> {
    this.busy.set(true);
    this.problem.set('');
    const opened = await this.#sealed.open(this.text(), passphrase);
    this.busy.set(false);
    if (opened === 'newer') this.problem.set(this.#words.of('kept.file.problem.sealedNewer'));
    else if (opened === null) this.problem.set(this.#words.of('kept.file.problem.passphrase'));
    else this.plain.set(opened.text);
  }

  protected open(): void {
    const read = this.read();
    if (!read) return;
    const { kept, leftOut } = read;
    const take = () => {
      this.#store.dispatch(keptActions.fileTaken({ kept, leftOut: leftOut.length }));
    };
    // A copy of the open case is joined with it: nothing is forgotten.
    if (this.#wouldLose() && this.#state().open?.id !== kept.id) this.forget().ask(take);
    else take();
  }
}

import { CdkDragHandle } from '@angular/cdk/drag-drop';
import { Component, computed, inject, input, model, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Recorded } from '../../../../domain/board/board';
import { longestBoardWords } from '../../../../domain/board/board-record';
import { type AgendaEntry, agendaKinds, mostMinutes } from '../../../../domain/board/meeting';
import type { ReadinessState } from '../../../../domain/board/readiness';
import { longestName } from '../../../../domain/patient/longest-name';
import type { KeptCase } from '../../../../domain/case-file/kept-case';
import { QuestionWords } from '../../../parts/desk/question-words';
import { BoardReadiness } from '../../../store/board/board-readiness';
import { Icon } from '../../../ui/icon/icon';
import { SegmentedPick } from '../../../ui/segmented-pick/segmented-pick';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { BoardWords } from '../board-words';
import { ReadinessTable } from './readiness-table';
import { ReadyMark } from './ready-mark';
import { TakeOff } from './take-off';

/** One case on the agenda: what is asked, by whom and how long, and whether it is ready; unfolded, all of that can be changed. */
@Component({
  selector: 'tandem-agenda-row',
  imports: [CdkDragHandle, Icon, ReadinessTable, ReadyMark, RouterLink, SegmentedPick, TakeOff, WordsPipe],
  templateUrl: './agenda-row.html',
  styleUrl: './agenda-row.scss',
  host: { '(keydown.alt.arrowup)': 'moveByKey($event, -1)', '(keydown.alt.arrowdown)': 'moveByKey($event, 1)' },
})
export class AgendaRow {
  readonly entry = input.required<AgendaEntry>();
  readonly kept = input.required<KeptCase>();
  /** What this meeting has recorded of the case. */
  readonly recorded = input.required<Recorded>();
  /** From 1, of so many. */
  readonly place = input.required<number>();
  readonly count = input.required<number>();
  readonly open = model(false);
  /** What is said anew; the rest of the entry stays as it is by then. */
  readonly changed = output<Partial<AgendaEntry>>();
  /** One place up (-1) or down (1). */
  readonly moved = output<-1 | 1>();
  readonly takenOff = output();

  readonly #words = inject(Words);
  readonly #readiness = inject(BoardReadiness);
  readonly #said = inject(BoardWords);
  readonly #questions = inject(QuestionWords);
  protected readonly longest = longestBoardWords;
  protected readonly longestName = longestName;
  protected readonly mostMinutes = mostMinutes;
  protected readonly name = computed(() => this.kept().record.label || this.#words.of('agenda.noLabel'));
  protected readonly found = computed(() => this.#readiness.of(this.entry().caseId)());
  protected readonly kinds = computed(() =>
    agendaKinds.map((value) => ({ value, word: this.#words.of(`agenda.kind.${value}`) })),
  );
  /** What the person asked and has no answer yet. */
  protected readonly theirs = computed(() =>
    this.kept()
      .desk.questions.filter(({ state }) => state === 'open' || state === 'later')
      .map((question) => this.#questions.of(question).slice(0, longestBoardWords)),
  );

  /** What is not ready, in a line: missing first, then what has a reason, then what ages. */
  protected readonly summary = computed((): { state: ReadinessState; says: string }[] => {
    const [found, { without }] = [this.found(), this.entry()];
    if (!found) return [];
    const of = (state: ReadinessState) => found.filter((one) => one.state === state).map(({ item }) => item);
    const reasoned = of('missing').filter((item) => (without[item] ?? '') !== '');
    const bare = of('missing').filter((item) => !reasoned.includes(item));
    const lines = [
      { state: 'missing' as const, key: 'ready.missing', items: bare },
      { state: 'missing' as const, key: 'ready.reasoned', items: reasoned },
      { state: 'ageing' as const, key: 'ready.ageing', items: of('ageing') },
    ];
    const told = lines
      .filter(({ items }) => items.length > 0)
      .map(({ state, key, items }) => ({ state, says: this.#words.of(key, { items: this.#said.items(items) }) }));
    return told.length > 0 ? told : [{ state: 'ready', says: this.#words.of('ready.all') }];
  });

  protected set(change: Partial<AgendaEntry>): void {
    this.changed.emit(change);
  }

  protected setKind(value: string | null): void {
    const kind = agendaKinds.find((one) => one === value);
    if (kind) this.set({ kind });
  }

  /** What is out of range is put back as it was. */
  protected setMinutes(field: HTMLInputElement): void {
    const minutes = field.valueAsNumber;
    if (field.validity.valid && Number.isInteger(minutes)) this.set({ minutes });
    else field.value = String(this.entry().minutes);
  }

  protected moveByKey(event: Event, by: -1 | 1): void {
    event.preventDefault();
    this.moved.emit(by);
  }
}

import { Component, computed, inject, input, output } from '@angular/core';
import { localDay } from '../../../store/clock/clock';
import type { KeptLine } from '../../../store/kept/kept-state';
import { Icon } from '../../../ui/icon/icon';
import { DayPipe } from '../../../words/day-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { taskCounts } from './kept-search';

/** One kept case; one that does not open says so, and can be taken along as it stands. */
@Component({
  selector: 'tandem-kept-row',
  imports: [DayPipe, Icon, WordsPipe],
  templateUrl: './kept-row.html',
  styleUrl: './kept-row.scss',
})
export class KeptRow {
  readonly line = input.required<KeptLine>();
  readonly name = input.required<string>();
  /** ISO day. */
  readonly today = input.required<string>();
  readonly isOpen = input(false);
  readonly acting = input(false);
  readonly opened = output();
  readonly unfolded = output();
  readonly copied = output();
  readonly archived = output();
  readonly removed = output();
  readonly rawSaved = output();

  readonly #words = inject(Words);
  protected readonly head = computed(() => this.line().head);
  protected readonly changed = computed(() => localDay(this.head()?.changed ?? ''));
  protected readonly facts = computed(() => {
    const head = this.head();
    if (!head) return [];
    const { subtype, line, state } = head;
    return [
      this.#words.of(subtype ? `kept.subtype.${subtype}` : 'banner.subtypeUnknown'),
      ...(line === null ? [] : [this.#lineWords(line)]),
      this.#words.of(`kept.state.${state}`),
    ];
  });

  /** What is to be done in this case; null: nothing that is known. */
  protected readonly tasks = computed(() => {
    const head = this.head();
    if (!head) return null;
    const { open, overdue } = taskCounts(head, this.today());
    if (open === 0) return null;
    const says = this.#words.count('kept.tasks.count', open);
    return overdue === 0
      ? { says, isLate: false }
      : { says: `${says}, ${this.#words.count('kept.due.overdue', overdue)}`, isLate: true };
  });

  #lineWords(line: number): string {
    return line <= 4 ? this.#words.of(`banner.line.${line}`) : this.#words.of('banner.lineNumber', { line });
  }
}

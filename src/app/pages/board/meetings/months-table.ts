import { Component, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { deviationReasons, outcomeStates } from '../../../../domain/board/board-record';
import { type BoardMonth, boardMonths, monthsAsCsv } from '../../../../domain/board/follow-through';
import { boardFeature } from '../../../store/board/board.feature';
import { Announcer } from '../../../ui/announcer/announcer';
import { saveFile } from '../../../ui/save-file';
import { Section } from '../../../ui/section/section';
import { capital } from '../../../words/inline';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** What the boards of each month came to, counted on this device from what was signed; nothing before anything was. */
@Component({
  selector: 'tandem-months-table',
  imports: [Section, WordsPipe],
  templateUrl: './months-table.html',
  styleUrl: './months-table.scss',
})
export class MonthsTable {
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #records = inject(Store).selectSignal(boardFeature.selectRecords);
  readonly #months = computed(() => boardMonths(this.#records()));
  protected readonly columns = ['cases', 'concordant', 'deviations', 'goals', 'missing', 'minutes', 'outcomes'];
  protected readonly rows = computed(() =>
    this.#months().map((month) => ({
      month: month.month,
      name: capital(this.#words.day(month.month, 'long')),
      cells: this.#cells(month),
    })),
  );
  protected readonly unreasoned = computed(() =>
    this.#words.count(
      'months.unreasoned',
      this.#months().reduce((sum, { unreasoned }) => sum + unreasoned, 0),
    ),
  );

  protected save(): void {
    saveFile('tandem-board-months.csv', monthsAsCsv(this.#months()), 'text/csv');
    this.#announcer.say(this.#words.of('months.saved'));
  }

  #cells(month: BoardMonth): string[] {
    const { cases, concordant, goalsKnown, missingItems, minutes } = month;
    return [
      this.#words.number(cases),
      this.#share(concordant, cases),
      this.#list(deviationReasons.map((key) => [this.#words.of(`record.deviation.${key}`), month.deviations[key]])),
      this.#share(goalsKnown, cases),
      this.#words.number(missingItems),
      this.#words.number(minutes, 1),
      this.#list([
        ...outcomeStates.map((key): [string, number] => [this.#words.of(`follow.state.${key}`), month.outcomes[key]]),
        [this.#words.of('follow.untold'), month.outcomes.open],
      ]),
    ];
  }

  /** "3 of 4": few cases make no per cent. */
  #share(part: number, of: number): string {
    return this.#words.of('months.share', { part, of });
  }

  /** What there is, with its count; "0" where there is nothing. */
  #list(counts: readonly [string, number][]): string {
    const there = counts
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name}: ${this.#words.number(count)}`);
    return there.length > 0 ? there.join('; ') : this.#words.number(0);
  }
}

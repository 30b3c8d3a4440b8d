import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { typedMinutes } from '../../../../domain/navigation/circumstance-effects';
import { caringFor, longestTravel, workings } from '../../../../domain/navigation/circumstances';
import { longestLine, longestNote } from '../../../../domain/navigation/longest';
import { SegmentedPick } from '../../../ui/segmented-pick/segmented-pick';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CircumstanceFollows } from './circumstance-follows';
import { DaysTable } from './days-table';
import { VisitDesk } from './visit-desk';

/** What of a person's days changes what a treatment asks of them. What nobody has asked stands as not asked, never as a no. */
@Component({
  selector: 'tandem-circumstance-area',
  imports: [CircumstanceFollows, DaysTable, SegmentedPick, WordsPipe],
  templateUrl: './circumstance-area.html',
  styleUrl: './circumstance-area.scss',
})
export class CircumstanceArea {
  readonly #desk = inject(VisitDesk);
  readonly #words = inject(Words);

  protected readonly told = computed(() => this.#desk.desk().circumstances);
  protected readonly longestTravel = longestTravel;
  protected readonly longestLine = longestLine;
  protected readonly longestNote = longestNote;
  protected readonly unknown = computed(() => this.#words.of('visit.plain.c.unknown'));
  protected readonly caring = computed(() => this.#answers('caring', caringFor));
  protected readonly work = computed(() => this.#answers('work', workings));
  protected readonly interpreter = computed(() => this.#yesNo('yes', 'no'));
  protected readonly alone = computed(() => this.#yesNo('yes', 'notAlone'));
  /** What stands in the field of the way: what is kept, or what was typed and is no time. */
  protected readonly minutes = linkedSignal(() => this.#minutesKept());
  protected readonly bad = signal(false);

  protected way(typed: string): void {
    const travelMinutes = typedMinutes(typed, longestTravel);
    this.minutes.set(typed);
    this.bad.set(travelMinutes === 'bad');
    if (travelMinutes !== 'bad' && travelMinutes !== this.told().travelMinutes) this.#desk.tell({ travelMinutes });
  }

  protected care(value: string | null): void {
    this.#desk.tell({ caring: caringFor.find((one) => one === value) ?? null });
  }

  protected works(value: string | null): void {
    this.#desk.tell({ work: workings.find((one) => one === value) ?? null });
  }

  protected answer(part: 'interpreter' | 'livesAlone', value: string | null): void {
    this.#desk.tell({ [part]: value === null ? null : value === 'yes' });
  }

  protected speaks(typed: string): void {
    const language = typed.trim() === '' ? null : typed.trim();
    if (language !== this.told().language) this.#desk.tell({ language });
  }

  protected say(words: string): void {
    if (words.trim() !== this.told().words) this.#desk.tell({ words: words.trim() });
  }

  protected yes(answer: boolean | null): string | null {
    return answer === null ? null : answer ? 'yes' : 'no';
  }

  #minutesKept(): string {
    const { travelMinutes } = this.told();
    return travelMinutes === null ? '' : String(travelMinutes);
  }

  #answers(part: string, values: readonly string[]) {
    return values.map((value) => ({ value, word: this.#words.of(`visit.plain.c.${part}.${value}`) }));
  }

  #yesNo(yes: string, no: string) {
    return [
      { value: 'yes', word: this.#words.of(`visit.plain.c.${yes}`) },
      { value: 'no', word: this.#words.of(`visit.plain.c.${no}`) },
    ];
  }
}

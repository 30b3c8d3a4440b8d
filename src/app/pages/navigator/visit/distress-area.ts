import { Component, computed, inject } from '@angular/core';
import {
  type DistressProblem,
  type DistressReading,
  distressProblems,
  highestDistress,
} from '../../../../domain/navigation/distress';
import {
  byDay,
  cutOffSources,
  distressAreas,
  latestReading,
  looksFurther,
} from '../../../../domain/navigation/distress-trend';
import { asHeld } from '../../../../domain/navigation/as-held';
import { longestNote } from '../../../../domain/navigation/longest';
import { AUDIENCE } from '../../../parts/fact/audience';
import { newId } from '../../../store/new-id';
import { AfterDraw } from '../../../ui/after-draw';
import { Announcer } from '../../../ui/announcer/announcer';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { Icon } from '../../../ui/icon/icon';
import { Notice } from '../../../ui/notice/notice';
import { SegmentedPick } from '../../../ui/segmented-pick/segmented-pick';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { DistressTrend } from './distress-trend';
import { LookFurther } from './look-further';
import { VisitDesk } from './visit-desk';

const scores = Array.from({ length: highestDistress + 1 }, (_, score) => ({
  value: String(score),
  word: String(score),
}));

/** How hard it is: a number from 0 to 10, what weighs, and what is done from 4 on. Each press is written at once. */
@Component({
  selector: 'tandem-distress-area',
  imports: [Disclosure, DistressTrend, Icon, LookFurther, Notice, SegmentedPick, WordsPipe],
  providers: [AfterDraw],
  templateUrl: './distress-area.html',
  styleUrl: './distress-area.scss',
})
export class DistressArea {
  protected readonly desk = inject(VisitDesk);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #after = inject(AfterDraw);
  readonly #audience = inject(AUDIENCE);

  protected readonly together = computed(() => this.#audience() === 'together');
  protected readonly scores = scores;
  protected readonly longest = longestNote;
  protected readonly sources = cutOffSources;
  protected readonly readings = computed(() => byDay(this.desk.desk().distress));
  /** The reading of today; null: nobody has asked today. */
  protected readonly now = computed(() => this.readings().findLast(({ on }) => on === this.desk.today()) ?? null);
  /** The last reading where somebody looks further. */
  protected readonly further = computed(() => {
    const last = latestReading(this.readings());
    return last && looksFurther(last) ? last : null;
  });
  protected readonly areas = distressAreas.map((area) => ({ area, problems: distressProblems[area] }));

  protected score(value: string | null): void {
    if (value === null) return;
    const score = Number(value);
    const now = this.now();
    const reading: DistressReading = now
      ? { ...now, score }
      : { id: newId(), on: this.desk.today(), score, problems: [], words: '' };
    this.#write(reading);
    this.#announcer.say(this.#words.of('visit.plain.d.kept', { score }));
  }

  protected tick(reading: DistressReading, problem: DistressProblem, isTicked: boolean): void {
    const held = asHeld(this.desk.desk().distress, reading);
    const others = held.problems.filter((one) => one !== problem);
    this.#write({ ...held, problems: isTicked ? [...others, problem] : others });
  }

  protected tell(reading: DistressReading, words: string): void {
    const held = asHeld(this.desk.desk().distress, reading);
    if (words.trim() !== held.words) this.#write({ ...held, words: words.trim() });
  }

  protected remove({ id }: DistressReading): void {
    this.desk.remove('distress', id);
    this.#after.focus('.removed button');
  }

  protected bringBack(): void {
    this.desk.bringBack();
    this.#after.focus('input:checked');
  }

  #write(reading: DistressReading): void {
    this.desk.write({ distress: [reading] });
  }
}

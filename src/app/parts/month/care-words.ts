import { Injectable, inject } from '@angular/core';
import type { Checked } from '../../../domain/evidence/text';
import type { CareMonth, NotHeld } from '../../../domain/treatment/care-month';
import type { Monitoring } from '../../../domain/treatment/option';
import type { CareEvent, TimedTest } from '../../../domain/treatment/planned-care';
import type { TestKind } from '../../../domain/treatment/schedule';
import { Words } from '../../words/words';
import { AUDIENCE } from '../fact/audience';
import { Sayable } from '../fact/sayable';
import type { CareKind } from './care-mark';
import { dayRanges } from './day-ranges';
import { MEDICINE_NAMES } from './medicine-names';

/** The events of a month on an option in words. */
@Injectable({ providedIn: 'root' })
export class CareWords {
  readonly #words = inject(Words);
  readonly #names = inject(MEDICINE_NAMES);
  readonly #audience = inject(AUDIENCE);
  readonly #sayable = inject(Sayable);

  kind(event: CareEvent): CareKind {
    if (event.kind === 'treatment') return event.schedule.given;
    return event.kind === 'test' ? event.test.kind : 'visit';
  }

  /** "Paclitaxel, infusion", "Full blood count". */
  name(event: CareEvent): string {
    if (event.kind === 'addedVisit') return this.#words.of('month.given.visit');
    if (event.kind === 'test') return this.test(event.monitoring, event.test.kind);
    const { drugId, given, timesADay } = event.schedule;
    const way = this.given(given);
    if (drugId === null) return way;
    const medicine = this.medicine(drugId);
    return timesADay
      ? this.#words.count('month.tablets', timesADay, { medicine, way })
      : this.#words.of('month.medicine', { medicine, way });
  }

  /** A medicine in one word or two, as a choice between medicines names it. */
  medicine(drugId: string): string {
    const name = this.#names(drugId);
    return name ? this.#words.text(name) : drugId;
  }

  given(kind: string): string {
    return this.#words.of(`month.given.${kind}${this.#audience() === 'together' ? '.plain' : ''}`);
  }

  /** "Full blood count"; where those words are not for whoever looks, what kind of test it is. */
  test({ what }: Monitoring, kind: TestKind): string {
    return this.#sayable.of(what) ? this.#words.text(what) : this.#words.of(`month.test.${kind}`);
  }

  /** A word that fits into a day of a picture. */
  short(kind: CareKind): string {
    return this.#words.of(`month.short.${kind}`);
  }

  /** Where the event was read; an added visit was not read anywhere. */
  source(event: CareEvent): { sourceId: string | null; checked: Checked } {
    if (event.kind === 'addedVisit') return { sourceId: null, checked: null };
    const { sourceId, checked } = event.kind === 'treatment' ? event.schedule : event.monitoring;
    return { sourceId, checked };
  }

  /** "Paclitaxel, infusion: days 1, 8 and 15", "Capecitabine, tablets: days 1 to 14". */
  said(event: CareEvent, days: readonly number[]): string {
    const ranges = dayRanges(days).map(([first, last]) =>
      first === last ? this.#words.number(first) : this.#words.of('month.range', { first, last }),
    );
    return this.#words.count('month.entry', days.length, { name: this.name(event), days: this.#words.list(ranges) });
  }

  /** Days with care, only where all of them are held and sure; else why there is no total. */
  total({ complete, daysWithCare: { days, atMost }, days: all }: CareMonth): string {
    if (!complete) return this.#words.of('month.noTotal');
    if (days !== atMost) return this.#words.of('month.totalRange', { days, atMost, length: all.length });
    return this.#words.count('month.total', days, { length: all.length });
  }

  missing(one: NotHeld): string {
    if (one.kind === 'medicine') {
      return this.#words.of(`month.missing.${one.why}`, { name: this.medicine(one.drugId) });
    }
    return this.#words.of(`month.missing.${one.why}`, { name: this.test(one.monitoring, 'other') });
  }

  /** A test whose source fixes no day: "Blood lipids: when needed, on no fixed day". */
  asNeeded({ test, monitoring }: TimedTest): string {
    return this.#words.of('month.asNeededTest', { name: this.test(monitoring, test.kind) });
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { closedRules } from '../../../../domain/navigation/open-day';
import { PRINTING } from '../../../parts/fact/sayable';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { type MonthSettings, readVisits } from './month-address';

/** What is taken for granted of a month, each to be changed. */
@Component({
  selector: 'tandem-month-assumptions',
  imports: [Disclosure, RouterLink, WordsPipe],
  template: `<tandem-disclosure class="no-print" [summary]="summary()">
      <div class="asked" role="group" [attr.aria-label]="'month.assume' | words">
        <label>
          <span>{{ 'deskMonth.ask.closed' | words }}</span>
          <select #rule class="val" (change)="move(rule.value)">
            @for (one of rules; track one) {
              <option [value]="one" [selected]="one === settings().closed">
                {{ 'deskMonth.closed.' + one | words }}
              </option>
            }
          </select>
        </label>
        <label>
          <input
            #weekends
            type="checkbox"
            [checked]="settings().weekendsClosed"
            (change)="changed.emit({ weekendsClosed: weekends.checked })"
          />
          <span>{{ 'deskMonth.ask.weekends' | words }}</span>
        </label>
        <label>
          <input
            #away
            type="checkbox"
            [checked]="settings().testsAtCentre"
            (change)="changed.emit({ testsAtCentre: away.checked })"
          />
          <span>{{ 'month.ask.tests' | words }}</span>
        </label>
        <label>
          <span>{{ 'deskMonth.ask.visits' | words }}</span>
          <input
            #visits
            class="val num"
            autocomplete="off"
            inputmode="numeric"
            aria-describedby="visits-help"
            [attr.aria-invalid]="strange() ? true : null"
            [value]="written()"
            (change)="add(visits.value)"
          />
        </label>
        <p id="visits-help" class="quiet" role="status">{{ strange() || ('deskMonth.visitsHelp' | words) }}</p>
      </div>
      <ul class="assumed">
        @for (one of assumed(); track one) {
          <li>{{ one }}</li>
        }
        <li>
          {{ closedSaid() }}
          <a routerLink="/settings" fragment="closed-days">{{ 'deskMonth.closedChange' | words }}</a>
        </li>
      </ul>
    </tandem-disclosure>
    @if (printing()) {
      <p class="quiet on-paper">{{ summary() }}</p>
    }`,
  styleUrl: './month-assumptions.scss',
})
export class MonthAssumptions {
  readonly settings = input.required<MonthSettings>();
  readonly closedDays = input.required<readonly string[]>();
  readonly changed = output<Partial<MonthSettings>>();

  readonly #words = inject(Words);
  protected readonly printing = inject(PRINTING);
  protected readonly rules = closedRules;
  /** What was typed as added visits and is no day of the treatment, in a sentence. */
  protected readonly strange = signal('');
  protected readonly written = computed(() => this.settings().visits.join(', '));
  protected readonly summary = computed(() => {
    const { closed, weekendsClosed, testsAtCentre } = this.settings();
    return this.#words.of('deskMonth.granted', {
      closed: this.#words.of(`deskMonth.granted.${weekendsClosed ? '' : 'holidays.'}${closed}`),
      tests: this.#words.of(testsAtCentre ? 'deskMonth.granted.away' : 'deskMonth.granted.near'),
    });
  });
  protected readonly assumed = computed(() => [
    this.#words.of(this.settings().testsAtCentre ? 'month.assume.testsAway' : 'month.assume.testsNear'),
    ...['month.assume.home', 'month.assume.shorter', 'deskMonth.assume.visits', 'deskMonth.assume.stay'].map((key) =>
      this.#words.of(key),
    ),
  ]);
  protected readonly closedSaid = computed(() =>
    this.#words.count('deskMonth.closedDays', this.closedDays().length, {}),
  );

  protected move(value: string): void {
    const closed = closedRules.find((one) => one === value);
    if (closed) this.changed.emit({ closed });
  }

  protected add(text: string): void {
    const { visits, refused } = readVisits(text);
    this.strange.set(refused.length ? this.#words.of('deskMonth.refused.visits', { value: refused.join(', ') }) : '');
    if (refused.length === 0) this.changed.emit({ visits });
  }
}

import { Component, DOCUMENT, computed, inject } from '@angular/core';
import { type RecordGap, minutesOf } from '../../../../domain/board/board-record';
import { AfterDraw } from '../../../ui/after-draw';
import { DayPipe } from '../../../words/day-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { fieldOf } from './record-fields';
import { RecordDesk } from './record-desk';

/** A day of minutes: longer than any case is talked about. */
const mostMinutes = 1440;

/** Where the record stands: what is missing, each leading to its field, how long it took, what it rests on, and signing off. */
@Component({
  selector: 'tandem-record-standing',
  imports: [DayPipe, WordsPipe],
  template: `<h3 id="record-missing" tabindex="-1">
      {{ (desk.gaps().length > 0 ? 'record.missing' : 'record.complete') | words }}
    </h3>
    @if (desk.gaps().length > 0) {
      @if (desk.tried()) {
        <p role="alert" class="fault">{{ refused() }}</p>
      }
      <ul [class.tried]="desk.tried()">
        @for (gap of desk.gaps(); track gap) {
          <li>
            @if (gap === 'meetingAhead') {
              <span>{{ ahead() }}</span>
            } @else {
              <button type="button" class="btn text" (click)="lead(gap)">{{ 'record.gap.' + gap | words }}</button>
            }
          </li>
        }
      </ul>
    }
    <button type="button" class="btn main small" (click)="sign()">{{ 'record.sign' | words }}</button>
    <p class="quiet">{{ 'record.signSays' | words }}</p>
    <label>
      <span>{{ 'record.minutes' | words }}</span>
      <input
        #minutes
        type="number"
        class="val num"
        min="0"
        step="0.1"
        [max]="most"
        [value]="spent()"
        (change)="spend(minutes)"
      />
    </label>
    @if (desk.record(); as record) {
      <p class="quiet">
        {{ 'record.pinned' | words: { version: record.pinned.version } }}
        <span class="num">{{ record.pinned.evidenceDate | day }}</span>
      </p>
    }`,
  styleUrl: './record-standing.scss',
  providers: [AfterDraw],
})
export class RecordStanding {
  readonly #document = inject(DOCUMENT);
  readonly #words = inject(Words);
  readonly #after = inject(AfterDraw);
  protected readonly desk = inject(RecordDesk);
  protected readonly most = mostMinutes;
  protected readonly spent = computed(() => minutesOf(this.desk.record()?.seconds ?? 0));
  /** No field mends it: the day has to come. */
  protected readonly ahead = computed(() =>
    this.#words.of('record.gap.meetingAhead', { day: this.#words.day(this.desk.record()?.on ?? '', 'long') }),
  );
  protected readonly refused = computed(() => this.#words.count('record.refused', this.desk.gaps().length));

  /** To the field where it is missing: the first that can be typed or chosen in, where the field is a group. */
  protected lead(gap: RecordGap): void {
    const record = this.desk.record();
    const without = this.desk.entry()?.without ?? {};
    const field = record && this.#document.getElementById(fieldOf(gap, record, this.desk.deviating(), without));
    if (!field) return;
    const inside = ['input:checked', 'input, select, textarea'].flatMap(
      (one) => field.querySelector<HTMLElement>(one) ?? [],
    );
    (inside[0] ?? field).focus();
    field.scrollIntoView({ block: 'nearest' });
  }

  protected sign(): void {
    const gaps = this.desk.sign();
    if (gaps.length > 0) this.#after.focus('#record-missing');
    else this.desk.say('record.signedNow');
  }

  /** What is no length of time is put back as it was. */
  protected spend(field: HTMLInputElement): void {
    if (field.value !== '' && field.validity.valid) this.desk.change({ seconds: Math.round(field.valueAsNumber * 60) });
    else field.value = String(this.spent());
  }
}

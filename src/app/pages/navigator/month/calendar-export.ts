import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { calendarFile, idOf } from '../../../../domain/navigation/calendar-file';
import type { DatedEvent } from '../../../../domain/navigation/dated-month';
import { filedMonth } from '../../../../domain/navigation/filed-month';
import { CareWords } from '../../../parts/month/care-words';
import { CLOCK } from '../../../store/clock/clock';
import { keptFeature } from '../../../store/kept/kept.feature';
import { saveFile } from '../../../ui/save-file';
import { SegmentedPick } from '../../../ui/segmented-pick/segmented-pick';
import { capital } from '../../../words/inline';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import type { MonthSheet } from './month-sheet';

/** The month as a file that calendars read: whole days in words that tell neither who it is nor what for. */
@Component({
  selector: 'tandem-calendar-export',
  imports: [SegmentedPick, WordsPipe],
  template: `<h4>{{ 'deskMonth.export' | words }}</h4>
    <p class="quiet">{{ 'deskMonth.exportHelp' | words }}</p>
    <div class="asked">
      <tandem-segmented-pick
        [answers]="wordings()"
        [value]="wording()"
        [label]="'deskMonth.wording' | words"
        (picked)="wording.set($event ?? 'neutral')"
      />
      @if (sheet().atHome.length) {
        <label>
          <input #taken type="checkbox" [checked]="tablets()" (change)="tablets.set(taken.checked)" />
          <span>{{ 'deskMonth.withTablets' | words }}</span>
        </label>
      }
      <button type="button" class="btn" (click)="save()">
        {{ 'deskMonth.save' | words }}<span class="visually-hidden">: {{ sheet().name }}</span>
      </button>
    </div>
    <p role="status" class="quiet">{{ said() }}</p>`,
  styleUrl: './calendar-export.scss',
})
export class CalendarExport {
  readonly sheet = input.required<MonthSheet>();

  readonly #words = inject(Words);
  readonly #care = inject(CareWords);
  readonly #clock = inject(CLOCK);
  readonly #open = inject(Store).selectSignal(keptFeature.selectOpen);
  protected readonly wording = signal('neutral');
  protected readonly tablets = signal(false);
  protected readonly said = signal('');
  protected readonly wordings = computed(() =>
    ['neutral', 'kinds'].map((value) => ({ value, word: this.#words.of(`deskMonth.wording.${value}`) })),
  );

  protected save(): void {
    const { optionId, dated } = this.sheet();
    const prefix = idOf(`${this.#open()?.id ?? 'open'} ${optionId}`);
    const events = filedMonth(dated, {
      prefix,
      visit: (of) => this.#visit(of),
      tablets: this.tablets() ? () => this.#words.of('deskMonth.filed.tablets') : null,
    });
    const stamp = this.#clock
      .now()
      .toISOString()
      .replace(/[-:]|\.\d+/g, '');
    const month = String((dated.month.assumptions.from - 1) / dated.month.assumptions.days + 1);
    saveFile(`${this.#words.of('deskMonth.fileName', { month })}.ics`, calendarFile(events, stamp), 'text/calendar');
    this.said.set(this.#words.count('deskMonth.saved', events.length));
  }

  /** "Appointment", or "Infusion, blood test": kinds of care, never a medicine. */
  #visit(events: readonly DatedEvent[]): string {
    if (this.wording() === 'neutral') return this.#words.of('deskMonth.filed.neutral');
    const kinds = [...new Set(events.map(({ event }) => this.#care.short(this.#care.kind(event))))];
    return capital(this.#words.list(kinds));
  }
}

import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { EventKind, PartialDate, Therapy } from '../../../domain/patient/record';
import { Words } from '../../words/words';
import { DateField } from './date-field';
import { eventBefore, eventProblem } from '../../../domain/patient/history/therapy-problem';

const kinds: readonly EventKind[] = ['diagnosis', 'surgery', 'recurrence', 'metastaticDiagnosis'];

/** The four days that the history is reckoned from, as far as each is known. */
@Component({
  selector: 'tandem-event-dates',
  imports: [DateField],
  template: `@for (event of fields(); track event.kind) {
    <tandem-date-field
      [id]="'fact-event-' + event.kind"
      [label]="event.label"
      [value]="event.on"
      [problem]="event.problem"
      (dated)="take(event.kind, $event)"
    />
  }`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr));
      gap: 12px 20px;
      padding-block: 14px 0;
      --tandem-date-lines: 3;
    }
  `,
})
export class EventDates {
  readonly events = input.required<Partial<Record<EventKind, PartialDate>>>();
  readonly therapies = input.required<readonly Therapy[]>();
  /** ISO day. */
  readonly today = input.required<string>();
  /** `on` null: the day is taken back. */
  readonly changed = output<{ event: EventKind; on: PartialDate | null }>();

  readonly #words = inject(Words);
  /** The last day that was refused, with the reason; gone once the events change. */
  readonly #refused = linkedSignal<unknown, { kind: EventKind; reason: string } | null>({
    source: this.events,
    computation: () => null,
  });

  protected readonly fields = computed(() =>
    kinds.map((kind) => ({
      kind,
      label: this.#words.of(`event.${kind}`),
      on: this.events()[kind] ?? null,
      problem: this.#refused()?.kind === kind ? (this.#refused()?.reason ?? '') : '',
    })),
  );

  protected take(event: EventKind, on: PartialDate | null): void {
    const problem = on === null ? null : eventProblem(event, on, this.events(), this.therapies(), this.today());
    if (problem) {
      const other = eventBefore(on ?? '', this.events());
      const named = other ? this.#words.of(`event.${other}`) : '';
      const date = other ? this.#words.day(this.events()[other] ?? '') : '';
      const reason = this.#words.of(`patient.event.problem.${problem}`, { event: named, date });
      this.#refused.set({ kind: event, reason });
      return;
    }
    this.#refused.set(null);
    this.changed.emit({ event, on });
  }
}

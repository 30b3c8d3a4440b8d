import { Component, computed, inject, input, signal } from '@angular/core';
import type { AttributeGroup } from '../../../domain/patient/attribute';
import { parsePartialDate } from '../../../domain/patient/partial-date';
import { DateField } from '../../parts/therapy/date-field';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { RecordDesk } from './record-desk';

/** The day that the next entries of a section are kept under: today, unless said otherwise. */
@Component({
  selector: 'tandem-section-date',
  imports: [DateField, WordsPipe],
  template: `<button type="button" class="btn text num" [attr.aria-expanded]="open()" (click)="open.set(!open())">
      {{ told() }}<span class="visually-hidden">: {{ 'group.' + group() | words }}</span>
    </button>
    @if (open()) {
      <tandem-date-field
        [label]="'patient.date.next' | words"
        [value]="desk.dayOf(group())"
        [problem]="problem()"
        (dated)="take($event)"
      />
    }`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      align-items: baseline;
      gap: 0 10px;
    }
    .btn {
      color: inherit;
      font-weight: var(--tandem-weight-text);
      text-decoration-color: var(--mat-sys-outline);
    }
    tandem-date-field {
      flex-basis: 100%;
      max-inline-size: 16rem;
      padding-block: 6px;
      color: var(--mat-sys-on-surface);
    }
  `,
})
export class SectionDate {
  readonly group = input.required<AttributeGroup>();

  protected readonly desk = inject(RecordDesk);
  readonly #words = inject(Words);
  protected readonly open = signal(false);
  protected readonly problem = signal('');
  protected readonly told = computed(() => {
    const day = this.desk.dayOf(this.group());
    if (day === this.desk.today()) return this.#words.of('patient.date.today');
    return this.#words.of('patient.date.on', { day: this.#words.day(day) });
  });

  protected take(day: string | null): void {
    const first = parsePartialDate(day ?? '')?.first ?? 0;
    const today = parsePartialDate(this.desk.today())?.last ?? 0;
    const ahead = first > today;
    this.problem.set(ahead ? this.#words.of('patient.date.future') : '');
    if (!ahead) this.desk.setDay(this.group(), day);
  }
}

import { Component, type ElementRef, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { symptomsSaid } from '../../../../domain/navigation/symptom-search';
import { capital } from '../../../words/inline';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CallDesk, otherSymptom } from './call-desk';

/** As many as a glance takes; the field finds the rest. */
const shownFirst = 14;

/** What the person rings of: found by everyday words in either language, what the treatment is known for first. */
@Component({
  selector: 'tandem-symptom-pick',
  imports: [WordsPipe],
  template: `<search>
      <label for="call-symptom">{{ 'call.symptom' | words }}</label>
      <input
        #box
        id="call-symptom"
        class="val"
        type="search"
        autocomplete="off"
        [placeholder]="'call.symptom.hint' | words"
        [value]="typed()"
        (input)="typed.set(box.value)"
        (keydown.enter)="first($event)"
        (keydown.escape)="clear($event)"
        aria-describedby="call-found"
      />
      <p id="call-found" class="quiet" role="status">{{ found() }}</p>
    </search>
    <ul [attr.aria-label]="'call.symptoms' | words">
      @for (one of shown(); track one.id) {
        <li>
          <button type="button" [attr.aria-pressed]="one.id === current()" (click)="pick(one.id)">
            {{ one.name }}
          </button>
        </li>
      }
      <li>
        <button type="button" [attr.aria-pressed]="desk.isOther()" (click)="pick(other)">
          {{ 'call.other' | words }}
        </button>
      </li>
      @if (more()) {
        <li>
          <button type="button" class="btn text" (click)="all.set(true)">{{ more() }}</button>
        </li>
      }
    </ul>`,
  styleUrl: './symptom-pick.scss',
})
export class SymptomPick {
  /** The plan that is looked at; null: none. */
  readonly current = input.required<string | null>();
  readonly picked = output<string>();

  readonly #words = inject(Words);
  protected readonly desk = inject(CallDesk);
  protected readonly other = otherSymptom;
  protected readonly typed = signal('');
  protected readonly all = signal(false);
  protected readonly field = viewChild.required<ElementRef<HTMLInputElement>>('box');

  readonly #matching = computed(() => symptomsSaid(this.typed(), this.desk.symptoms(), this.desk.everyday()));
  protected readonly shown = computed(() => {
    const matching = this.#matching();
    const whole = this.all() || this.typed().trim() !== '';
    const first = whole ? matching : matching.slice(0, shownFirst);
    const kept = matching.find(({ id }) => id === this.current());
    return [...first, ...(kept && !first.includes(kept) ? [kept] : [])].map(({ id, plain }) => ({
      id,
      name: capital(this.#words.text(plain)),
    }));
  });
  protected readonly more = computed(() => {
    const left = this.typed().trim() === '' && !this.all() ? this.#matching().length - this.shown().length : 0;
    return left > 0 ? this.#words.count('call.more', left) : '';
  });
  protected readonly found = computed(() => {
    if (this.typed().trim() === '') return '';
    const count = this.#matching().length;
    return count === 0 ? this.#words.of('call.notFound') : this.#words.count('call.found', count);
  });

  focus(): void {
    this.field().nativeElement.focus();
  }

  /** Enter takes what fits best, so that nobody leaves the keyboard. */
  protected first(event: Event): void {
    event.preventDefault();
    const [best] = this.#matching();
    if (this.typed().trim() !== '') this.pick(best?.id ?? otherSymptom);
  }

  protected clear(event: Event): void {
    if (this.typed() === '') return;
    event.preventDefault();
    this.typed.set('');
  }

  protected pick(id: string): void {
    this.typed.set('');
    this.picked.emit(id);
  }
}

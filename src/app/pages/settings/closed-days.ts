import {
  Component,
  DOCUMENT,
  type ElementRef,
  Injector,
  afterNextRender,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { readDays, mostClosedDays, withClosedDays } from '../../../domain/navigation/closed-days';
import { Announcer } from '../../ui/announcer/announcer';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Icon } from '../../ui/icon/icon';
import { DayPipe } from '../../words/day-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

/** Days on which the centre gives no treatment: one by one, or a list that was copied from elsewhere. */
@Component({
  selector: 'tandem-closed-days',
  imports: [DayPipe, Disclosure, Icon, WordsPipe],
  template: `<div class="add">
      <label>
        <span class="visually-hidden">{{ 'settings.closedDay' | words }}</span>
        <input #day class="val num" type="date" />
      </label>
      <button type="button" class="btn" (click)="addDay()">{{ 'settings.closedAdd' | words }}</button>
    </div>
    @if (held().length) {
      <ul [attr.aria-label]="'settings.closed' | words">
        @for (one of held(); track one) {
          <li>
            <span class="num">{{ one | day: 'short' }}</span>
            <button
              type="button"
              class="icon-btn"
              [attr.id]="'closed-' + one"
              [attr.aria-label]="'settings.closedRemove' | words: { day: (one | day: 'long') }"
              (click)="remove(one)"
            >
              <tandem-icon name="close" />
            </button>
          </li>
        }
      </ul>
    } @else {
      <p class="quiet">{{ 'settings.closedNone' | words }}</p>
    }
    <tandem-disclosure [summary]="'settings.closedPaste' | words">
      <label>
        <span>{{ 'settings.closedPasteHelp' | words }}</span>
        <textarea
          #list
          class="val num"
          rows="4"
          autocomplete="off"
          aria-describedby="closed-said"
          [attr.aria-invalid]="refused() ? true : null"
        ></textarea>
      </label>
      <button type="button" class="btn" (click)="addList()">{{ 'settings.closedAddList' | words }}</button>
    </tandem-disclosure>
    <p id="closed-said" role="status" [class.wrong]="refused()">{{ said() }}</p>`,
  styleUrl: './closed-days.scss',
})
export class ClosedDays {
  /** ISO days in order. */
  readonly held = input.required<readonly string[]>();
  readonly changed = output<string[]>();

  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #injector = inject(Injector);
  readonly #document = inject(DOCUMENT);
  protected readonly day = viewChild.required<ElementRef<HTMLInputElement>>('day');
  protected readonly list = viewChild.required<ElementRef<HTMLTextAreaElement>>('list');
  protected readonly said = signal('');
  protected readonly refused = signal(false);

  protected addDay(): void {
    const field = this.day().nativeElement;
    if (field.value === '') this.#tell('settings.closedMissing');
    else if (this.#add([field.value])) field.value = '';
    field.focus();
  }

  /** Days are taken, and what is no day stays in the field with a sentence. */
  protected addList(): void {
    const field = this.list().nativeElement;
    const { days, refused } = readDays(field.value);
    if (days.length + refused.length === 0) {
      this.#tell('settings.closedMissing');
    } else if (this.#add(days)) {
      field.value = refused.join('\n');
      if (refused.length) this.#tell('settings.closedRefused', { words: refused.slice(0, 5).join(', ') });
    }
    field.focus();
  }

  protected remove(day: string): void {
    const place = this.held().indexOf(day);
    const left = this.held().filter((one) => one !== day);
    this.changed.emit(left);
    this.#announcer.say(this.#words.of('settings.closedRemoved', { day: this.#words.day(day, 'long') }));
    afterNextRender(
      () => {
        const next = left[Math.min(place, left.length - 1)];
        (next ? this.#document.getElementById(`closed-${next}`) : this.day().nativeElement)?.focus();
      },
      { injector: this.#injector },
    );
  }

  /** Whether the days were taken; where they do not fit, nothing is. */
  #add(days: readonly string[]): boolean {
    const all = withClosedDays(this.held(), days);
    const added = all.length - this.held().length;
    if (days.some((one) => !all.includes(one))) {
      this.#tell('settings.closedFull', { most: mostClosedDays });
      return false;
    }
    if (added > 0) this.changed.emit(all);
    this.refused.set(false);
    this.said.set(this.#words.count('settings.closedAdded', added));
    return true;
  }

  #tell(key: string, params: Record<string, string | number> = {}): void {
    this.refused.set(true);
    this.said.set(this.#words.of(key, params));
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** A case that can be brought, or is there already. */
export interface Bringable {
  id: string;
  name: string;
  there: boolean;
  /** On the agenda in a copy from before. */
  isOlder?: boolean;
}

/** A list of which several are taken at once. */
@Component({
  selector: 'tandem-pick-cases',
  imports: [WordsPipe],
  template: `@if (cases().length === 0) {
      <p>{{ empty() }}</p>
    } @else {
      <ul>
        @for (one of cases(); track one.id) {
          <li>
            <label>
              <input
                type="checkbox"
                [checked]="one.there || picked().includes(one.id)"
                [disabled]="one.there"
                (change)="toggle(one.id)"
              />
              <span
                >{{ one.name }}
                @if (one.there) {
                  <span class="quiet">{{ 'add.on' | words }}</span>
                } @else if (one.isOlder) {
                  <span class="quiet">{{ 'add.onOlder' | words }}</span>
                }
              </span>
            </label>
          </li>
        }
      </ul>
      <button type="button" class="btn small" [attr.aria-disabled]="picked().length === 0" (click)="take()">
        {{ says() }}
      </button>
    }`,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
      gap: 2px 20px;
      padding-block-end: 12px;
    }
    label {
      display: flex;
      align-items: center;
      gap: 10px;
      min-block-size: 32px;
      cursor: pointer;
    }
    input {
      inline-size: 18px;
      block-size: 18px;
      margin: 0;
      flex: none;
    }
  `,
})
export class PickCases {
  readonly cases = input.required<readonly Bringable[]>();
  readonly empty = input.required<string>();
  readonly taken = output<readonly string[]>();

  readonly #words = inject(Words);
  readonly #ids = signal<readonly string[]>([]);
  /** What was picked and can still be brought. */
  protected readonly picked = computed(() =>
    this.#ids().filter((id) => this.cases().some((one) => one.id === id && !one.there)),
  );
  protected readonly says = computed(() => {
    const count = this.picked().length;
    return count === 0 ? this.#words.of('add.takeNone') : this.#words.count('add.take', count);
  });

  protected toggle(id: string): void {
    this.#ids.update((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]));
  }

  protected take(): void {
    const ids = this.picked();
    if (ids.length === 0) return;
    this.#ids.set([]);
    this.taken.emit(ids);
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { comparable } from '../../../../domain/evidence/suggested-comparison';
import { Status } from '../../../parts/status/status';
import { folded } from '../../../words/folded';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { RecordDesk } from './record-desk';

/** Options that are listed for what was typed. */
const mostFound = 6;

/** Finds any option of the knowledge by its name, whatever its status; those that are offered first. */
@Component({
  selector: 'tandem-find-option',
  imports: [Status, WordsPipe],
  template: `<label>
      <span>{{ says() }}</span>
      <input
        #text
        type="search"
        class="val"
        id="record-find"
        autocomplete="off"
        [attr.placeholder]="'record.findHint' | words"
        (input)="wanted.set(text.value)"
        (keydown.enter)="$event.preventDefault()"
      />
    </label>
    @if (wanted().trim() !== '') {
      <ul [attr.aria-label]="'record.found' | words">
        @for (one of found(); track one.id) {
          <li>
            <button type="button" class="btn small" (click)="text.value = ''; pick(one.id)">
              <span>{{ one.name }}</span><tandem-status [status]="one.status" />
            </button>
          </li>
        } @empty {
          <li class="quiet" role="status">{{ 'record.foundNone' | words }}</li>
        }
      </ul>
      @if (more() > 0) {
        <p class="quiet">{{ moreSays() }}</p>
      }
    }`,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    label {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    input {
      flex: 0 1 20rem;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 8px;
    }
    .btn {
      gap: 10px;
      text-align: start;
    }
  `,
})
export class FindOption {
  readonly without = input.required<readonly { id: string }[]>();
  readonly picked = output<string>();

  readonly #desk = inject(RecordDesk);
  readonly #words = inject(Words);
  protected readonly wanted = signal('');

  readonly #others = computed(() => {
    const shown = new Set(this.without().map(({ id }) => id));
    return comparable(this.#desk.consultation()?.options ?? [])
      .filter(({ option }) => !shown.has(option.id))
      .map(({ option, status }) => {
        const name = this.#words.text(option.name);
        return { id: option.id, name, status, key: folded(name) };
      });
  });
  readonly #matching = computed(() => {
    const words = folded(this.wanted().trim());
    return this.#others().filter(({ key }) => key.includes(words));
  });
  protected readonly found = computed(() => this.#matching().slice(0, mostFound));
  protected readonly more = computed(() => this.#matching().length - this.found().length);
  protected readonly moreSays = computed(() => this.#words.count('record.foundMore', this.more()));
  protected readonly says = computed(() => {
    const open = this.#others().filter(({ status }) => status === 'offered' || status === 'provisional').length;
    return open > 0 ? this.#words.count('record.find', open) : this.#words.of('record.findAny');
  });

  protected pick(id: string): void {
    this.wanted.set('');
    this.picked.emit(id);
  }
}

import { Component, computed, inject } from '@angular/core';
import { longestBoardWords } from '../../../../domain/board/board-record';
import { AttributeWords } from '../../../words/attribute-words';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { RecordDesk } from './record-desk';

/** Tests that stand open; the rest is folded. */
const mostShown = 6;

/** What is to be found out: first what could still change an option, then in own words; and the trial that was thought of. */
@Component({
  selector: 'tandem-record-tests',
  imports: [Disclosure, WordsPipe],
  template: `<h3>{{ 'record.tests' | words }}</h3>
    @if (rows().length > 0) {
      <fieldset>
        <legend class="quiet">{{ 'record.testsHelp' | words }}</legend>
        <div class="checks">
          @for (row of first(); track row.id) {
            <label>
              <input type="checkbox" [checked]="row.on" (change)="toggle(row.id)" />
              <span
                >{{ row.name }}<span class="quiet says">{{ row.says }}</span></span
              >
            </label>
          }
        </div>
        @if (rest().length > 0) {
          <tandem-disclosure [summary]="restSays()">
            <div class="checks">
              @for (row of rest(); track row.id) {
                <label>
                  <input type="checkbox" [checked]="row.on" (change)="toggle(row.id)" />
                  <span
                    >{{ row.name }}<span class="quiet says">{{ row.says }}</span></span
                  >
                </label>
              }
            </div>
          </tandem-disclosure>
        }
      </fieldset>
    }
    <div class="fields">
      <label class="wide">
        <span>{{ 'record.otherTests' | words }}</span>
        <input
          #other
          class="val"
          autocomplete="off"
          [attr.maxlength]="longest"
          [value]="desk.record()?.otherTests ?? ''"
          (change)="desk.change({ otherTests: other.value.trim() })"
        />
      </label>
      <label class="wide">
        <span>{{ 'record.trial' | words }}</span>
        <input
          #trial
          class="val"
          autocomplete="off"
          [attr.maxlength]="longest"
          [attr.placeholder]="'record.trialHint' | words"
          [value]="desk.record()?.trial ?? ''"
          (change)="desk.change({ trial: trial.value.trim() })"
        />
      </label>
    </div>`,
  styleUrl: './record-part.scss',
  styles: `
    .says {
      display: block;
    }
  `,
})
export class RecordTests {
  readonly #attributes = inject(AttributeWords);
  readonly #words = inject(Words);
  protected readonly desk = inject(RecordDesk);
  protected readonly longest = longestBoardWords;
  readonly #tests = computed(() => this.desk.record()?.tests ?? []);

  /** In the order in which they decide; what was ordered and is no question any more stands last. */
  protected readonly rows = computed(() => {
    const missing = this.desk.consultation()?.missing ?? [];
    const open = missing
      .map(({ attribute, decides }) => ({ id: attribute, decides: decides.length }))
      .sort((a, b) => b.decides - a.decides);
    const other = this.#tests()
      .filter((id) => open.every((one) => one.id !== id))
      .map((id) => ({ id, decides: 0 }));
    return [...open, ...other].map(({ id, decides }) => ({
      id,
      name: this.#attributes.name(id),
      says: decides > 0 ? this.#words.count('record.decides', decides) : '',
      on: this.#tests().includes(id),
    }));
  });
  protected readonly first = computed(() => this.rows().filter(({ on }, place) => on || place < mostShown));
  protected readonly rest = computed(() => this.rows().filter((row) => !this.first().includes(row)));
  protected readonly restSays = computed(() => this.#words.count('record.testsMore', this.rest().length));

  protected toggle(id: string): void {
    const tests = this.#tests();
    this.desk.change({ tests: tests.includes(id) ? tests.filter((one) => one !== id) : [...tests, id] });
  }
}

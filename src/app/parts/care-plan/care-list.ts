import { Component, computed, inject, input } from '@angular/core';
import type { CareStatement } from '../../../domain/side-effects/care-plan';
import { fahrenheit, fillCareText } from '../../../domain/side-effects/care-parameters';
import type { Drug } from '../../../domain/treatment/drug';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { isShown } from '../fact/is-shown';
import { SourceLink } from '../source/source-link';

type ListedStatement = CareStatement & { drugs?: readonly string[] };

/** Statements of a plan under a heading, each with its source; the centre's fever limit filled in. Nothing where there is none. */
@Component({
  selector: 'tandem-care-list',
  imports: [SourceLink, WordsPipe],
  template: `@if (lines().length > 0) {
    @if (heading()) {
      <h3>{{ heading() }}</h3>
    }
    <ul>
      @for (line of lines(); track $index) {
        <li>
          @if (line.drugs) {
            <b class="drugs">{{ line.drugs }}:&ngsp;</b>
          }
          <span>{{ line.text }}&ngsp;</span>
          @if (line.checked === null) {
            <span class="quiet">{{ 'source.recalledShort' | words }}&ngsp;</span>
          }
          <tandem-source-link
            [sourceId]="line.sourceId"
            [checked]="line.checked"
            [label]="'source.open' | words"
            [about]="line.text"
          />
        </li>
      }
    </ul>
  }`,
  styleUrl: './care-list.scss',
})
export class CareList {
  /** Empty: what stands around it names it. */
  readonly heading = input('');
  readonly statements = input.required<readonly ListedStatement[]>();
  /** In °C. */
  readonly fever = input.required<number>();
  /** Names for statements that hold for some medicines only; one that holds for none of these is left out. */
  readonly drugs = input<readonly Pick<Drug, 'id' | 'name'>[]>([]);

  readonly #words = inject(Words);
  readonly #audience = inject(AUDIENCE);

  readonly #fever = computed(() =>
    this.#words.of('care.degrees', {
      celsius: this.#words.number(this.fever(), 1, true),
      fahrenheit: this.#words.number(fahrenheit(this.fever()), 1, true),
    }),
  );
  protected readonly lines = computed(() =>
    this.statements()
      .filter(({ checked }) => isShown(checked, this.#audience()))
      .flatMap(({ text, sourceId, checked, drugs = [] }) => {
        const taken = this.drugs().filter(({ id }) => drugs.includes(id));
        if (drugs.length > 0 && taken.length === 0) return [];
        return [
          {
            text: fillCareText(this.#words.text(text), { fever: this.#fever() }),
            sourceId,
            checked,
            drugs: this.#words.list(taken.map(({ name }) => this.#words.text(name))),
          },
        ];
      }),
  );
}

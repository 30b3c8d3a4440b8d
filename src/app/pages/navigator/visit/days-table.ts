import { Component, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { usualAssumptions } from '../../../../domain/treatment/care-month';
import { DaysAskedWords } from '../../../parts/desk/days-asked-words';
import { AUDIENCE } from '../../../parts/fact/audience';
import { caseFeature } from '../../../store/case/case.feature';
import { selectCourse } from '../../../store/desk/desk-selectors';
import { CurrentDays } from '../../../store/desk/current-days';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Words } from '../../../words/words';
import { TextPipe } from '../../../words/text-pipe';
import { WordsPipe } from '../../../words/words-pipe';

/** What four weeks on each option that is on the table ask of these days: arithmetic on days that are held. */
@Component({
  selector: 'tandem-days-table',
  imports: [TextPipe, WordsPipe],
  template: `<h3>{{ 'visit.plain.c.daysOf' | words }}</h3>
    @if (!told()) {
      <p class="quiet">{{ 'visit.plain.c.followsNone' | words }}</p>
    } @else if (rows().length) {
      <dl>
        @for (row of rows(); track row.id) {
          <div>
            <dt>{{ row.name | text }}</dt>
            @for (line of row.lines; track line) {
              <dd>{{ line }}</dd>
            } @empty {
              <dd class="quiet">{{ 'days.plain.none' | words }}</dd>
            }
          </div>
        }
      </dl>
      <p class="quiet">{{ assumed() }}</p>
    } @else {
      <p class="quiet">{{ 'visit.plain.c.noOptions' | words }}</p>
    }`,
  styleUrl: './days-table.scss',
})
export class DaysTable {
  readonly #store = inject(Store);
  readonly #days = inject(CurrentDays);
  readonly #said = inject(DaysAskedWords);
  readonly #words = inject(Words);
  readonly #library = inject(KnowledgeLibrary);
  readonly #audience = inject(AUDIENCE);
  readonly #course = this.#store.selectSignal(selectCourse);
  readonly #compared = this.#store.selectSignal(caseFeature.selectCompared);

  /** The treatment that was chosen, then what was compared last. */
  readonly #options = computed(() => {
    const course = this.#course();
    const ids = [...new Set([...(course ? [course.optionId] : []), ...this.#compared()])];
    return ids.flatMap((id) => this.#library.knowledge()?.options.find((option) => option.id === id) ?? []);
  });
  /** Whether anything was told that these days depend on. */
  protected readonly told = this.#days.told;
  protected readonly rows = computed(() =>
    this.#options().map((option) => {
      const asked = this.#days.of(option, this.#audience() === 'together');
      return {
        id: option.id,
        name: option.name,
        lines: asked === null || asked === 'notHeld' ? [] : this.#said.lines(asked),
      };
    }),
  );
  protected readonly assumed = computed(() =>
    this.#words.of('visit.plain.c.assumed', {
      length: usualAssumptions.days,
      weekday: this.#words.of(`visit.plain.weekday.${this.#days.startsOn()}`),
    }),
  );
}

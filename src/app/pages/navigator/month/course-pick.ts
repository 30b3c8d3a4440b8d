import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { OptionFinding } from '../../../../domain/consultation/consultation';
import { ClassMark } from '../../../parts/status/class-mark';
import { caseFeature } from '../../../store/case/case.feature';
import { CurrentConsultation } from '../../../store/consultation/consultation';
import { selectLastDecision } from '../../../store/decision/decision-selectors';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { folded } from '../../../words/folded';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** As many as are looked over at once. */
const most = 8;

/** Which treatment the desk is about: the one decided, those compared, or one found by its name among those that fit or may fit. */
@Component({
  selector: 'tandem-course-pick',
  imports: [ClassMark, Disclosure, TextPipe, WordsPipe],
  template: `<tandem-disclosure [summary]="(now() ? 'deskMonth.other' : 'deskMonth.pick') | words" [(open)]="unfolded">
    @if (open()) {
      <p>{{ 'deskMonth.none' | words }}</p>
    }
    @if (near().length) {
      <h3>{{ 'deskMonth.near' | words }}</h3>
      <ul>
        @for (one of near(); track one.option.id) {
          <li>
            <button type="button" class="btn" (click)="taken.emit(one.option.id)">{{ one.option.name | text }}</button>
          </li>
        }
      </ul>
    }
    <div class="find">
      <label for="course-find">{{ 'deskMonth.find' | words }}</label>
      <input
        #find
        id="course-find"
        class="val"
        type="search"
        autocomplete="off"
        aria-describedby="course-count"
        [value]="looked()"
        (input)="looked.set(find.value)"
      />
      <p id="course-count" class="quiet num" role="status">{{ count() }}</p>
    </div>
    <ul class="found">
      @for (one of shown(); track one.option.id) {
        <li>
          <button type="button" class="one" (click)="taken.emit(one.option.id)">
            <tandem-class-mark [of]="one.option.class" />
            <span>
              <b>{{ one.option.name | text }}</b>
              <span class="quiet">{{ one.option.plainName | text }}</span>
            </span>
          </button>
        </li>
      }
    </ul>
  </tandem-disclosure>`,
  styleUrl: './course-pick.scss',
})
export class CoursePick {
  /** Whether nothing is chosen: then it stands open. */
  readonly open = input.required<boolean>();
  /** Id of the option chosen now. */
  readonly now = input.required<string | null>();
  readonly taken = output<string>();

  readonly #words = inject(Words);
  readonly #current = inject(CurrentConsultation);
  readonly #decision = inject(Store).selectSignal(selectLastDecision);
  readonly #compared = inject(Store).selectSignal(caseFeature.selectCompared);
  protected readonly unfolded = linkedSignal(() => this.open());
  protected readonly looked = signal('');

  readonly #findings = computed(() =>
    (this.#current.consultation()?.options ?? []).filter(({ option }) => option.id !== this.now()),
  );
  protected readonly near = computed((): OptionFinding[] => {
    const choice = this.#decision()?.choice;
    const ids = [...(choice?.kind === 'option' ? [choice.optionId] : []), ...this.#compared()];
    return [...new Set(ids)].flatMap((id) => this.#findings().filter(({ option }) => option.id === id));
  });
  readonly #found = computed(() => {
    const words = folded(this.looked().trim());
    return this.#findings().filter(
      ({ option, status }) =>
        option.drugs.length > 0 &&
        (status === 'offered' || status === 'provisional') &&
        [option.name, option.plainName].some((name) => folded(this.#words.text(name)).includes(words)),
    );
  });
  protected readonly shown = computed(() => this.#found().slice(0, most));
  protected readonly count = computed(() =>
    this.#words.count('deskMonth.found', this.#found().length, { shown: this.shown().length }),
  );
}

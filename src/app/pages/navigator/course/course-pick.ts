import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { OptionFinding } from '../../../../domain/consultation/consultation';
import { AUDIENCE } from '../../../parts/fact/audience';
import { ClassMark } from '../../../parts/status/class-mark';
import { caseFeature } from '../../../store/case/case.feature';
import { CurrentConsultation } from '../../../store/consultation/consultation';
import { selectLastDecision } from '../../../store/decision/decision-selectors';
import { CurrentRole } from '../../../store/settings/current-role';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { folded } from '../../../words/folded';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { byName } from '../by-name';

/** As many as are looked over at once. */
const most = 8;

/**
 * Which treatment is looked at: the one decided, those compared, or one found by its name, those that fit or may fit first. Who may not
 * see where options stand, and the person, find all of them by their names.
 */
@Component({
  selector: 'tandem-course-pick',
  imports: [ClassMark, Disclosure, NgTemplateOutlet, WordsPipe],
  templateUrl: './course-pick.html',
  styleUrl: './course-pick.scss',
})
export class CoursePick {
  /** Whether nothing is chosen: then it stands open. */
  readonly open = input.required<boolean>();
  /** Id of the option chosen now. */
  readonly now = input.required<string | null>();
  /** What is asked as long as nothing is chosen. */
  readonly first = input.required<string>();
  /** What leads from the one chosen to another. */
  readonly other = input.required<string>();
  readonly taken = output<string>();

  readonly #words = inject(Words);
  readonly #audience = inject(AUDIENCE);
  readonly #role = inject(CurrentRole);
  readonly #current = inject(CurrentConsultation);
  readonly #decision = inject(Store).selectSignal(selectLastDecision);
  readonly #compared = inject(Store).selectSignal(caseFeature.selectCompared);
  protected readonly unfolded = linkedSignal(() => this.open());
  protected readonly looked = signal('');

  /** All in the order of their names: nothing tells where an option stands. */
  protected readonly flat = computed(() => this.#audience() === 'together' || !this.#role.maySee('status'));
  readonly #findings = computed(() =>
    (this.#current.consultation()?.options ?? []).filter(({ option }) => option.id !== this.now()),
  );
  protected readonly near = computed((): OptionFinding[] => {
    if (this.flat()) return [];
    const choice = this.#decision()?.choice;
    const ids = [...(choice?.kind === 'option' ? [choice.optionId] : []), ...this.#compared()];
    return [...new Set(ids)].flatMap((id) => this.#findings().filter(({ option }) => option.id === id));
  });
  readonly #sought = computed(() => folded(this.looked().trim()));
  /** Those with a medicine whose names hold what is looked for. */
  readonly #named = computed(() =>
    this.#findings().filter(
      ({ option }) =>
        option.drugs.length > 0 &&
        [option.name, option.plainName].some((name) => folded(this.#words.text(name)).includes(this.#sought())),
    ),
  );
  readonly #found = computed(() =>
    this.flat()
      ? byName(this.#named(), (option) => this.named(option).first, this.#words.language())
      : this.#named().filter(fits),
  );
  protected readonly shown = computed(() => (this.flat() ? this.#found() : this.#found().slice(0, most)));
  /** Those that do not fit: only by their name. */
  protected readonly others = computed(() =>
    this.flat() || this.#sought() === ''
      ? []
      : this.#named()
          .filter((one) => !fits(one))
          .slice(0, most),
  );
  protected readonly count = computed(() =>
    this.#words.count(this.flat() ? 'navigator.all' : 'navigator.found', this.#found().length, {
      shown: this.shown().length,
    }),
  );

  /** Before the person the plain name comes first. */
  protected named({ name, plainName }: OptionFinding['option']): { first: string; second: string } {
    const [professional, plain] = [this.#words.text(name), this.#words.text(plainName)];
    return this.#audience() === 'together'
      ? { first: plain, second: professional }
      : { first: professional, second: plain };
  }
}

const fits = ({ status }: OptionFinding) => status === 'offered' || status === 'provisional';

import { Component, computed, inject, input } from '@angular/core';
import type { OptionCarePlan, ReportedEffect } from '../../../domain/side-effects/care-plan-for';
import type { PlanGrade } from '../../../domain/side-effects/grades';
import type { ReadPlan } from '../../../domain/side-effects/read-plan';
import type { Drug } from '../../../domain/treatment/drug';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { capital } from '../../words/inline';
import { isShown } from '../fact/is-shown';
import { CareList } from './care-list';
import { type CarePhones, CarePhone } from './care-phone';
import { GradeList } from './grade-list';
import { HowCommon } from './how-common';

/**
 * One side effect as a patient reads it: what it is like, when to go, when to call, how common, when it comes, what to do.
 * It is a block of a page: its name is an `h2`, its parts are `h3`. The page loads the words of `care` and `parts`.
 */
@Component({
  selector: 'tandem-care-plan-sheet',
  imports: [CareList, CarePhone, GradeList, HowCommon, Icon, TextPipe, WordsPipe],
  templateUrl: './care-plan-sheet.html',
  styleUrl: './care-plan-sheet.scss',
})
export class CarePlanSheet {
  /** From `readPlan` or `carePlanFor`, in the view of the audience: patient where a person looks on. */
  readonly plan = input.required<ReadPlan>();
  /** The centre's limit in °C, from the settings: 37.5 or 38. */
  readonly fever = input.required<number>();
  /** The centre's phones from the settings; an empty one is said to be missing. */
  readonly phones = input.required<CarePhones>();
  /** Medicines by name: notes on others are left out. Those of the regimen, or all of the knowledge in the library. */
  readonly drugs = input<readonly Pick<Drug, 'id' | 'name'>[]>([]);
  /** How common, from `carePlanFor`; none: it is said that no figure is held. null: not to be told now, for example not yet asked for. */
  readonly effects = input<readonly ReportedEffect[] | null>(null);
  /** The study that `effects` are of, from `carePlanFor`. */
  readonly study = input<OptionCarePlan['study']>(null);
  /** From `gradesOf`, in the view of the audience; none: nothing is said of how strong it can be. */
  readonly grades = input<readonly PlanGrade[]>([]);
  /** Whether it names itself and says what it is like; false: the page has done so. */
  readonly named = input(true);

  readonly #words = inject(Words);
  protected readonly audience = inject(AUDIENCE);

  protected readonly title = computed(() => {
    const { name, plain } = this.plan();
    return capital(this.#words.text(this.audience() === 'clinician' ? name : plain));
  });
  protected readonly call = computed(() => this.plan().call.filter(({ checked }) => isShown(checked, this.audience())));
  protected readonly goNow = computed(() =>
    this.plan().goNow.filter(({ checked }) => isShown(checked, this.audience())),
  );
  protected readonly withheld = computed(() =>
    this.plan().withheld === 0 ? '' : this.#words.count('care.withheld', this.plan().withheld),
  );
}

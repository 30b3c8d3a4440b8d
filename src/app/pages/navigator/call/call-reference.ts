import { Component, computed, inject, output } from '@angular/core';
import { AUDIENCE } from '../../../parts/fact/audience';
import { CareList } from '../../../parts/care-plan/care-list';
import { InteractionList } from '../../../parts/option/interaction-list';
import { SourceLink } from '../../../parts/source/source-link';
import { CurrentMedicines } from '../../../store/consultation/medicines';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { capital } from '../../../words/inline';
import { CallDesk } from './call-desk';
import type { SymptomGrade } from '../../../../domain/navigation/call-note';

/** What is held of the symptom, to be read beside the call: grades, when to call, what helps, what must not be missed. */
@Component({
  selector: 'tandem-call-reference',
  imports: [CareList, Disclosure, InteractionList, SourceLink, TextPipe, WordsPipe],
  templateUrl: './call-reference.html',
  styleUrl: './call-reference.scss',
})
export class CallReference {
  /** Another symptom is to be looked at, by plan id. */
  readonly looked = output<string>();
  /** The hand is to go on to the note. */
  readonly noted = output();

  readonly #words = inject(Words);
  readonly #medicines = inject(CurrentMedicines);
  protected readonly audience = inject(AUDIENCE);
  protected readonly call = inject(CallDesk);
  protected readonly beside = this.#medicines.beside;

  protected readonly fever = computed(() => this.call.care.desk()?.fever ?? 38);
  protected readonly title = computed(() => {
    const plan = this.call.symptom();
    return plan ? capital(this.#words.text(plan.plain)) : this.#words.of('call.other');
  });
  /** The clinician's term, where it says more than the plain words. */
  protected readonly term = computed(() => {
    const plan = this.call.symptom();
    if (!plan) return '';
    const [name, plain] = [plan.name, plan.plain].map((text) => this.#words.text(text));
    return name?.toLowerCase() === plain?.toLowerCase() ? '' : (name ?? '');
  });
  protected readonly grade = computed(() => {
    const draft = this.call.draft();
    return draft?.planId === this.call.symptom()?.id ? (draft?.grade ?? null) : null;
  });
  protected readonly shared = computed(() =>
    this.call.shared().map(({ plan, signs }) => ({
      id: plan.id,
      name: capital(this.#words.text(plan.plain)),
      signs: this.#words.count('call.shared.signs', signs.length),
    })),
  );
  /** Whether this medicine has a note in the plan at all. */
  protected readonly notes = computed(() => {
    const ids = this.call.drugs().map(({ id }) => id);
    return (this.call.symptom()?.drugNotes ?? []).filter(({ drugs }) => drugs.some((id) => ids.includes(id)));
  });

  constructor() {
    this.#medicines.fetch();
  }

  protected read(grade: SymptomGrade | null): void {
    this.call.write({ grade });
  }
}

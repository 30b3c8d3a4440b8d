import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Consultation, OptionFinding } from '../../../domain/consultation/consultation';
import type { Possible } from '../../../domain/logic/possible';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { FactWords } from '../fact/fact-words';
import { capital } from '../fact/inline';
import { pendingOf, turnsOf } from './what-changes';

/** How many changes of one kind stand before the rest is folded. */
const SHOWN = 3;

/** What would open or close an option: facts that may become otherwise, and facts that are not known yet. */
@Component({
  selector: 'tandem-changes-list',
  imports: [Disclosure, RouterLink, WordsPipe],
  templateUrl: './changes-list.html',
  styleUrl: './bullets.scss',
})
export class ChangesList {
  readonly finding = input.required<OptionFinding>();
  readonly consultation = input.required<Consultation>();

  readonly #facts = inject(FactWords);
  readonly #words = inject(Words);

  protected readonly pending = computed(() =>
    pendingOf(this.finding(), this.consultation()).map(({ attribute, opens, closes }) => ({
      label: this.#facts.label(attribute),
      section: attributeById(attribute).group,
      opens: this.#anyOf(attribute, opens),
      closes: this.#anyOf(attribute, closes),
    })),
  );
  protected readonly turns = computed(() =>
    turnsOf(this.finding()).map(({ to, facts }) => {
      const said = facts.map(({ attribute, value }) => capital(this.#facts.supposition(attribute, value)));
      const rest = said.slice(SHOWN);
      return { to, shown: said.slice(0, SHOWN), rest, more: this.#words.count('changes.more', rest.length) };
    }),
  );

  #anyOf(attribute: string, values: readonly Possible[]): string {
    return this.#words.list(
      values.map((value) => this.#facts.value(attribute, value)),
      'disjunction',
    );
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type DuePrevention, preventionStarts } from '../../../../domain/side-effects/prevention';
import type { Drug } from '../../../../domain/treatment/drug';
import { ROLE_LIMITS } from '../../../parts/fact/role-limits';
import { SourceLink } from '../../../parts/source/source-link';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** What keeps side effects away, by when it starts; in a professional's words or in plain ones. */
@Component({
  selector: 'tandem-prevention-list',
  imports: [RouterLink, SourceLink, WordsPipe],
  templateUrl: './prevention-list.html',
  styleUrl: './prevention-list.scss',
})
export class PreventionList {
  readonly due = input.required<readonly DuePrevention[]>();
  readonly drugs = input.required<readonly Pick<Drug, 'id' | 'name'>[]>();
  readonly plain = input.required<boolean>();

  readonly #words = inject(Words);
  readonly #limits = inject(ROLE_LIMITS);
  protected readonly leads = computed(() => !this.plain() && this.#limits().mayOpen('/options'));

  protected readonly groups = computed(() =>
    preventionStarts
      .map((start) => ({
        start,
        steps: this.due()
          .filter(({ step }) => step.start === start)
          .map(({ step, drugs, asks }) => ({
            ...step,
            said: this.#words.text(this.plain() ? step.plain : step.what),
            of: this.#words.list(
              this.drugs()
                .filter(({ id }) => drugs.includes(id))
                .map(({ name }) => this.#words.text(name)),
            ),
            asks,
          })),
      }))
      .filter(({ steps }) => steps.length > 0),
  );
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OptionFinding } from '../../../domain/consultation/consultation';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { FactWords } from '../fact/fact-words';
import { isShown } from '../fact/is-shown';
import { Sayable } from '../fact/sayable';
import { SourceLink } from '../source/source-link';
import { againstOf, type Against } from './against';

/** What speaks against an option for this person, and what only a missing fact keeps open. */
@Component({
  selector: 'tandem-against-list',
  imports: [Disclosure, RouterLink, SourceLink, TextPipe, WordsPipe],
  templateUrl: './against-list.html',
  styleUrl: './bullets.scss',
})
export class AgainstList {
  readonly finding = input.required<OptionFinding>();
  /** Whether another medicine of the person asks for more than a look beside this option. */
  readonly interacting = input(false);

  readonly #facts = inject(FactWords);
  readonly #words = inject(Words);
  readonly #audience = inject(AUDIENCE);
  readonly #sayable = inject(Sayable);

  readonly #all = computed(() => againstOf(this.finding()));
  readonly #read = computed(() => this.#all().filter(({ checked }) => isShown(checked, this.#audience())));
  readonly #reasons = computed(() => this.#read().filter(({ text, then }) => this.#sayable.of(text, then)));
  /** Whether something is left unsaid because nobody has read it at its source: silence must not look like "nothing". */
  protected readonly unsaid = computed(() => this.#all().length > this.#read().length);
  /** Whether something is left unsaid because it is not for this moment, or for professionals only. */
  protected readonly withheld = computed(() => this.#read().length > this.#reasons().length);
  protected readonly sure = computed(() => this.#reasons().filter(({ sure }) => sure));
  protected readonly open = computed(() => this.#reasons().filter(({ sure }) => !sure));
  protected readonly openSummary = computed(() => this.#words.count('against.open', this.open().length));

  /** The unknown facts in words and the section of the form where the first is entered. */
  protected unknown({ open }: Against): { names: string; section: string } | null {
    const [first] = open;
    if (!first) return null;
    return { names: open.map((id) => this.#facts.missing(id)).join(', '), section: attributeById(first).group };
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { attributeById } from '../../../../domain/patient/catalogue/catalogue';
import type { FactDefinition } from '../../../../domain/treatment/fact-definition';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { AttributeWords } from '../../../words/attribute-words';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { ConditionView } from '../medicine/condition-view';
import { EntryLinks, type EntryLink } from '../medicine/entry-links';
import { Grounds } from '../medicine/grounds';
import { Medicine } from '../medicine/medicine';
import { readByFact } from '../medicine/medicine-index';
import { ReadsList } from './reads-list';

/** A derived fact: how each of its values follows, on whose word, and what reads it. */
@Component({
  selector: 'tandem-fact-entry',
  imports: [ConditionView, Disclosure, EntryLinks, Grounds, ReadsList, TextPipe, WordsPipe],
  templateUrl: './fact-entry.html',
  styleUrl: './fact-entry.scss',
})
export class FactEntry {
  readonly fact = input.required<FactDefinition>();

  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #library = inject(KnowledgeLibrary);
  readonly #medicine = inject(Medicine);

  protected readonly name = computed(() => this.#attributes.name(this.fact().id));
  protected readonly cases = computed(() => {
    const { id, cases } = this.fact();
    return cases.map(({ value, when }) => {
      const word = this.#attributes.value(id, value);
      // Yes and no say nothing that the word does not, in either language.
      const coded = !['yes', 'no'].includes(value) && word.toLowerCase() !== value.toLowerCase();
      return { value, when, word, coded };
    });
  });
  /** A yes/no fact defines its yes only: its no is everything else. */
  protected readonly otherwise = computed(() => {
    const { id, cases } = this.fact();
    const declared = attributeById(id);
    const defined = cases.map(({ value }) => value);
    const rest = declared.kind === 'choice' ? declared.values.filter((value) => !defined.includes(value)) : [];
    const [only] = rest;
    return only === undefined ? null : this.#attributes.value(id, only);
  });
  protected readonly reads = computed(() => readByFact(this.fact()));
  protected readonly source = computed((): EntryLink[] => {
    const id = this.fact().sourceId;
    const source = this.#library.evidence()?.sources.find((one) => one.id === id);
    return [{ section: 'sources', id, name: source?.title ?? id, note: source?.year ? String(source.year) : '' }];
  });
  /** What reads it, by kind; what nothing of a kind reads is left out. */
  protected readonly readers = computed(() => {
    const readers = this.#medicine.index()?.readersOf(this.fact().id);
    const kinds: { key: string; links: EntryLink[] }[] = [
      {
        key: 'medicine.readBy.facts',
        links: (readers?.facts ?? []).map(({ id, body }) => ({
          section: 'rules',
          id,
          name: this.#attributes.name(id),
          note: body,
        })),
      },
      {
        key: 'medicine.readBy.rules',
        links: (readers?.rules ?? []).map(({ id, title }) => ({
          section: 'rules',
          id,
          name: this.#words.text(title),
          note: '',
        })),
      },
      {
        key: 'medicine.readBy.options',
        links: (readers?.options ?? []).map(({ id, name }) => ({
          section: 'options',
          id,
          name: this.#words.text(name),
          note: '',
        })),
      },
    ];
    return kinds
      .filter(({ links }) => links.length > 0)
      .map(({ key, links }) => ({ key, links, summary: this.#words.count(key, links.length) }));
  });
}

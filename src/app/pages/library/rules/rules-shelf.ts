import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { attributeById, catalogue } from '../../../../domain/patient/catalogue/catalogue';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { AttributeWords } from '../../../words/attribute-words';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import type { Entry } from '../entry';
import { Medicine } from '../medicine/medicine';
import { Shelf, type ShelfGroup } from '../shelf';
import { FactEntry } from './fact-entry';
import { RuleEntry } from './rule-entry';
import { ruleGroups } from './rule-groups';

/** The derived facts and the rules, by phase and disease; on demand only those that hang on one fact. */
@Component({
  selector: 'tandem-rules-shelf',
  imports: [FactEntry, RuleEntry, Shelf, WordsPipe],
  templateUrl: './rules-shelf.html',
  styleUrl: './rules-shelf.scss',
})
export class RulesShelf {
  /** From the address. */
  readonly id = input<string>();
  /** Query parameter: the attribute on which the rules shown hang. */
  readonly reads = input<string>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #medicine = inject(Medicine);
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #router = inject(Router);

  protected readonly rule = computed(() => optional(this.#medicine.index()?.rule(this.id() ?? '')));
  protected readonly fact = computed(() => optional(this.#medicine.index()?.fact(this.id() ?? '')));
  /** The attribute filtered by; null: all rules, also where the address names an attribute that no rule reads. */
  protected readonly filter = computed(() => {
    const reads = this.reads();
    return reads !== undefined && this.#medicine.index()?.rulesOn(reads).size ? reads : null;
  });
  protected readonly choices = computed(() => {
    const index = this.#medicine.index();
    const read = new Set(index?.ruleAttributes);
    const groups = [...new Set(catalogue.map(({ group }) => group))];
    return groups
      .map((group) => ({
        heading: this.#words.of(`group.${group}`),
        attributes: catalogue
          .filter((attribute) => attribute.group === group && read.has(attribute.id))
          .map(({ id }) => ({ id, name: this.#attributes.name(id), count: index?.rulesOn(id).size ?? 0 })),
      }))
      .filter(({ attributes }) => attributes.length > 0);
  });
  protected readonly groups = computed((): ShelfGroup[] => {
    const knowledge = this.#library.knowledge();
    const filter = this.filter();
    const reading = filter === null ? null : this.#medicine.index()?.rulesOn(filter);
    // What the address opens stays in the list, whatever it is filtered by.
    const rules = (knowledge?.rules ?? []).filter(({ id }) => !reading || reading.has(id) || id === this.id());
    const facts = (knowledge?.facts ?? []).filter(({ id }) => filter === null || id === filter || id === this.id());
    const definitions = facts.map(({ id, body }): Entry => {
      const name = this.#attributes.name(id);
      return { kind: 'rules', id, name: { en: name, es: name }, note: { en: body, es: body }, also: [] };
    });
    return [
      ...(definitions.length > 0 ? [{ heading: this.#words.of('medicine.facts'), entries: definitions }] : []),
      ...ruleGroups(rules).map((group) => ({
        heading: this.#words.of('medicine.rule.group', {
          phase: this.#words.of(`medicine.phase.${group.phase}`),
          area: this.#words.of(`medicine.area.${group.area}`),
        }),
        entries: group.rules.map(({ id, title }): Entry => ({ kind: 'rules', id, name: title, note: null, also: [] })),
      })),
    ];
  });
  protected readonly count = computed(() => {
    const filter = this.filter();
    if (filter === null) return '';
    const name = this.#attributes.name(filter);
    const key = attributeById(filter).origin === 'derived' ? 'medicine.reads.derived' : 'medicine.reads.entered';
    return this.#words.count(key, this.#medicine.index()?.rulesOn(filter).size ?? 0, { name });
  });

  protected choose(attribute: string): void {
    void this.#router.navigate([], { queryParams: { reads: attribute || null }, queryParamsHandling: 'merge' });
  }
}

const optional = <T>(value: T | null | undefined): T[] => (value ? [value] : []);

import { Injectable, inject } from '@angular/core';
import { attributeOf, type Leaf, type RangeLeaf } from '../../../domain/logic/condition';
import { isUnknown, namesOf, type Possible } from '../../../domain/logic/possible';
import type { Attribute } from '../../../domain/patient/attribute';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { AttributeWords } from '../../words/attribute-words';
import { Words, type WordParams } from '../../words/words';
import { AUDIENCE } from './audience';
import { inline } from '../../words/inline';
import { inWholeMonths } from './whole-months';

/** Facts about each drug class share their words: "the cancer grew on {{ drugClass }}". */
const family = /^(prior|monthsSince|refractory)\.(.+)$/;

/**
 * Clauses for values and criteria. Written ones stand in the words of the parts under `fact.<attribute>.<value>`
 * (`not.<value>` for its negation, `from2` or `to1` for a bound, `is0`, `never` or `is` for a number), with `.plain` for the
 * shared view; whatever has none is said by its label and value.
 */
@Injectable({ providedIn: 'root' })
export class Clauses {
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #audience = inject(AUDIENCE);

  /** What a leaf asks. */
  ofLeaf(leaf: Leaf, negated: boolean): string {
    const id = attributeOf(leaf);
    if ('known' in leaf) return this.#words.of(negated ? 'fact.unknown' : 'fact.known', { label: this.#label(id) });
    if ('in' in leaf) return this.#choice(id, leaf.in, negated);
    if ('has' in leaf) return this.#members(id, leaf.has, negated);
    const opposite = negated ? beyond(leaf) : null;
    if (opposite) return this.ofLeaf(opposite, false);
    const range = this.#written(id, boundKey(leaf)) ?? this.#labelled(id, this.#range(id, leaf));
    return negated ? this.#words.of('fact.notSo', { clause: range }) : range;
  }

  /** The written clause that says the opposite of a leaf; null where there is none and the value itself says more. */
  negation(leaf: Leaf): string | null {
    if ('has' in leaf) return this.#members(leaf.attribute, leaf.has, true);
    if (!('in' in leaf)) return null;
    const attribute = attributeById(leaf.attribute);
    const [value, ...more] = leaf.in;
    if (attribute.kind !== 'choice' || value === undefined) return null;
    const others = attribute.values.filter((name) => !leaf.in.includes(name));
    if (others.length === 1) return this.#choice(leaf.attribute, others, false);
    return more.length === 0 ? this.#written(leaf.attribute, `not.${value}`) : null;
  }

  /** How a person stands; of a set only the members asked about, where a criterion asked. */
  ofValue(id: string, value: Possible, asked: readonly string[] | null): string {
    const attribute = attributeById(id);
    if (isUnknown(value, attribute)) return this.#words.of('fact.unknown', { label: this.#label(id) });
    if (attribute.kind === 'choice' && value.kind === 'choice') {
      return this.#choice(id, namesOf(attribute.values, value.mask), false);
    }
    if (attribute.kind === 'set' && value.kind === 'set') {
      const present = namesOf(attribute.values, value.must).filter((name) => !asked || asked.includes(name));
      if (present.length > 0) return this.#members(id, present, false);
      return this.#members(id, asked ?? namesOf(attribute.values, value.may), true);
    }
    return this.#number(id, value);
  }

  #choice(id: string, values: readonly string[], negated: boolean): string {
    const attribute = attributeById(id);
    const all = attribute.kind === 'choice' ? attribute.values : [];
    const others = all.filter((name) => !values.includes(name));
    const [only] = others;
    if (negated && others.length === 1 && only !== undefined) return this.#choice(id, [only], false);
    if (negated) {
      const [value] = values;
      const excluded = values.length === 1 && value !== undefined ? this.#written(id, `not.${value}`) : null;
      const written = excluded ?? this.#written(id, others.join('|'));
      return written ?? this.#labelled(id, this.#words.of('fact.not', { value: this.#anyOf(id, values) }));
    }
    const opposite = others.length === 1 && values.length > 1 ? only : undefined;
    const written = this.#written(id, values.join('|')) ?? (opposite ? this.#written(id, `not.${opposite}`) : null);
    if (written) return written;
    // A yes/no attribute is named by its statement: yes is the statement itself.
    if (isYesNo(attribute) && values.length === 1) {
      return values[0] === 'yes' ? this.#label(id) : this.#words.of('fact.no', { label: this.#label(id) });
    }
    return this.#labelled(id, this.#anyOf(id, values));
  }

  #members(id: string, members: readonly string[], negated: boolean): string {
    const names = this.#anyOf(id, members);
    const [member] = members;
    const single = members.length === 1 && member ? this.#written(id, negated ? `not.${member}` : member) : null;
    return (
      single ??
      this.#written(id, negated ? 'hasNot' : 'has', { members: names }) ??
      this.#labelled(id, negated ? this.#words.of('fact.not', { value: names }) : names)
    );
  }

  #number(id: string, value: Possible): string {
    if (value.kind !== 'number') return this.#label(id);
    const [span] = value.spans;
    const single = value.spans.length === 1 && span && span.lo === span.hi ? span.lo : null;
    const words = inline(this.#attributes.possible(id, inWholeMonths(attributeById(id), value)));
    if (single === Infinity) return this.#written(id, 'never') ?? this.#labelled(id, words);
    const exact = single === null ? null : this.#written(id, `is${single}`);
    return exact ?? this.#written(id, 'is', { value: words }) ?? this.#labelled(id, words);
  }

  #range(id: string, leaf: RangeLeaf): string {
    const amount = (n: number) => this.#attributes.amount(id, n);
    const { from, to, above, below } = leaf;
    if (from !== undefined && from === to) return amount(from);
    if (from !== undefined && to !== undefined) {
      return this.#words.of('value.span', { from: this.#words.number(from), to: amount(to) });
    }
    return this.#words.list([
      ...(from === undefined ? [] : [this.#words.of('fact.range.from', { amount: amount(from) })]),
      ...(above === undefined ? [] : [this.#words.of('fact.range.above', { amount: amount(above) })]),
      ...(to === undefined ? [] : [this.#words.of('fact.range.to', { amount: amount(to) })]),
      ...(below === undefined ? [] : [this.#words.of('fact.range.below', { amount: amount(below) })]),
    ]);
  }

  #anyOf(id: string, names: readonly string[]): string {
    return this.#words.list(
      names.map((name) => inline(this.#attributes.value(id, name))),
      'disjunction',
    );
  }

  #labelled(id: string, value: string): string {
    const attribute = attributeById(id);
    const key = attribute.kind === 'number' && attribute.origin === 'entered' ? 'fact.measured' : 'fact.labelled';
    return this.#words.of(key, { label: this.#label(id), value });
  }

  #label(id: string): string {
    return inline(this.#attributes.name(id, this.#audience()));
  }

  #written(id: string, key: string, params: WordParams = {}): string | null {
    const [, kind, drugClass] = family.exec(id) ?? [];
    const base = `fact.${kind ?? id}.${key}`;
    const plain = `${base}.plain`;
    const found = this.#audience() === 'together' && this.#words.has(plain) ? plain : base;
    if (!this.#words.has(found)) return null;
    if (!drugClass) return this.#words.of(found, params);
    // `drug` carries its article, `drugClass` does not: "grew on a taxane", "no taxane so far".
    const drug = this.#words.of(`fact.drug.${drugClass}`);
    return this.#words.of(found, { ...params, drug, drugClass: this.#attributes.drugClass(drugClass) });
  }
}

/** What lies outside a range with one bound: "under 40" of "40 or more". */
function beyond({ attribute, from, to, above, below }: RangeLeaf): RangeLeaf | null {
  if ([from, to, above, below].filter((bound) => bound !== undefined).length !== 1) return null;
  if (from !== undefined) return { attribute, below: from };
  if (to !== undefined) return { attribute, above: to };
  return above !== undefined ? { attribute, to: above } : { attribute, from: below };
}

function boundKey({ from, to, above, below }: RangeLeaf): string {
  const bounds = { from, to, above, below };
  return Object.entries(bounds)
    .filter(([, n]) => n !== undefined)
    .map(([name, n]) => `${name}${n ?? ''}`)
    .join('-');
}

function isYesNo(attribute: Attribute): boolean {
  return attribute.kind === 'choice' && attribute.values.join() === 'yes,no';
}

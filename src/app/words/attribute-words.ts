import { Injectable, inject } from '@angular/core';
import { isUnknown, namesOf, type Possible, type Span } from '../../domain/logic/possible';
import { attributeById, findAttribute } from '../../domain/patient/catalogue/catalogue';
import type { Audience } from '../../i18n/audience';
import { inline } from './inline';
import { Words } from './words';

/** History facts are asked of each drug class, so their words are a template: "Growth on {{ drugClass }}". */
const template = /^(prior|monthsSince|refractory)\.(.+)$/;

const capital = (sentence: string) => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);

/** The catalogue's words: names, values and units as a clinician and as a patient say them. */
@Injectable({ providedIn: 'root' })
export class AttributeWords {
  readonly #words = inject(Words);

  /** What the attribute is called. */
  name(id: string, audience: Audience = 'clinician'): string {
    const form = audience === 'together' ? 'plain' : 'label';
    const [, family, drugClass] = template.exec(id) ?? [];
    if (!family || !drugClass) return this.#words.of(`attribute.${id}.${form}`);
    return capital(this.#words.of(`attribute.${family}.${form}`, { drugClass: this.drugClass(drugClass) }));
  }

  /** Why it is asked, one sentence; empty for facts that nobody is asked. */
  help(id: string): string {
    const key = `attribute.${id}.help`;
    return this.#words.has(key) ? this.#words.of(key) : '';
  }

  /** A value of a choice, or a member of a set. */
  value(id: string, value: string): string {
    const family = template.exec(id)?.[1] ?? id;
    const key = `attribute.${family}.values.${value}`;
    if (this.#words.has(key)) return this.#words.of(key);
    if (id === 'currentClasses') return capital(this.drugClass(value));
    // A value outside of the list, as an import may hold, stands as it is.
    return this.#words.has(`value.${value}`) ? this.#words.of(`value.${value}`) : value;
  }

  /** A number with its unit: "95 %", "20 months", "never". */
  amount(id: string, value: number): string {
    if (value === Infinity) return this.#words.of('value.never');
    const attribute = findAttribute(id);
    const unit = attribute?.kind === 'number' ? this.unit(attribute.unit, value) : '';
    const figure = this.#words.number(value);
    return unit ? `${figure} ${unit}` : figure;
  }

  /** What is still possible, in words: "Positive", "0 or 1+", "95 %", "10 to 20 %", "Bone and liver", "Not known yet". */
  possible(id: string, value: Possible): string {
    const attribute = attributeById(id);
    if (isUnknown(value, attribute)) return this.#words.of('value.unknown');
    if (value.kind === 'number') {
      return this.#words.list(
        value.spans.map((span) => this.#span(id, span)),
        'disjunction',
      );
    }
    if (attribute.kind === 'number') throw new RangeError(`"${id}" is a number`);
    // Only the first of several begins with a capital.
    const words = (mask: number) =>
      namesOf(attribute.values, mask).map((name, place) =>
        place === 0 ? this.value(id, name) : inline(this.value(id, name)),
      );
    if (value.kind === 'choice') return this.#words.list(words(value.mask), 'disjunction');
    const sure = words(value.must);
    const open = words(value.may & ~value.must);
    if (open.length > 0) return this.#words.of('value.perhaps', { sure: this.#words.list(sure), open: open.length });
    return sure.length > 0 ? this.#words.list(sure) : this.#words.of('value.none');
  }

  #span(id: string, { lo, hi }: Span): string {
    if (lo === hi) return this.amount(id, lo);
    return this.#words.of('value.span', { from: this.#words.number(lo), to: this.amount(id, hi) });
  }

  /** A unit in words, from its UCUM code, for one of it or for any other amount; empty for counts and ratios. */
  unit(code: string, amount?: number): string {
    const one = `unit.${code}.one`;
    if (amount === 1 && this.#words.has(one)) return this.#words.of(one);
    return code === '1' ? '' : this.#words.of(`unit.${code}`);
  }

  drugClass(id: string): string {
    return this.#words.of(`drugClass.${id}`);
  }
}

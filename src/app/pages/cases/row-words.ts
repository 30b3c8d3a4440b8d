import { Injectable, inject } from '@angular/core';
import type { MappingRow } from '../../../domain/fhir/import-report';
import { findAttribute } from '../../../domain/patient/catalogue/catalogue';
import type { ObservedValue } from '../../../domain/patient/record';
import { inline } from '../../words/inline';
import { TherapyWords } from '../../parts/therapy/therapy-words';
import { KnowledgeLibrary } from '../../store/knowledge';
import { AttributeWords } from '../../words/attribute-words';
import { Words, type WordParams } from '../../words/words';

/** Members of a set that a row names by one, and the attribute that holds their words. */
const memberOf: Partial<Record<string, string>> = { site: 'sites', allergy: 'allergies' };

/** Parameters of a reason that name values of an attribute, by the reason. */
const valuesOf: Partial<Record<string, readonly [parameter: string, attribute: string]>> = {
  'import.ask.sitesComplete': ['sites', 'sites'],
  'import.ask.siteByWords': ['site', 'sites'],
  'import.ask.allergiesComplete': ['found', 'allergies'],
  'import.ask.historyComplete': ['found', 'history'],
  'import.taken.allergy': ['group', 'allergies'],
};

const isDate = /^\d{4}(-\d{2}){0,2}$/;
/** Parameters that hold a date; `found` and `on` of other reasons are the file's own text. */
const dates = ['start', 'end', 'day', 'diagnosis', 'metastatic', 'on'];
const dated = ['import.ask.future', 'import.ask.deceased'];

/** A row of the import report in words: no id of the catalogue, the library or the importer is shown. */
@Injectable({ providedIn: 'root' })
export class RowWords {
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #therapies = inject(TherapyWords);
  readonly #library = inject(KnowledgeLibrary);

  /** What the row is about: an attribute of the catalogue, or another part of the record. */
  subject({ what }: MappingRow): string {
    if (findAttribute(what)) return this.#attributes.name(what);
    const key = `cases.importWhat.${what}`;
    // The importer names a gene that nobody asks for by its symbol.
    return this.#words.has(key) ? this.#words.of(key) : what;
  }

  /** The value as entered; the parts of the record that are no attribute say theirs in the reason. */
  value({ what, value }: MappingRow): string {
    if (value === undefined || value === null) return '';
    if (what.startsWith('events.') && typeof value === 'string') return this.#words.day(value);
    const attribute = memberOf[what] ?? what;
    return findAttribute(attribute) ? this.#said(attribute, value) : '';
  }

  /** Why the row stands where it stands. */
  reason(row: MappingRow): string {
    return this.#words.of(row.reasonKey, this.#params(row));
  }

  #params({ reasonKey, params, what, value }: MappingRow): WordParams {
    const said: WordParams = { ...params };
    const day = (name: string) => {
      const text = said[name];
      if (typeof text === 'string' && isDate.test(text)) said[name] = this.#words.day(text);
    };
    dates.forEach(day);
    if (dated.includes(reasonKey)) day('found');
    const [parameter, attribute] = valuesOf[reasonKey] ?? [];
    if (parameter && attribute) said[parameter] = this.#listed(attribute, said[parameter] ?? '');
    if (what === 'therapies') this.#therapy(said);
    if (reasonKey === 'import.taken.specimen')
      said['kind'] = inline(this.#words.of(`specimen.kind.${String(said['kind'])}`));
    if (reasonKey === 'import.ask.contradiction' && findAttribute(what)) {
      if (value !== undefined && value !== null) said['found'] = this.#said(what, value);
      said['other'] = this.#others(what, String(said['other']));
    }
    return said;
  }

  #therapy(said: WordParams): void {
    const name = (ids: unknown) =>
      this.#therapies.name(String(ids).split(' + '), this.#library.knowledge()?.drugs ?? []);
    if (said['drugs'] !== undefined) said['drugs'] = name(said['drugs']);
    if (said['drug'] !== undefined) said['drug'] = name(said['drug']);
    if (said['setting'] !== undefined) said['setting'] = this.#words.of(`setting.${said['setting']}`);
  }

  #listed(attribute: string, ids: string | number): string {
    return this.#words.list(
      String(ids)
        .split(', ')
        .map((id) => inline(this.#attributes.value(attribute, id))),
    );
  }

  /** "Observation/a (mutated); Observation/b (wildType)": the place stays, the value is said in words. */
  #others(attribute: string, others: string): string {
    return others
      .split('; ')
      .map((other) => {
        const [, place, value] = /^(.*) \((.*)\)$/.exec(other) ?? [];
        return place && value ? `${place} (${inline(this.#attributes.value(attribute, value))})` : other;
      })
      .join('; ');
  }

  #said(what: string, value: NonNullable<ObservedValue>): string {
    const word = (each: string | number) =>
      typeof each === 'number' ? this.#attributes.amount(what, each) : this.#attributes.value(what, each);
    if (typeof value === 'string' || typeof value === 'number') return word(value);
    if (Array.isArray(value)) {
      return value.length > 0 ? this.#words.list(value.map(word)) : this.#words.of('value.none');
    }
    if ('atLeast' in value) return this.#words.list(value.atLeast.map(word));
    if ('oneOf' in value) return this.#words.list(value.oneOf.map(word), 'disjunction');
    const { from, to } = value;
    if (from !== undefined && to !== undefined) {
      return this.#words.of('value.span', { from: this.#words.number(from), to: word(to) });
    }
    return from === undefined ? `≤ ${word(to ?? 0)}` : `≥ ${word(from)}`;
  }
}

import { isDay } from '../navigation/calendar-day';
import { longestName } from '../patient/longest-name';
import { parsePartialDate } from '../patient/partial-date';

/** What of a file was not taken, and why. */
export interface LeftOut {
  /** Where in the file: "case.record.observations[3]". */
  path: string;
  /**
   * shape: it is not built as it should be. attribute: no fact of that name is known. value: the fact has no such value. rule: it says
   * what cannot be decided together. tooLong: more characters than Tandem takes. twice: another one has its id.
   */
  why: 'shape' | 'attribute' | 'value' | 'rule' | 'tooLong' | 'twice';
}

/** A file without this part is no case. */
export class BrokenCase extends Error {
  override readonly name = 'BrokenCase';

  constructor(readonly path: string) {
    super(path);
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isWhole = (value: unknown): value is number => Number.isInteger(value);
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
/** A day that there is, and a time of it in UTC, as Date writes it. */
export const isInstant = (value: unknown): value is string =>
  isText(value) && /^.{10}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/.test(value) && isDay(value.slice(0, 10));
export const isPartial = (value: unknown): value is string => isText(value) && parsePartialDate(value) !== null;
export const isOneOf =
  <Value extends string>(allowed: readonly Value[]) =>
  (value: unknown): value is Value =>
    allowed.includes(value as Value);

export const isName = (value: unknown): value is string => isText(value) && value.length <= longestName;

/** Reads unchecked JSON part by part; what does not fit is left out and noted, never guessed. */
export class CaseReader {
  readonly leftOut: LeftOut[] = [];

  note(path: string, why: LeftOut['why'] = 'shape'): null {
    this.leftOut.push({ path, why });
    return null;
  }

  /** A part that a case cannot be without. Throws BrokenCase. */
  needed(value: unknown, path: string): Fields {
    if (!isFields(value)) throw new BrokenCase(path);
    return value;
  }

  /** The value, or what stands for it where it is absent or does not fit. */
  taken<Value>(value: unknown, fits: (value: unknown) => value is Value, path: string, otherwise: Value): Value {
    if (fits(value)) return value;
    if (value !== undefined && value !== null) this.note(path);
    return otherwise;
  }

  /** The items that `read` understands; it notes and gives null for the others. Of two with one id the first is taken. */
  list<Item>(value: unknown, path: string, read: (item: Fields, path: string) => Item | null): Item[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.note(path);
      return [];
    }
    const [items, ids]: [Item[], Set<unknown>] = [[], new Set()];
    for (const [place, item] of (value as unknown[]).entries()) {
      const at = `${path}[${place}]`;
      const taken = isFields(item) ? read(item, at) : this.note(at);
      if (taken === null) continue;
      const id = isFields(taken) ? taken['id'] : undefined;
      if (id !== undefined && ids.has(id)) {
        this.note(at, 'twice');
      } else {
        ids.add(id);
        items.push(taken);
      }
    }
    return items;
  }

  /** A text of at most so many characters; a longer one is left out whole, because half of it may say something else. */
  text(value: unknown, path: string, most = longestName): string {
    const text = this.taken(value, isText, path, '');
    if (text.length <= most) return text;
    this.note(path, 'tooLong');
    return '';
  }

  /** The items whose name no item before them has; where one is left out, the list is noted. */
  once<Item>(items: readonly Item[], nameOf: (item: Item) => string, path: string): Item[] {
    const first = new Map<string, Item>();
    for (const one of items) if (!first.has(nameOf(one))) first.set(nameOf(one), one);
    if (first.size < items.length) this.note(path, 'twice');
    return [...first.values()];
  }

  /** The texts that are one of those that are known; each other one is noted. */
  known<One extends string>(value: unknown, isKnown: (one: unknown) => one is One, path: string): One[] {
    return this.texts(value, path).flatMap((one, place) => {
      if (isKnown(one)) return [one];
      this.note(`${path}[${place}]`);
      return [];
    });
  }

  texts(value: unknown, path: string): string[] {
    if (!Array.isArray(value) || !value.every(isText)) {
      if (value !== undefined) this.note(path);
      return [];
    }
    return value.filter((one, place) => {
      if (!isName(one)) this.note(`${path}[${place}]`, 'tooLong');
      return isName(one);
    });
  }
}

import { parsePartialDate } from '../patient/partial-date';

/** What of a file was not taken, and why. */
export interface LeftOut {
  /** Where in the file: "case.record.observations[3]". */
  path: string;
  /** shape: it is not built as it should be. attribute: no fact of that name is known. value: the fact has no such value. */
  why: 'shape' | 'attribute' | 'value';
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
export const isDay = (value: unknown): value is string =>
  isText(value) && value.length === 10 && parsePartialDate(value) !== null;
/** A day that there is, and a time of it in UTC, as Date writes it. */
export const isInstant = (value: unknown): value is string =>
  isText(value) && /^.{10}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/.test(value) && isDay(value.slice(0, 10));
export const isPartial = (value: unknown): value is string => isText(value) && parsePartialDate(value) !== null;
export const isOneOf =
  <Value extends string>(allowed: readonly Value[]) =>
  (value: unknown): value is Value =>
    allowed.includes(value as Value);

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

  /** The items that `read` understands; it notes and gives null for the others. */
  list<Item>(value: unknown, path: string, read: (item: Fields, path: string) => Item | null): Item[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.note(path);
      return [];
    }
    return value.flatMap((item: unknown, place) => {
      const at = `${path}[${place}]`;
      const read_ = isFields(item) ? read(item, at) : this.note(at);
      return read_ === null ? [] : [read_];
    });
  }

  texts(value: unknown, path: string): string[] {
    if (Array.isArray(value) && value.every(isText)) return value;
    if (value !== undefined) this.note(path);
    return [];
  }
}

import type { CodeRow, CodeTable } from '../code-table';
import type { JsonObject } from '../json';

export interface CodedConcept {
  coding?: { system: string; code: string; display: string }[];
  text: string;
}

export interface Reference {
  reference: string;
}

/** A transaction as it grows: each resource gets an address of its own, by which the others speak of it. */
export class BundleDraft {
  readonly #entries: JsonObject[] = [];
  readonly #wordsOnly = new Set<string>();

  /** @param newId a new UUID each time. */
  constructor(
    readonly codes: CodeTable,
    private readonly newId: () => string,
  ) {}

  /** The next address, for resources that speak of each other. */
  reserve(): string {
    return `urn:uuid:${this.newId()}`;
  }

  add(resourceType: string, content: JsonObject, fullUrl = this.reserve()): Reference {
    this.#entries.push({
      fullUrl,
      resource: { resourceType, ...content },
      request: { method: 'POST', url: resourceType },
    });
    return { reference: fullUrl };
  }

  /** The code that the table holds for a use, one that was read in a source before one that was not. Without one, words alone. */
  concept(rows: readonly CodeRow[], use: string, text: string, meaning?: string): CodedConcept {
    const found = rows.filter((row) => row.use === use && (meaning === undefined || row.meaning === meaning));
    const row = found.find(({ verification }) => verification === 'checked');
    const system = row && this.codes.systems[row.system]?.[0];
    if (!row || system === undefined) return this.inWords(text);
    return { coding: [{ system, code: row.code, display: row.display }], text };
  }

  /** A concept of which no code is held: it is told to whoever looks at the file. */
  inWords(text: string): CodedConcept {
    this.#wordsOnly.add(text);
    return { text };
  }

  get wordsOnly(): string[] {
    return [...this.#wordsOnly];
  }

  get bundle(): JsonObject {
    return { resourceType: 'Bundle', type: 'transaction', entry: [...this.#entries] };
  }
}

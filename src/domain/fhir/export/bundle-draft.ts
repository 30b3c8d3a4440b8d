import type { CodeRow, CodeTable } from '../code-table';
import { type JsonObject, objectsOf } from '../json';

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

  /**
   * The code that says exactly this. Many codes are read as one meaning ("another site" is the pancreas, the spleen …): none of those is
   * written for it, words are.
   */
  concept(rows: readonly CodeRow[], use: string, text: string, meaning?: string): CodedConcept {
    const row = rows.find((one) => one.exact === true && one.use === use && one.meaning === meaning);
    const system = row && this.codes.systems[row.system]?.[0];
    if (!row || system === undefined) return { text };
    return { coding: [{ system, code: row.code, display: row.display }], text };
  }

  get resources(): JsonObject[] {
    return objectsOf(this.#entries.map(({ resource }) => resource));
  }

  get bundle(): JsonObject {
    return { resourceType: 'Bundle', type: 'transaction', entry: [...this.#entries] };
  }
}

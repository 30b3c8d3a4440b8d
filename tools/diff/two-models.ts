import type { Knowledge } from '../../src/domain/consultation/knowledge';
import { Circuit } from '../../src/domain/logic/circuit';
import type { InputColumn } from '../../src/domain/logic/leaf-columns';
import { catalogue } from '../../src/domain/patient/catalogue/catalogue';
import { constraints } from '../../src/domain/patient/constraints';
import { TooLarge } from '../prove/bdd';
import type { Diagrams } from '../prove/diagram';
import { Dimensions } from '../prove/dimension';
import { cellsFor, Model } from '../prove/model';
import { partlyKnown, Seen } from './seen';

/** Nodes from which on diagrams are made anew, and what they may grow to in one go: some seconds. */
const newFrom = 500_000;
const mostNodes = 12_000_000;

/**
 * Two knowledges over one circuit, cut at the thresholds of both: what is structurally equal in both, derived facts expanded,
 * is one column, so that what did not change is passed over without being looked at.
 */
export class TwoModels {
  readonly before: Model;
  readonly after: Model;
  /** The states that a record can lead to. */
  readonly seen: Seen;
  private made: Diagrams | null = null;
  private limit = 0;
  private given = 0;

  /** Throws where a condition does not fit the catalogue, as `compileKnowledge` does. */
  constructor(before: Knowledge, after: Knowledge) {
    const [older, newer] = [forStatus(before), forStatus(after)];
    const both: Knowledge = {
      ...newer,
      facts: [...older.facts, ...newer.facts],
      options: [...older.options, ...newer.options],
      sharedHolds: [...older.sharedHolds, ...newer.sharedHolds],
      rules: [...older.rules, ...newer.rules],
    };
    const cells = cellsFor(
      both,
      constraints.flatMap(({ when, then }) => [when, then]),
    );
    const space = { circuit: new Circuit<InputColumn>(), cells, dimensions: new Dimensions(cells, partlyKnown) };
    this.before = new Model(older, [], { space });
    this.after = new Model(newer, [], { space });
    this.seen = new Seen(this.after);
  }

  /** Diagrams of the columns of both: for one option or a few, because they are made anew once they have grown. */
  private diagrams(limit: number): Diagrams {
    if (this.limit !== limit || (this.made?.bdd.size ?? 0) > newFrom) this.renew();
    this.limit = limit;
    return (this.made ??= this.after.newDiagrams(limit));
  }

  private renew(): void {
    this.given += this.made?.bdd.size ?? 0;
    this.made = null;
  }

  /** Nodes that were made so far: what was spent, the same on every machine. */
  get spent(): number {
    return this.given + (this.made?.bdd.size ?? 0);
  }

  /** What `make` makes of the diagrams; null where it would take more nodes than that: then it is not decided. */
  decided<Made>(make: (diagrams: Diagrams) => Made, limit = mostNodes): Made | null {
    try {
      return make(this.diagrams(limit));
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      this.renew();
      return null;
    }
  }
}

/**
 * What the statuses and their order rest on: cautions and tests to order do neither. A derived fact that a knowledge does not
 * define is never known there.
 */
function forStatus(knowledge: Knowledge): Knowledge {
  const text = { en: '', es: '' };
  const undefinedFacts = catalogue
    .filter(({ id, origin }) => origin === 'derived' && !knowledge.facts.some((fact) => fact.id === id))
    .map(({ id }) => ({ id, cases: [], text, body: '', sourceId: '', checked: null }));
  return {
    ...knowledge,
    facts: [...knowledge.facts, ...undefinedFacts],
    options: knowledge.options.map((option) => ({ ...option, cautions: [] })),
    rules: knowledge.rules.filter(
      ({ phase, avoids }) => phase !== 'test' || avoids.some(({ effect }) => effect === 'against'),
    ),
  };
}

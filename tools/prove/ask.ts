import { type Column } from '../../src/domain/logic/circuit';
import { no } from './bdd';
import { TooLarge } from './bdd';
import type { State } from './dimension';
import { Enumeration, stateAt, statesOf } from './enumeration';
import type { Model } from './model';

/** What looking for a state found. */
export interface Answer {
  /** A legal state in which the column holds, null where there is none. */
  found: State | null;
  /** In how many legal states it holds; NaN where nobody counted. */
  count: number;
  /** Legal states that were looked at. */
  states: number;
  by: 'enumeration' | 'diagram' | 'both';
}

/** The two ways of looking did not agree: a fault of the prover. */
export class Disagreement extends Error {}

/** Up to so many states are looked at one by one; what spans more goes to a decision diagram. */
export const defaultLimit = 1_000_000;

/** Tallies what was looked at. */
export class Asker {
  enumerated = 0;
  bySymbols = 0;
  questions = 0;
  crossChecked = 0;
  private readonly answers = new Map<Column, Answer>();

  constructor(
    readonly model: Model,
    private readonly limit = defaultLimit,
    /** Also ask the diagram what was enumerated. */
    private readonly crossCheck = true,
  ) {}

  /** Looks for a legal state in which a column holds. Throws Disagreement, TooLarge. */
  find(column: Column): Answer {
    this.questions++;
    let answer = this.answers.get(column);
    if (!answer) {
      answer = this.look(column);
      this.answers.set(column, answer);
    }
    return answer;
  }

  private look(column: Column): Answer {
    const { model } = this;
    const dimensions = model.support(column);
    const legal = model.legal(dimensions);
    const wanted = model.circuit.and(column, legal);
    if (statesOf(dimensions) > this.limit) {
      const { diagrams } = model;
      const node = diagrams.node(wanted);
      const states = diagrams.count(diagrams.node(legal), dimensions);
      this.bySymbols += states;
      return { found: diagrams.example(node), count: NaN, states, by: 'diagram' };
    }
    const enumeration = new Enumeration(model.circuit, dimensions, [wanted, legal], model.dimensionOf);
    const { counts, first } = enumeration.count(2);
    const [count = 0, states = 0] = counts;
    this.enumerated += states;
    const [at = -1] = first;
    const found = at < 0 ? null : stateAt(enumeration.digits, at);
    if (!this.crossCheck) return { found, count, states, by: 'enumeration' };
    this.check(wanted, dimensions, count);
    return { found, count, states, by: 'both' };
  }

  private check(column: Column, dimensions: ReturnType<Model['support']>, count: number): void {
    const { diagrams } = this.model;
    const counted = diagrams.count(diagrams.node(column), dimensions);
    if (counted !== count || (diagrams.node(column) === no) !== (count === 0))
      throw new Disagreement(
        `${dimensions.map(({ key }) => key).join(', ')}: ${count} states, the diagram has ${counted}`,
      );
    this.crossChecked++;
  }
}

export { TooLarge };

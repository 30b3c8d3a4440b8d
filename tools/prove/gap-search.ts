import type { CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import type { Condition } from '../../src/domain/logic/condition';
import { everything, isKnown, type Possible } from '../../src/domain/logic/possible';
import { attributesRead } from '../../src/domain/logic/reads';
import { compile, type Verdict } from '../../src/domain/logic/verdict';
import { attributeAt, attributeIndex } from '../../src/domain/patient/catalogue/catalogue';
import { constraints } from '../../src/domain/patient/constraints';
import { Picture } from '../../src/domain/patient/picture';
import { wholeCells, type State } from './dimension';
import { historyConstraints } from './history-constraints';
import type { Model } from './model';

/** People whom no option fits, or that the search was given up. */
export interface Gap {
  sentence: string;
  state: State | null;
}

const legalVerdicts = [...constraints, ...historyConstraints].map(({ when, then }) => ({
  when: compile(when),
  then: compile(then),
}));

/**
 * Looks for a person whom no indication fits, by cases: while some indication is open, one of the facts that it waits for is
 * settled each way (after M. Davis, G. Logemann and D. Loveland, Commun ACM 1962;5:394). A verdict on partial knowledge holds
 * for every completion (that is shown apart), so that a branch ends as soon as one indication is true or all are false.
 */
export class GapSearch {
  private readonly indications: { verdict: Verdict; inputs: readonly number[] }[];
  private steps = 0;

  constructor(
    private readonly model: Model,
    isAnswer: (option: CompiledOption) => boolean,
    private readonly budget = 40_000,
  ) {
    const { options, facts } = model.compiled;
    this.indications = options
      .filter(isAnswer)
      .flatMap(({ indications }) =>
        indications.map(({ verdict, reads }) => ({
          verdict,
          inputs: [...new Set([...reads].flatMap((index) => [...facts.inputsOf(index)]))],
        })),
      )
      .sort((a, b) => a.inputs.length - b.inputs.length);
  }

  /** A gap among the people for whom a condition holds, or null: there is none. */
  run(people: Condition): Gap | null {
    this.steps = 0;
    const group = compile({ all: [people, { attribute: 'metastatic', in: ['yes'] }] });
    const { facts } = this.model.compiled;
    const reads = ['metastatic', ...attributesRead(people)].map(attributeIndex);
    const inputs = [...new Set(reads.flatMap((index) => [...facts.inputsOf(index)]))];
    return this.search([], group, inputs);
  }

  private search(held: readonly (Possible | undefined)[], group: Verdict, first: readonly number[]): Gap | null {
    if (++this.steps > this.budget) return { sentence: `not decided in ${this.budget} steps`, state: null };
    const picture = new Picture(this.model.compiled.facts, held);
    const belongs = group(picture);
    if (
      belongs === 'false' ||
      legalVerdicts.some((one) => one.when(picture) === 'true' && one.then(picture) === 'false')
    )
      return null;
    let next = belongs === 'true' ? undefined : first.find((index) => !isKnown(picture.at(index)));
    let open = next !== undefined;
    if (next === undefined) {
      for (const { verdict, inputs } of this.indications) {
        const found = verdict(picture);
        if (found === 'true') return null;
        if (found === 'false') continue;
        open = true;
        next ??= inputs.find((index) => !isKnown(picture.at(index)));
      }
    }
    if (!open) return { sentence: 'no treatment fits these people', state: this.stateOf(held) };
    if (next === undefined) return { sentence: 'an indication stays open', state: this.stateOf(held) };
    return this.branch(held, next, group, first);
  }

  private branch(
    held: readonly (Possible | undefined)[],
    next: number,
    group: Verdict,
    first: readonly number[],
  ): Gap | null {
    for (const value of this.valuesOf(next, held[next])) {
      const further = held.slice();
      further[next] = value;
      const gap = this.search(further, group, first);
      if (gap) return gap;
    }
    return null;
  }

  /** The cells of an attribute; of a set, the next member in or out. */
  private valuesOf(index: number, now: Possible | undefined): readonly Possible[] {
    const attribute = attributeAt(index);
    if (attribute.kind !== 'set') return wholeCells(attribute, this.model.cells);
    const value = now ?? everything(attribute);
    if (value.kind !== 'set') return [];
    const open = value.may & ~value.must;
    const bit = open & -open;
    return [
      { kind: 'set', must: value.must, may: value.may & ~bit },
      { kind: 'set', must: value.must | bit, may: value.may },
    ];
  }

  private stateOf(held: readonly (Possible | undefined)[]): State {
    return this.model.stateOf(held);
  }
}

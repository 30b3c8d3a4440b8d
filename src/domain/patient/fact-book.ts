import { attributesRead } from '../logic/reads';
import { everything, maskOf, type Possible } from '../logic/possible';
import { compile, type Verdict, type View } from '../logic/verdict';
import type { FactDefinition } from '../treatment/fact-definition';
import { attributeAt, attributeById, attributeIndex, catalogue } from './catalogue/catalogue';

/** A derived fact ready to be computed. */
interface CompiledFact {
  cases: { bit: number; verdict: Verdict }[];
  /** The bit of `no` where only `yes` is defined. */
  otherwise: number;
}

/** All derived facts of the knowledge, and which attributes each depends on, directly and through other facts. */
export class FactBook {
  private readonly compiled: (CompiledFact | undefined)[] = [];
  private readonly inputs = new Map<number, ReadonlySet<number>>();
  private readonly dependents = new Map<number, readonly number[]>();

  /** Throws RangeError where a definition names what the catalogue lacks, or where definitions run in a circle. */
  constructor(readonly definitions: readonly FactDefinition[]) {
    for (const definition of definitions) this.compiled[attributeIndex(definition.id)] = compileFact(definition);
    for (const definition of definitions) this.resolveInputs(attributeIndex(definition.id), []);
  }

  isDerived(index: number): boolean {
    return this.compiled[index] !== undefined;
  }

  /** The values still possible: those whose condition is not false. */
  derive(index: number, view: View): Possible {
    const fact = this.compiled[index];
    if (!fact) throw new RangeError(`No definition of ${catalogue[index]?.id ?? index}`);
    let mask = fact.otherwise;
    for (const { bit, verdict } of fact.cases) {
      const found = verdict(view);
      if (found === 'true') return { kind: 'choice', mask: bit };
      if (found === 'unknown') mask |= bit;
    }
    // No case left is a fault of the definition (the check looks for it): say nothing rather than deny everything.
    return mask === 0 ? everything(attributeAt(index)) : { kind: 'choice', mask };
  }

  /** Throws RangeError where the attribute is not derived. */
  definitionOf(id: string): FactDefinition {
    const definition = this.definitions.find((one) => one.id === id);
    if (!definition) throw new RangeError(`No definition of ${id}`);
    return definition;
  }

  /** Indexes of the entered and computed attributes that a derived fact depends on; the attribute itself where it is not derived. */
  inputsOf(index: number): ReadonlySet<number> {
    return this.inputs.get(index) ?? new Set([index]);
  }

  /** Indexes of the derived facts that depend on an attribute. */
  dependentsOf(index: number): readonly number[] {
    let found = this.dependents.get(index);
    if (!found) {
      found = [...this.inputs].filter(([, inputs]) => inputs.has(index)).map(([fact]) => fact);
      this.dependents.set(index, found);
    }
    return found;
  }

  private resolveInputs(index: number, path: readonly number[]): ReadonlySet<number> {
    const done = this.inputs.get(index);
    if (done) return done;
    if (path.includes(index)) throw new RangeError(`Derived facts run in a circle at ${catalogue[index]?.id ?? index}`);
    const definition = this.definitions.find((one) => attributeIndex(one.id) === index);
    if (!definition) return new Set([index]);
    const found = new Set<number>();
    for (const { when } of definition.cases) {
      for (const id of attributesRead(when)) {
        for (const input of this.resolveInputs(attributeIndex(id), [...path, index])) found.add(input);
      }
    }
    this.inputs.set(index, found);
    return found;
  }
}

function compileFact(definition: FactDefinition): CompiledFact {
  const values = valuesOf(definition.id);
  const cases = definition.cases.map(({ value, when }) => ({ bit: maskOf(values, [value]), verdict: compile(when) }));
  return { cases, otherwise: onlyYes(definition) ? maskOf(values, ['no']) : 0 };
}

/** Whether a definition says when the fact is `yes` and leaves `no` to be its negation. */
export function onlyYes({ cases }: FactDefinition): boolean {
  return cases.length === 1 && cases[0]?.value === 'yes';
}

/** The values of a derived fact. Throws RangeError for an undeclared id, TypeError where it is no choice. */
export function valuesOf(id: string): readonly string[] {
  const attribute = attributeById(id);
  if (attribute.kind !== 'choice') throw new TypeError(`${id} is no choice, it cannot be derived`);
  return attribute.values;
}

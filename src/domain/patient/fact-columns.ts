import type { Circuit, Column } from '../logic/circuit';
import { columnAlgebra, type TruthColumns } from '../logic/columns';
import { attributeOf, type Condition, type Leaf } from '../logic/condition';
import { fold, type ConditionAlgebra } from '../logic/fold';
import { choiceColumns, choiceKnown, leafColumns, type InputColumn } from '../logic/leaf-columns';
import { maskOf } from '../logic/possible';
import { attributeIndex } from './catalogue/catalogue';
import { onlyYes, valuesOf, type FactBook } from './fact-book';

/** Conditions over pictures as columns: a derived fact is made of gates, like the conditions that read it. */
export class FactColumns {
  private readonly algebra: ConditionAlgebra<TruthColumns>;
  private readonly excludedOf = new Map<string, readonly Column[]>();

  constructor(
    private readonly circuit: Circuit<InputColumn>,
    private readonly facts: FactBook,
  ) {
    this.algebra = columnAlgebra(circuit, (leaf) => this.leaf(leaf));
  }

  /** Throws where the condition does not fit the catalogue (found by the knowledge check). */
  verdict(condition: Condition): TruthColumns {
    return fold(condition, this.algebra);
  }

  private leaf(leaf: Leaf): TruthColumns {
    const id = attributeOf(leaf);
    if (!this.facts.isDerived(attributeIndex(id))) return leafColumns(this.circuit, leaf);
    if ('known' in leaf) return choiceKnown(this.circuit, this.excluded(id));
    if ('in' in leaf) return choiceColumns(this.circuit, this.excluded(id), maskOf(valuesOf(id), leaf.in));
    throw new TypeError(`${id} is a choice, the leaf does not fit`);
  }

  /** By value of a derived fact, where it is ruled out. The book holds no circles, so that facts come in the order of their need. */
  private excluded(id: string): readonly Column[] {
    let excluded = this.excludedOf.get(id);
    if (!excluded) {
      excluded = this.derive(id);
      this.excludedOf.set(id, excluded);
    }
    return excluded;
  }

  /** `FactBook.derive`, turned over: the first true case alone is left, else the cases not false, else everything. */
  private derive(id: string): Column[] {
    const { circuit, facts } = this;
    const definition = facts.definitionOf(id);
    const cases = definition.cases.map(({ value, when }) => ({ value, verdict: this.verdict(when) }));
    const settled = circuit.or(...cases.map(({ verdict }) => verdict.isTrue));
    const otherwise = onlyYes(definition);
    const allFalse = otherwise ? null : circuit.and(...cases.map(({ verdict }) => verdict.isFalse));
    const before: Column[] = [];
    const ruledOut = cases.map(({ value, verdict: { isTrue, isFalse } }) => {
      const first = circuit.andNot(isTrue, circuit.or(...before));
      before.push(isTrue);
      return { value, column: circuit.andNot(circuit.or(settled, isFalse), first) };
    });
    return valuesOf(id).map((value) => {
      if (otherwise && value === 'no') return settled;
      const column = circuit.and(...ruledOut.filter((one) => one.value === value).map((one) => one.column));
      return allFalse === null ? column : circuit.andNot(column, allFalse);
    });
  }
}

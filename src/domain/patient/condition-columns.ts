import { Circuit } from '../logic/circuit';
import { ColumnProgram } from '../logic/column-program';
import { ColumnResults } from '../logic/column-results';
import type { Condition } from '../logic/condition';
import { ColumnEncoder, type Columns } from '../logic/encode-columns';
import type { Kleene } from '../logic/kleene';
import type { InputColumn } from '../logic/leaf-columns';
import type { View } from '../logic/verdict';
import type { FactBook } from './fact-book';
import { FactColumns } from './fact-columns';

/** Conditions ready to be asked of many patients at once; the answers are those of `compile`. */
export class ConditionColumns {
  readonly program: ColumnProgram<InputColumn>;
  private readonly encoder: ColumnEncoder;

  /** Throws where a condition does not fit the catalogue (found by the knowledge check). */
  constructor(conditions: readonly Condition[], facts: FactBook) {
    const circuit = new Circuit<InputColumn>();
    const columns = new FactColumns(circuit, facts);
    const outputs = conditions.map((condition) => columns.verdict(condition));
    this.program = new ColumnProgram(
      circuit,
      outputs.flatMap(({ isTrue, isFalse }) => [isTrue, isFalse]),
    );
    this.encoder = new ColumnEncoder(this.program.inputs);
  }

  /** Derived facts are not asked of the views: they are evaluated with the conditions. */
  encode(views: readonly View[]): Columns {
    return this.encoder.encode(views);
  }

  evaluate(columns: Columns): ColumnResults {
    return new ColumnResults(this.program, columns.patients).evaluate(columns);
  }

  /** The verdict of a condition, by its place, on a patient. */
  verdict(results: ColumnResults, condition: number, patient: number): Kleene {
    if (results.holds(2 * condition, patient)) return 'true';
    return results.holds(2 * condition + 1, patient) ? 'false' : 'unknown';
  }
}

import { Circuit } from '../logic/circuit';
import { ColumnProgram } from '../logic/column-program';
import { ColumnResults } from '../logic/column-results';
import { anyColumns } from '../logic/columns';
import { ColumnEncoder, type Columns } from '../logic/encode-columns';
import type { InputColumn } from '../logic/leaf-columns';
import type { View } from '../logic/verdict';
import { FactColumns } from '../patient/fact-columns';
import { statusColumns } from '../treatment/outcome-columns';
import { statuses, type Status } from '../treatment/status';
import type { Compiled, CompiledKnowledge } from './compiled-knowledge';

/** The status of every option for many patients at once; the answers are those of `optionStatus`. */
export class StatusColumns {
  readonly program: ColumnProgram<InputColumn>;
  private readonly encoder: ColumnEncoder;

  constructor({ options, facts }: CompiledKnowledge) {
    const circuit = new Circuit<InputColumn>();
    const columns = new FactColumns(circuit, facts);
    const anyOf = (parts: readonly Compiled<unknown>[]) =>
      anyColumns(
        circuit,
        parts.map(({ when }) => columns.verdict(when)),
      );
    const outputs = options.flatMap(({ indications, gates, holds }) => {
      const found = statusColumns(circuit, anyOf(indications), anyOf(gates), anyOf(holds));
      return statuses.map((status) => found[status]);
    });
    this.program = new ColumnProgram(circuit, outputs);
    this.encoder = new ColumnEncoder(this.program.inputs);
  }

  encode(views: readonly View[]): Columns {
    return this.encoder.encode(views);
  }

  evaluate(columns: Columns): ColumnResults {
    return new ColumnResults(this.program, columns.patients).evaluate(columns);
  }

  /** The status of the option at this place of the compiled knowledge for a patient. */
  status(results: ColumnResults, option: number, patient: number): Status {
    const status = statuses.find((_, place) => results.holds(output(option, place), patient));
    if (!status) throw new RangeError(`No option at ${option} or no patient at ${patient}`);
    return status;
  }

  /** For how many patients the option at this place has a status. */
  count(results: ColumnResults, option: number, status: Status): number {
    return results.count(output(option, statuses.indexOf(status)));
  }
}

const output = (option: number, status: number) => statuses.length * option + status;

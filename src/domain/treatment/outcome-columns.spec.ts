import { Circuit } from '../logic/circuit';
import { ColumnProgram } from '../logic/column-program';
import { ColumnResults } from '../logic/column-results';
import type { Kleene } from '../logic/kleene';
import { statusColumns } from './outcome-columns';
import { statusOf } from './outcome-table';
import { statuses } from './status';

describe('the outcome table as columns', () => {
  it('gives the status of the table in all 27 cells, and only that one', () => {
    const verdicts: Kleene[] = ['true', 'unknown', 'false'];
    const cells = verdicts.flatMap((i) =>
      verdicts.flatMap((c) => verdicts.map((h): [Kleene, Kleene, Kleene] => [i, c, h])),
    );
    const circuit = new Circuit<{ part: 0 | 1 | 2; verdict: Kleene }>();
    const columns = ([0, 1, 2] as const).map((part) => ({
      isTrue: circuit.input(`${part} true`, () => ({ part, verdict: 'true' })),
      isFalse: circuit.input(`${part} false`, () => ({ part, verdict: 'false' })),
    }));
    const [indication, contraindication, hold] = columns;
    if (!indication || !contraindication || !hold) throw new Error('Three parts');
    const found = statusColumns(circuit, indication, contraindication, hold);
    const program = new ColumnProgram(
      circuit,
      statuses.map((status) => found[status]),
    );
    const words = program.blockWords / program.inputs.length;
    const block = new Uint32Array(program.blockWords);
    program.inputs.forEach(({ part, verdict }, column) => {
      cells.forEach((cell, bit) => {
        if (cell[part] === verdict) block[column * words] = (block[column * words] ?? 0) | (1 << bit);
      });
    });
    const results = new ColumnResults(program, cells.length).evaluate({ patients: cells.length, blocks: [block] });
    cells.forEach((cell, patient) => {
      const held = statuses.filter((_, output) => results.holds(output, patient));
      expect(held)
        .withContext(cell.join(' '))
        .toEqual([statusOf(...cell)]);
    });
  });
});

import type { Circuit, Column } from '../logic/circuit';
import type { TruthColumns } from '../logic/columns';
import type { Status } from './status';

/** The outcome table (`statusOf`) as gates: where an option has each status. Every patient is in just one of the four. */
export function statusColumns(
  circuit: Circuit<unknown>,
  indication: TruthColumns,
  contraindication: TruthColumns,
  hold: TruthColumns,
): Record<Status, Column> {
  const advisedAgainst = contraindication.isTrue;
  const notNow = circuit.andNot(circuit.or(indication.isFalse, hold.isTrue), advisedAgainst);
  const offered = circuit.and(indication.isTrue, contraindication.isFalse, hold.isFalse);
  const provisional = circuit.not(circuit.or(advisedAgainst, notNow, offered));
  return { offered, provisional, notNow, advisedAgainst };
}

import type { Kleene } from '../logic/kleene';
import type { Status } from './status';

/**
 * Indication × contraindication, all nine cells (after Shiffman and Greenes, Med Decis Making 1994: decision-table
 * completeness). Rows: indication; columns: contraindication.
 */
const table: Record<Kleene, Record<Kleene, Status>> = {
  true: { false: 'offered', unknown: 'provisional', true: 'advisedAgainst' },
  unknown: { false: 'provisional', unknown: 'provisional', true: 'advisedAgainst' },
  false: { false: 'notNow', unknown: 'notNow', true: 'advisedAgainst' },
};

/**
 * The status of an option. A hold is a gate that can recover: true, it turns an open option to "not now"; unknown, it leaves
 * an offered one provisional, so that what is offered on partial information stays offered.
 */
export function statusOf(indication: Kleene, contraindication: Kleene, hold: Kleene = 'false'): Status {
  const status = table[indication][contraindication];
  if (status === 'advisedAgainst' || status === 'notNow' || hold === 'false') return status;
  return hold === 'true' ? 'notNow' : 'provisional';
}

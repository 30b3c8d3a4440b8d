import { type View, evaluate } from '../logic/verdict';
import type { Comparison, LeadKey } from './comparison';

export type BrainRow = Extract<LeadKey, 'brainShrinking' | 'brainGrowth'>;

export const isOfBrain = (key: LeadKey): key is BrainRow => key === 'brainShrinking' || key === 'brainGrowth';

const inBrain = { attribute: 'brainMets', in: ['stable', 'activeUntreated', 'activeProgressing'] } as const;

/**
 * Rows that tell of the brain alone: for a person whose cancer is known to be there, where a study of the comparison reports it.
 * Whose brain was not looked at is asked for it elsewhere; nothing is read out of "not known".
 */
export function brainRows({ columns }: Pick<Comparison, 'columns'>, picture: View | null): BrainRow[] {
  if (!picture || evaluate(inBrain, picture) !== 'true') return [];
  const rows = ['brainShrinking', 'brainGrowth'] as const;
  return rows.filter((row) => columns.some((column) => column[row].result !== null));
}

/** The leading figures that are shown to this person, in the order of every view. */
export const leadRows = (comparison: Pick<Comparison, 'columns'>, picture: View | null): LeadKey[] => [
  'growth',
  'shrinking',
  ...brainRows(comparison, picture),
  'survival',
];

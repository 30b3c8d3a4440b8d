import type { PartialDate } from '../patient/record';
import { firstDay, lastDay } from './partial-date';

/** One statement of the file on whether the cancer is metastatic. */
export interface Evidence {
  /** for: it is; against: it is not; open: it may be, a person has to say. */
  kind: 'for' | 'against' | 'open';
  /** A secondary cancer of its own, or a plain statement that there is or is none, rather than a stage. */
  strong: boolean;
  resource: string;
  on?: PartialDate;
}

export type MetastaticVerdict = 'metastatic' | 'notMetastatic' | 'contradiction' | 'open' | 'silent';

/**
 * Weighs the statements. A stage is that of the day it was found: a lower stage before the metastasis is no contradiction, nor
 * is one beside a secondary cancer. Two statements that no date puts in order are a contradiction, never a choice.
 */
export function weigh(evidence: readonly Evidence[]): MetastaticVerdict {
  const [pro, contra] = [
    evidence.filter(({ kind }) => kind === 'for'),
    evidence.filter(({ kind }) => kind === 'against'),
  ];
  const secondary = pro.some(({ strong }) => strong);
  const clash = contra.some(
    (against) => (against.strong || !secondary) && !pro.some((one) => cameBefore(against, one)),
  );
  if (pro.length > 0) return clash ? 'contradiction' : 'metastatic';
  if (evidence.some(({ kind }) => kind === 'open')) return 'open';
  return contra.length > 0 ? 'notMetastatic' : 'silent';
}

function cameBefore(against: Evidence, pro: Evidence): boolean {
  return against.on !== undefined && pro.on !== undefined && lastDay(against.on) < firstDay(pro.on);
}

/** The first day on which metastasis is stated, or undefined where no such statement is dated. */
export function firstStated(evidence: readonly Evidence[]): Evidence | undefined {
  return evidence
    .filter(({ kind, on }) => kind === 'for' && on !== undefined)
    .sort((a, b) => firstDay(a.on ?? '').localeCompare(firstDay(b.on ?? '')))[0];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding';

/** A finding that was looked at, and why it may stand. */
export interface Accepted {
  property: string;
  subject: string;
  reason: string;
}

export interface Baseline {
  accepted: Accepted[];
  /** Conditions that leave states open in which all completions agree; the number of these states when it was written. */
  needless: Record<string, number>;
}

export const baselinePath = join(__dirname, 'baseline.json');

export const readBaseline = (): Baseline => JSON.parse(readFileSync(baselinePath, 'utf8')) as Baseline;

const sameAs = (a: { property: string; subject: string }) => (b: { property: string; subject: string }) =>
  a.property === b.property && a.subject === b.subject;

/** The findings that are new, and what the baseline lists though nobody finds it any more: both are violations. */
export function compare(
  findings: readonly Finding[],
  needless: ReadonlyMap<string, number>,
  baseline: Baseline,
): Finding[] {
  const open = findings.filter((finding) => !baseline.accepted.some(sameAs(finding)));
  const stale = baseline.accepted.filter((accepted) => !findings.some(sameAs(accepted)));
  const added = [...needless].filter(([subject]) => baseline.needless[subject] === undefined);
  return [
    ...open,
    ...stale.map(({ property, subject }) => ({
      property,
      subject,
      sentence: 'listed in the baseline, not found',
      state: null,
    })),
    ...added.map(([subject, states]) => ({
      property: 'needless-unknown',
      subject,
      sentence: `stays open in ${states} states in which all completions agree`,
      state: null,
    })),
  ];
}

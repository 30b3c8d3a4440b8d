import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding';

/** A finding that was looked at, and why it may stand. */
export interface Accepted {
  property: string;
  subject: string;
  reason: string;
  /** The share of the states that showed it when it was accepted: more, beyond rounding, is a new finding. */
  share?: number;
}

/** Whether nobody has settled it yet: it is named and counted apart wherever accepted findings are told. */
export const isOpen = ({ reason }: Accepted) => /to be (judged|mended)/.test(reason);

export interface Baseline {
  accepted: Accepted[];
  /** Conditions that leave states open in which all completions agree; the number of these states when it was written. */
  needless: Record<string, number>;
}

export const baselinePath = join(__dirname, 'baseline.json');

export const readBaseline = (): Baseline => JSON.parse(readFileSync(baselinePath, 'utf8')) as Baseline;

const sameAs = (a: { property: string; subject: string }) => (b: { property: string; subject: string }) =>
  a.property === b.property && a.subject === b.subject;

/** Counts of this size are floating: a share grows for sure by more than this. */
const rounding = 1e-9;

/** What was given up is never accepted, and what was measured not beyond its share. */
export function isAccepted(finding: Finding, accepted: readonly Accepted[]): boolean {
  const listed = accepted.find(sameAs(finding));
  return (
    listed !== undefined && !finding.undecided && (finding.share ?? 0) <= (listed.share ?? Infinity) * (1 + rounding)
  );
}

/** The findings that are new, and what the baseline lists though nobody finds it any more: both are violations. */
export function compare(
  findings: readonly Finding[],
  needless: ReadonlyMap<string, number>,
  baseline: Baseline,
): Finding[] {
  const open = findings.filter((finding) => !isAccepted(finding, baseline.accepted));
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

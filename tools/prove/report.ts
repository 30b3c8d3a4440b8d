import { writeFileSync } from 'node:fs';
import { sentences } from '../../src/knowledge/properties';
import { baselinePath, compare, isOpen, readBaseline, type Baseline } from './baseline';
import type { Finding } from './finding';
import { patientInput, patientLines } from './patient';
import type { Proof, ReadingTally } from './prove-all';

const day = '2026-11-23';

/** A finding as text: what is refused, then the patient in whom it shows, as lines and as `npm run recommend` reads it. */
export function findingLines({ property, subject, sentence, state }: Finding): string[] {
  const patient = state
    ? [...patientLines(state).map((line) => `    ${line}`), `    ${JSON.stringify(patientInput(state, day))}`]
    : [];
  return [`${property}: ${subject}: ${sentence}`, ...patient];
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** How much is read twice, and how independently. */
const readingLine = ({ lines, compared, oneSided, gates, gatesUnread }: ReadingTally) =>
  `${lines} lines read twice, ${compared} of them corrected beside the knowledge (${percent(compared, lines)}), ` +
  `${oneSided} bind it from one side; ${gates - gatesUnread} of ${gates} gates are said exactly`;

/** Prints what is new, what was counted and the tally as one line of JSON; whether nothing is new. */
export function report(
  proof: Proof,
  seconds: () => number,
  baseline = readBaseline(),
  faults: { tally: { faults: number; caught: number }; problems: readonly string[] } | null = null,
): boolean {
  const violations = compare(proof.findings, proof.needless, baseline);
  const lines = violations.flatMap(findingLines);
  for (const id of new Set(violations.map(({ property }) => property))) {
    const sentence = Object.entries(sentences).find(([key]) => key === id)?.[1];
    if (sentence) lines.push(`${id}: ${sentence}`);
  }
  const problems = faults?.problems ?? [];
  lines.push(
    ...problems,
    `${proof.enumerated} legal states one by one, ${proof.bySymbols.toExponential(1)} by decision diagrams; ` +
      `${proof.crossChecked} questions answered both ways, alike; ` +
      `${baseline.accepted.length} findings accepted, ${baseline.accepted.filter(isOpen).length} of them still to be judged or mended, ` +
      `${proof.needless.size} conditions needlessly open somewhere`,
    readingLine(proof.read),
    JSON.stringify({
      states: proof.enumerated,
      properties: proof.properties,
      violations: violations.length + problems.length,
      mutants: faults?.tally.faults ?? null,
      mutantsCaught: faults?.tally.caught ?? null,
      seconds: Math.round(seconds() * 10) / 10,
    }),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  return violations.length + problems.length === 0;
}

/** Writes the findings of today as accepted, "to be judged" where nobody gave a reason yet. */
export function writeBaseline(proof: Proof, before: Baseline): void {
  const reasonOf = ({ property, subject }: Finding) =>
    before.accepted.find((one) => one.property === property && one.subject === subject)?.reason ?? 'to be judged';
  const accepted = proof.findings
    .filter(({ undecided }) => !undecided)
    .map((finding) => ({
      property: finding.property,
      subject: finding.subject,
      reason: reasonOf(finding),
      ...(finding.share === undefined ? {} : { share: finding.share }),
    }));
  const baseline: Baseline = { accepted, needless: Object.fromEntries(proof.needless) };
  writeFileSync(baselinePath, `${JSON.stringify(baseline, null, 2)}\n`);
}

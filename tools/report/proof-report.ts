import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AcceptedFindings, ProofReport, RegressionMismatch } from '../../src/domain/library/proof-report';
import { interactions } from '../../src/knowledge/interactions';
import { knowledge } from '../../src/knowledge/knowledge';
import { checks } from '../check/checks';
import type { Shelf } from '../check/files';
import { gradesOf } from '../check/reading-grade';
import { tally } from '../check/tally';
import { compare, isOpen, readBaseline, type Baseline } from '../prove/baseline';
import { proveAll, type Proof } from '../prove/prove-all';
import { answer } from '../recommend/answer';
import { readCases, type RegressionCase } from '../regression/cases';
import { knownIds } from '../regression/known-ids';
import { score, type Mismatch } from '../regression/score';
import { propertiesShown } from './properties-shown';
import { inBoth, subjectInBoth } from './spanish';

/** Written by `npm run prove -- --mutants --accept`. */
const mutantsPath = join(__dirname, 'mutants.json');

/** Runs the prover, the checks and the regression cases, and gathers what they found. Throws what they throw. */
export function proofReport(shelf: Shelf): ProofReport {
  const refused = checks.map(({ name, check }) => ({ name, refused: check(shelf).length }));
  const { rowsChecked, rowsTotal, rulesMapped, rulesListedOut } = tally(shelf, 0);
  return {
    proof: proofOf(readBaseline()),
    checks: refused,
    knowledge: { rowsChecked, rowsTotal, rulesMapped, rulesListedOut },
    regression: regressionOf(shelf),
    readingGrades: gradesOf(shelf).map((grade) => ({
      ...grade,
      fleschKincaid: tenth(grade.fleschKincaid),
      smog: grade.smog === null ? null : tenth(grade.smog),
      szigrisztPazos: tenth(grade.szigrisztPazos),
    })),
    ...(existsSync(mutantsPath) && { mutants: keptMutants() }),
  };
}

/** The tally alone: who was not caught, and why, stands in the list of the prover. */
function keptMutants(): NonNullable<ProofReport['mutants']> {
  const { made, caught, withoutReading } = JSON.parse(readFileSync(mutantsPath, 'utf8')) as NonNullable<
    ProofReport['mutants']
  >;
  return { made, caught, withoutReading };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function proofOf(baseline: Baseline): ProofReport['proof'] {
  const proof = proveAll(knowledge);
  return {
    enumerated: proof.enumerated,
    bySymbols: proof.bySymbols,
    questions: proof.properties,
    crossChecked: proof.crossChecked,
    violations: compare(proof.findings, proof.needless, baseline).length,
    needless: proof.needless.size,
    properties: propertiesShown(knowledge, proof),
    accepted: byReason(baseline),
    reading: readingOf(proof),
  };
}

function readingOf({
  read: { lines, compared, oneSided, gates, gatesUnread },
}: Proof): ProofReport['proof']['reading'] {
  return { lines, compared, oneSided, gates, gatesRead: gates - gatesUnread };
}

function byReason({ accepted }: Baseline): AcceptedFindings[] {
  const groups: AcceptedFindings[] = [];
  for (const finding of accepted) {
    const { property, subject, reason } = finding;
    const group = groups.find((one) => one.property === property && one.reason.en === reason);
    // Of what the second reading asks for, the options are told: each once.
    const told = subjectInBoth(property === 'second-reading' ? (subject.split(' ')[0] ?? subject) : subject);
    if (group) {
      group.findings++;
      if (!group.subjects.some(({ en }) => en === told.en)) group.subjects.push(told);
    } else
      groups.push({
        property,
        reason: inBoth(reason),
        toJudge: isOpen(finding),
        findings: 1,
        subjects: [told],
      });
  }
  return groups;
}

function regressionOf(shelf: Shelf): ProofReport['regression'] {
  const cases = readCases();
  const held = { ...knowledge, ...interactions };
  const ids = knownIds(knowledge, shelf);
  const { tally: counts, mismatches } = score(cases, (record) => answer(JSON.stringify(record), 1, held), ids);
  return {
    ...counts,
    mismatches: mismatches.flatMap((mismatch) => mismatchOf(mismatch, cases)),
  };
}

function mismatchOf(
  { case: caseId, option: optionId, flag, expected, got, deciding, because }: Mismatch,
  cases: readonly RegressionCase[],
): RegressionMismatch[] {
  const found = cases.find(({ id }) => id === caseId);
  if (!found) return [];
  const { body, sentence, sourceId } = because;
  return [
    {
      caseId,
      title: inBoth(found.title.en),
      optionId,
      flag,
      expected,
      got,
      deciding,
      body,
      sentence: inBoth(sentence),
      sourceId,
    },
  ];
}

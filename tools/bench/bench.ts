import fc from 'fast-check';
import { consult } from '../../src/domain/consultation/consult';
import type { PatientRecord } from '../../src/domain/patient/record';
import { patients } from '../../src/domain/patient/testing/arbitrary-patient';
import { knowledge } from '../../src/knowledge/knowledge';
import { samples } from '../../src/knowledge/samples';
import { timeRuleEngines } from './rule-engines';
import { timeSmaa } from './smaa';

/**
 * Times consult() with its full explanation over the samples and 1,000 generated patients (seeded), then the rules alone as
 * columns beside json-rules-engine, then the robustness analysis; one line of JSON at the end.
 */
const day = '2026-11-23';
const records: PatientRecord[] = [
  ...samples.map((sample) => sample.record),
  ...fc.sample(patients(knowledge.drugs), { numRuns: 1000, seed: 20261123 }),
];

/** Traces and what-ifs are made when they are first looked at: looking at all of them makes the explanation full. */
function explainAll(record: PatientRecord): number {
  const { options, facts } = consult(record, { region: 'EU' }, day, knowledge);
  let seen = 0;
  for (const { indications, gates, holds, changes } of options) {
    for (const { trace } of [...indications, ...gates, ...holds]) seen += trace.verdict.length;
    seen += changes.length;
  }
  for (const { cases } of facts) for (const { trace } of cases) seen += trace.verdict.length;
  return seen;
}

for (const record of records.slice(0, 200)) explainAll(record);

const times = records
  .map((record) => {
    const start = performance.now();
    explainAll(record);
    return performance.now() - start;
  })
  .sort((a, b) => a - b);

const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
const milliseconds = (n: number) => Math.round(n * 1000) / 1000;

console.log(`${records.length} patients, ${knowledge.options.length} options, ${knowledge.rules.length} rules`);

void timeRuleEngines(day).then((rules) => {
  console.log(
    JSON.stringify({
      consultMedianMs: milliseconds(quantile(0.5)),
      consultP99Ms: milliseconds(quantile(0.99)),
      ...rules,
      ...timeSmaa(),
    }),
  );
  // Faster and wrong is no figure.
  if (!rules.equalVerdicts) process.exitCode = 1;
});

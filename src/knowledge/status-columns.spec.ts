import fc from 'fast-check';
import { optionStatus } from '../domain/consultation/assess';
import { compileKnowledge } from '../domain/consultation/compiled-knowledge';
import { StatusColumns } from '../domain/consultation/status-columns';
import { compile } from '../domain/logic/verdict';
import { ConditionColumns } from '../domain/patient/condition-columns';
import { pictureAt } from '../domain/patient/picture-at';
import { patients } from '../domain/patient/testing/arbitrary-patient';
import { statuses } from '../domain/treatment/status';
import { conditionsOf } from '../domain/consultation/cells';
import { knowledge } from './knowledge';
import { samples } from './samples';

describe('the knowledge as columns', () => {
  const compiled = compileKnowledge(knowledge);
  const records = [
    ...samples.map(({ record }) => record),
    ...fc.sample(patients(knowledge.drugs), { numRuns: 400, seed: 20261123 }),
  ];
  const pictures = records.map(
    (record) => pictureAt(record, '2026-11-23', { region: 'EU' }, compiled.facts, compiled.drugs).picture,
  );

  it('gives every option the status that it has for each patient', () => {
    const columns = new StatusColumns(compiled);
    const results = columns.evaluate(columns.encode(pictures));
    const seen = new Set<string>();
    compiled.options.forEach((option, place) => {
      const expected = pictures.map((picture) => optionStatus(option, picture));
      expect(pictures.map((_, patient) => columns.status(results, place, patient)))
        .withContext(option.option.id)
        .toEqual(expected);
      for (const status of statuses) {
        expect(columns.count(results, place, status)).toBe(expected.filter((one) => one === status).length);
      }
      for (const status of expected) seen.add(status);
    });
    expect(seen.size).withContext('all statuses occur').toBe(statuses.length);
  });

  it('gives every condition its verdict on each patient', () => {
    const asked = conditionsOf(knowledge);
    const columns = new ConditionColumns(asked, compiled.facts);
    const results = columns.evaluate(columns.encode(pictures));
    const wrong = asked.filter((condition, place) => {
      const verdict = compile(condition);
      return pictures.some((picture, patient) => columns.verdict(results, place, patient) !== verdict(picture));
    });
    expect(wrong).toEqual([]);
  });
});

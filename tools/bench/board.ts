import { readinessOf } from '../../src/domain/board/readiness';
import { consult } from '../../src/domain/consultation/consult';
import { nothingSaid } from '../../src/domain/preference/said';
import { knowledge } from '../../src/knowledge/knowledge';
import { samples } from '../../src/knowledge/samples';

/** Times what a board of 30 cases needs of each: consultation and readiness on the day of the meeting. One line of JSON. */
const day = '2026-11-23';
const records = Array.from({ length: 3 }, () => samples.map(({ record }) => record)).flat();

const times = records.map((record) => {
  const start = performance.now();
  readinessOf({ consultation: consult(record, { region: 'EU' }, day, knowledge), record, said: nothingSaid });
  return performance.now() - start;
});

const rounded = (ms: number) => Math.round(ms * 10) / 10;
console.log(
  JSON.stringify({
    boardCases: times.length,
    boardFirstCaseMs: rounded(times[0] ?? NaN),
    boardSlowestNextCaseMs: rounded(Math.max(...times.slice(1))),
    boardAllCasesMs: rounded(times.reduce((sum, ms) => sum + ms, 0)),
  }),
);

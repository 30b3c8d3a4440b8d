import fc from 'fast-check';
import { choiceOf, exactly } from '../logic/possible';
import { compile } from '../logic/verdict';
import { saidBy } from './constraints';
import { FactBook } from './fact-book';
import { historyConstraints } from './history-constraints';
import type { Picture } from './picture';
import { pictureAt } from './picture-at';
import type { PatientRecord, Therapy } from './record';
import { aRecord, testDrugs } from './testing/a-record';
import { patients } from './testing/arbitrary-patient';

const drugs = new Map(testDrugs.map((drug) => [drug.id, drug]));
const at = (record: PatientRecord) => pictureAt(record, '2026-11-23', { region: null }, new FactBook([]), drugs);

const compiled = historyConstraints.map(({ id, when, then }) => ({ id, when: compile(when), then: compile(then) }));
/** Constraints that hold in a picture, and those of which it does not have what they imply. */
const held = (picture: Picture) => compiled.filter(({ when }) => when(picture) === 'true');
const broken = (picture: Picture) =>
  held(picture)
    .filter(({ then }) => then(picture) !== 'true')
    .map(({ id }) => id);

/** The same therapies with dates, reasons and a name left out here and there, before surgery instead of after it, or one line's. */
function withLess(record: PatientRecord, drops: readonly boolean[]): PatientRecord {
  const therapies = record.therapies?.map((therapy, place): Therapy => {
    const drop = (bit: number) => drops[(place * 7 + bit) % drops.length] === true;
    const less = { ...therapy };
    if (drop(0)) delete less.stopReason;
    if (drop(1)) delete less.end;
    if (drop(2)) delete less.start;
    if (drop(3) && drop(4)) less.drugs = [...less.drugs, 'a name that nobody knows'];
    if (drop(5) && less.setting === 'adjuvant') less.setting = 'neoadjuvant';
    if (drop(6) && less.setting === 'metastatic') less.sameLine = true;
    return less;
  });
  return { ...record, therapies: therapies ?? null, events: drops[5] ? {} : record.events };
}

describe('a history', () => {
  it('is never one that the constraints exclude, whatever is left out of the therapies', () => {
    let tried = 0;
    fc.assert(
      fc.property(patients(testDrugs), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (record, drops) => {
        for (const one of [record, withLess(record, drops)]) {
          const { picture, contradictions } = at(one);
          tried += held(picture).length;
          expect(broken(picture)).toEqual([]);
          expect(contradictions.filter((id) => historyConstraints.some((constraint) => constraint.id === id))).toEqual(
            [],
          );
        }
      }),
      { numRuns: 500 },
    );
    expect(tried).toBeGreaterThan(500);
  });

  it('that is only stated has filled in what was never given, and what contradicts it is told', () => {
    const { picture } = at(aRecord({ 'prior.cdk46': 'none', line: 1 }));
    expect(picture.value('refractory.cdk46')).toEqual(choiceOf(['yes', 'no'], 'no'));
    expect(picture.value('monthsSince.cdk46')).toEqual(exactly(Infinity));
    expect(picture.value('linesEndocrine')).toEqual(exactly(0));
    const said = at(
      aRecord({ 'prior.cdk46': 'none', 'refractory.cdk46': 'yes', 'monthsSince.cdk46': 3, line: 1, linesChemo: 1 }),
    );
    expect(said.contradictions.map(saidBy)).toEqual([
      'not-given-no-growth',
      'not-given-no-months',
      'first-line-none-behind',
    ]);
    expect(said.contradictions[0]).toBe('not-given-no-growth.cdk46');
  });
});

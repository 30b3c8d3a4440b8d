import fc from 'fast-check';
import { because } from '../domain/consultation/because';
import { compileKnowledge } from '../domain/consultation/compiled-knowledge';
import { optionStatus } from '../domain/consultation/assess';
import { compile } from '../domain/logic/verdict';
import { contains, everything, isKnown } from '../domain/logic/possible';
import { member } from '../domain/logic/testing/arbitrary-condition';
import { attributeAt, attributeIndex, catalogue } from '../domain/patient/catalogue/catalogue';
import { constraints } from '../domain/patient/constraints';
import { isLegal } from '../domain/patient/legal';
import type { Picture } from '../domain/patient/picture';
import type { PatientRecord } from '../domain/patient/record';
import { pictureAt } from '../domain/patient/picture-at';
import { patients } from '../domain/patient/testing/arbitrary-patient';
import { knowledge } from './knowledge';

const compiled = compileKnowledge(knowledge);
const rules = constraints.map(({ when, then }) => ({ when: compile(when), then: compile(then) }));
const legal = (picture: Picture) =>
  rules.every(({ when, then }) => when(picture) !== 'true' || then(picture) !== 'false');

/** Values that are tried in the place of an unknown one before what a constraint excludes is taken after all. */
const tries = 20;

/** One value for everything that is not known, where there is one that no constraint excludes; derived facts follow. */
function complete(picture: Picture, seed: number): Picture {
  return catalogue.reduce((completed, attribute, index) => {
    if (attribute.origin === 'derived' || isKnown(completed.at(index))) return completed;
    for (let more = 0; ; more++) {
      const supposed = completed.assume(index, member(completed.at(index), (seed * 31 + index * 17 + more) >>> 0));
      if (more === tries || isLegal(supposed, index)) return supposed;
    }
  }, picture);
}

const at = (record: PatientRecord) => pictureAt(record, '2026-11-23', { region: null }, compiled.facts, compiled.drugs);

/** From creatinine alone the range of a clearance is estimated (Cockcroft-Gault); age, weight and sex narrow it. */
const estimatedFrom = ['creatinine'];

/**
 * The same person with some dates, reasons, observations, events or the whole list of therapies not known. Three readings of
 * silence are assumptions and no soundness, so what would break them is not taken away, and only there: beside a known IHC other
 * than 2+ a missing ISH is read as not done; where a clearance can be estimated a missing measurement is; and a line that
 * another one followed is read as ended where its end is missing.
 */
function withLess(record: PatientRecord, drops: readonly boolean[]): PatientRecord {
  const drop = (bit: number) => drops[bit % drops.length] === true;
  const lastLine = record.therapies?.findLastIndex(({ setting }) => setting === 'metastatic') ?? -1;
  const therapies = record.therapies?.map((therapy, place) => {
    const less = { ...therapy };
    const followed = therapy.end === null && place < lastLine;
    if (drop(3 * place)) delete less.stopReason;
    if (drop(3 * place + 1) && !followed) delete less.end;
    if (drop(3 * place + 2)) delete less.start;
    return less;
  });
  const left = record.observations.filter((_, place) => !drop(24 + place));
  const ihc = left.find(({ attribute }) => attribute === 'her2Ihc')?.value;
  const estimated = estimatedFrom.every((id) => left.some(({ attribute }) => attribute === id));
  const assumed = (attribute: string) =>
    (attribute.startsWith('her2Ish') && ihc !== undefined && ihc !== '2+') || (attribute === 'crCl' && estimated);
  return {
    ...record,
    therapies: drop(21) && drop(22) ? null : (therapies ?? null),
    events: drop(23) ? {} : record.events,
    observations: record.observations.filter((one) => left.includes(one) || assumed(one.attribute)),
  };
}

/** Consistent records with what is known in full and in part. */
const withAndWithout = fc
  .tuple(patients(knowledge.drugs), fc.array(fc.boolean(), { minLength: 120, maxLength: 120 }))
  .map(([record, drops]) => ({ full: at(record), less: at(withLess(record, drops)) }))
  .filter(({ full }) => full.contradictions.length === 0 && full.overruled.length === 0);

describe('the knowledge on partial information', () => {
  it('is sound: what is offered stays offered, what is advised against stays so, what is not now opens under no completion', () => {
    let tried = 0;
    fc.assert(
      fc.property(patients(knowledge.drugs), fc.nat(), (record, seed) => {
        const { picture } = pictureAt(record, '2026-11-23', { region: null }, compiled.facts, compiled.drugs);
        const completed = complete(picture, seed);
        fc.pre(legal(completed));
        tried++;
        for (const option of compiled.options) {
          const before = optionStatus(option, picture);
          const after = optionStatus(option, completed);
          const where = `${option.option.id}: ${before} became ${after}`;
          if (before === 'offered' || before === 'advisedAgainst') expect(after).withContext(where).toBe(before);
          if (before === 'notNow') expect(['notNow', 'advisedAgainst']).withContext(where).toContain(after);
          expect(after).withContext(`${option.option.id} is open on full information`).not.toBe('provisional');
        }
      }),
      { numRuns: 60 },
    );
    expect(tried).toBe(60);
  });

  it('reads less out of a poorer record, three stated assumptions apart: no fact excludes what the fuller record says', () => {
    const keepsAll = fc.property(withAndWithout, ({ full, less }) => {
      const lost = catalogue.filter((_, index) => !contains(less.picture.at(index), full.picture.at(index)));
      if (lost.length > 0) throw new Error(`read as known: ${lost.map(({ id }) => id).join(', ')}`);
    });
    expect(() => {
      fc.assert(keepsAll, { numRuns: 400 });
    }).not.toThrow();
  });

  it('is sound from the record on, three stated assumptions apart: taking facts away opens no option and closes none', () => {
    let poorer = 0;
    fc.assert(
      fc.property(withAndWithout, ({ full, less }) => {
        for (const option of compiled.options) {
          const before = optionStatus(option, less.picture);
          const after = optionStatus(option, full.picture);
          const where = `${option.option.id}: ${before} became ${after}`;
          if (before === 'offered' || before === 'advisedAgainst') {
            poorer++;
            if (after !== before) throw new Error(where);
          }
          if (before === 'notNow' && after !== 'notNow' && after !== 'advisedAgainst') throw new Error(where);
        }
      }),
      { numRuns: 150 },
    );
    expect(poorer).toBeGreaterThan(0);
  });

  it('explains with facts that suffice and of which none can be dropped', () => {
    fc.assert(
      fc.property(patients(knowledge.drugs), (record) => {
        const { picture } = pictureAt(record, '2026-11-23', { region: null }, compiled.facts, compiled.drugs);
        for (const { when } of compiled.options.flatMap((option) => [...option.indications, ...option.gates])) {
          const verdict = compile(when);
          if (verdict(picture) === 'unknown') continue;
          const indexes = because(when, picture).map((fact) => attributeIndex(fact.attribute));
          const seeing = (shown: ReadonlySet<number>) => ({
            at: (index: number) => (shown.has(index) ? picture.at(index) : everything(attributeAt(index))),
          });
          expect(verdict(seeing(new Set(indexes)))).toBe(verdict(picture));
          for (const dropped of indexes) {
            expect(verdict(seeing(new Set(indexes.filter((index) => index !== dropped))))).toBe('unknown');
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('defines derived facts whose values exclude each other and cover every complete picture', () => {
    fc.assert(
      fc.property(patients(knowledge.drugs), fc.nat(), (record, seed) => {
        const { picture } = pictureAt(record, '2026-11-23', { region: null }, compiled.facts, compiled.drugs);
        const completed = complete(picture, seed);
        fc.pre(legal(completed));
        for (const definition of knowledge.facts) {
          const holding = definition.cases.filter(({ when }) => compile(when)(completed) === 'true');
          const onlyYes = definition.cases.length === 1;
          expect(holding.length).withContext(definition.id).toBeLessThanOrEqual(1);
          if (!onlyYes) expect(holding.length).withContext(definition.id).toBe(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});

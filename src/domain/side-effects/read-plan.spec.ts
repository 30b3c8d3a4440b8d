import fc from 'fast-check';
import type { CareStatement, UrgentSign } from './care-plan';
import { readPlan } from './read-plan';
import { aPlan, aSign, aStatement } from './testing/a-care';

const texts = (statements: readonly CareStatement[]) => statements.map(({ text }) => text.en);

describe('readPlan', () => {
  const plan = aPlan('diarrhoea', {
    selfCare: [aStatement('drink'), aStatement('recalled advice', null)],
    goNow: ['blood', 'fever'],
    drugNotes: [
      { ...aStatement('with abemaciclib'), drugs: ['abemaciclib'] },
      { ...aStatement('recalled of capecitabine', null), drugs: ['capecitabine'] },
    ],
    timing: [
      {
        ...aStatement('first week'),
        drugs: ['abemaciclib'],
        from: 'treatment',
        startsWeek: 1,
        peaksWeek: null,
        endsWeek: 2,
      },
      { ...aStatement('any time'), drugs: [], from: 'dose', startsWeek: null, peaksWeek: null, endsWeek: null },
    ],
    clinicianNotes: [aStatement('bodies differ')],
  });
  const signs = [aSign('fever'), aSign('chills'), aSign('blood', null)];

  it('keeps recalled statements, recalled signs and the notes of professionals from a patient, and counts what it withheld', () => {
    const read = readPlan(plan, signs, 'patient');
    expect(texts(read.selfCare)).toEqual(['drink']);
    expect(read.goNow.map(({ id }) => id)).toEqual(['fever']);
    expect(texts(read.drugNotes)).toEqual(['with abemaciclib']);
    expect(read.clinicianNotes).toEqual([]);
    expect(read.withheld).toBe(3);
  });

  it('shows a clinician everything, the signs in the order of the knowledge', () => {
    const read = readPlan(plan, signs, 'clinician');
    expect(texts(read.selfCare)).toEqual(['drink', 'recalled advice']);
    expect(read.goNow.map(({ id }) => id)).toEqual(['fever', 'blood']);
    expect(texts(read.clinicianNotes)).toEqual(['bodies differ']);
    expect(read.withheld).toBe(0);
  });

  it('keeps notes and times of the medicines that are taken, and times that hold for all', () => {
    const read = readPlan(plan, signs, 'clinician', ['capecitabine']);
    expect(texts(read.drugNotes)).toEqual(['recalled of capecitabine']);
    expect(texts(read.timing)).toEqual(['any time']);
    expect(readPlan(plan, signs, 'patient', []).withheld).toBe(2);
  });

  it('keeps what is of the side effects that it is read for, and what is of all', () => {
    const shared = aPlan('heart', {
      effects: ['weak', 'rhythm'],
      selfCare: [aStatement('of both'), { ...aStatement('of weak'), effects: ['weak'] }],
      call: [{ ...aStatement('of the plan'), effects: [] }],
      goNow: ['fever', 'chills'],
      goNowOnly: { chills: ['weak'] },
      clinicianNotes: [{ ...aStatement('note'), effects: ['weak'] }],
    });
    const of = (about: string[] | null) => {
      const { selfCare, call, goNow, clinicianNotes } = readPlan(shared, signs, 'clinician', null, about);
      return [...texts(selfCare), ...texts(call), ...goNow.map(({ id }) => id), ...texts(clinicianNotes)];
    };
    expect(of(['rhythm'])).toEqual(['of both', 'fever']);
    expect(of(['weak'])).toEqual(['of both', 'of weak', 'fever', 'chills', 'note']);
    expect(of(null)).toEqual(['of both', 'of weak', 'of the plan', 'fever', 'chills', 'note']);
  });

  it('never shows a patient a statement that was not read, whatever is taken', () => {
    const statement = fc.record({ read: fc.boolean(), drug: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(fc.array(statement), fc.array(fc.constantFrom('a', 'b', 'c')), (made, taken) => {
        const built = made.map(({ read, drug }, i) => ({
          ...aStatement(`${i}`, read ? { on: '2026-11', against: 'https://example.org' } : null),
          drugs: [drug],
        }));
        const urgent = built.map((one, i): UrgentSign => ({ ...one, id: `${i}`, area: 'infection' }));
        const read = readPlan(
          aPlan('any', { selfCare: built, call: built, drugNotes: built, goNow: urgent.map(({ id }) => id) }),
          urgent,
          'patient',
          taken,
        );
        const shown = [...read.selfCare, ...read.call, ...read.goNow, ...read.drugNotes];
        expect(shown.every(({ checked }) => checked !== null)).toBeTrue();
        const all = readPlan(aPlan('any', { selfCare: built }), urgent, 'patient', taken);
        expect(all.selfCare.length + all.withheld).toBe(built.length);
      }),
    );
  });
});

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

  it('tells the advice of a medicine in place of what would speak against it, to who has the medicine only', () => {
    const own = (checked = aStatement('').checked) => ({
      ...aStatement('call at once', checked),
      drugs: ['immune'],
      insteadOf: ['tablets', 'four'],
    });
    const of = (view: 'patient' | 'clinician', drugs: string[] | null, first = own()) => {
      const read = readPlan(
        aPlan('diarrhoea', {
          selfCare: [aStatement('drink'), { ...aStatement('take tablets'), id: 'tablets' }],
          call: [first, { ...aStatement('four a day'), id: 'four' }, { ...aStatement('at night'), id: 'night' }],
        }),
        [],
        view,
        drugs,
      );
      return [...texts(read.selfCare), ...texts(read.call), read.withheld];
    };
    const general = ['drink', 'take tablets', 'four a day', 'at night', 0];
    expect(of('patient', ['immune', 'other'])).toEqual(['drink', 'call at once', 'at night', 0]);
    expect(of('clinician', ['immune'])).toEqual(['drink', 'call at once', 'at night', 0]);
    expect(of('patient', ['other'])).toEqual(general);
    expect(of('patient', null)).toEqual(general);
    expect(of('patient', ['immune'], own(null))).toEqual([...general.slice(0, 4), 1]);
  });

  it('never shows a patient a statement that was not read, whatever is taken', () => {
    const statement = fc.record({ read: fc.boolean(), drug: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(fc.array(statement), fc.array(fc.constantFrom('a', 'b', 'c')), (made, taken) => {
        const general = made.map(({ read }, i) =>
          aStatement(`${i}`, read ? { on: '2026-11', against: 'https://example.org' } : null),
        );
        const ofDrugs = made.map(({ drug }, i) => ({ ...(general[i] ?? aStatement('')), drugs: [drug] }));
        const urgent = general.map((one, i): UrgentSign => ({ ...one, id: `${i}`, area: 'infection' }));
        const read = readPlan(
          aPlan('any', { selfCare: general, call: ofDrugs, drugNotes: ofDrugs, goNow: urgent.map(({ id }) => id) }),
          urgent,
          'patient',
          taken,
        );
        const shown = [...read.selfCare, ...read.call, ...read.goNow, ...read.drugNotes];
        expect(shown.every(({ checked }) => checked !== null)).toBeTrue();
        const all = readPlan(aPlan('any', { selfCare: general, call: [] }), urgent, 'patient', taken);
        expect(all.selfCare.length + all.withheld).toBe(general.length);
      }),
    );
  });
});

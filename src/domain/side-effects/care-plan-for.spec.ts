import fc from 'fast-check';
import { compileKnowledge } from '../consultation/compiled-knowledge';
import { aKnowledge, anOption } from '../consultation/testing/a-knowledge';
import { aTrial, anEffect } from '../evidence/testing/a-trial';
import type { SideEffect } from '../evidence/side-effect';
import { pictureAt } from '../patient/picture-at';
import type { ObservedValue } from '../patient/record';
import { aRecord } from '../patient/testing/a-record';
import type { TreatmentOption } from '../treatment/option';
import { carePlanFor } from './care-plan-for';
import { aCare, aPlan, aSign, aStatement } from './testing/a-care';

const text = (en: string) => ({ en, es: `es: ${en}` });
const effect = (id: string, kind: SideEffect['kind'] = 'felt'): SideEffect => ({
  id,
  name: text(id),
  plain: text(id),
  what: text(id),
  kind,
});
const sideEffects = [effect('nausea'), effect('vomiting'), effect('fatigue'), effect('neutropenia', 'laboratory')];

/** The option "new-drug", which takes the medicine "new" and rests on these trials. */
function newDrug(...trialIds: string[]): TreatmentOption {
  const option = anOption('new-drug', { all: [] });
  const [indication] = option.indications;
  if (!indication) throw new Error('the option has no indication');
  return {
    ...option,
    drugs: [{ drugId: 'new', dose: '1 mg', schedule: text('daily'), route: 'oral' }],
    indications: [{ ...indication, trialIds }],
  };
}

const sickness = aPlan('sickness', { effects: ['nausea', 'vomiting'], goNow: ['fever', 'dry'] });
const tiredness = aPlan('tiredness', { effects: ['fatigue'], goNow: ['fever'] });
const infection = aPlan('infection', { effects: ['neutropenia'], goNow: ['chills', 'fever'] });
const signs = ['chills', 'fever', 'dry'].map((id) => aSign(id));
const care = aCare([infection, tiredness, sickness], signs);
const full = aTrial({
  adverseEvents: [
    anEffect('neutropenia', 80, 60),
    anEffect('vomiting', 10, 1),
    anEffect('nausea', 35, 2),
    anEffect('fatigue', 40, 3),
  ],
});
const ids = (found: ReturnType<typeof carePlanFor>) => found.expected.map(({ plan }) => plan.id);

describe('carePlanFor', () => {
  it('puts what is felt before what a blood test shows, the most frequent first, side effects of one plan together', () => {
    const found = carePlanFor(newDrug('trial'), { trials: [full], sideEffects }, care, 'clinician');
    expect(ids(found)).toEqual(['tiredness', 'sickness', 'infection']);
    expect(found.expected[1]?.effects.map((one) => one.effect.id)).toEqual(['nausea', 'vomiting']);
    expect(found.expected[1]?.effects[0]?.any).toEqual(jasmine.objectContaining({ kind: 'frequency', percent: 35 }));
    expect(found.study?.arm.id).toBe('new');
  });

  it('joins the urgent signs of all plans, each once, in the order of the knowledge', () => {
    const found = carePlanFor(newDrug('trial'), { trials: [full], sideEffects }, care, 'patient');
    expect(found.goNow.map(({ id }) => id)).toEqual(['chills', 'fever', 'dry']);
  });

  it('adds the plans of its medicines last, though no study reports the side effect', () => {
    const heart = aPlan('heart', { effects: [], drugNotes: [{ ...aStatement('of new'), drugs: ['new'] }] });
    const lungs = aPlan('lungs', { effects: [], drugNotes: [{ ...aStatement('of another'), drugs: ['another'] }] });
    const found = carePlanFor(
      newDrug('trial'),
      { trials: [full], sideEffects },
      aCare([heart, lungs, sickness], signs),
      'patient',
    );
    expect(ids(found)).toEqual(['sickness', 'heart']);
    expect(found.expected[1]?.effects).toEqual([]);
  });

  it('leaves out of a plan that the study alone brings what is of other side effects, and tells one of its medicines whole', () => {
    const weak = { ...aStatement('weigh yourself'), effects: ['fatigue'] };
    const both = aPlan('both', {
      effects: ['nausea', 'fatigue'],
      selfCare: [weak],
      goNow: ['dry'],
      goNowOnly: { dry: ['fatigue'] },
    });
    const nauseous = aTrial({ adverseEvents: [anEffect('nausea', 35, 2)] });
    const evidence = { trials: [nauseous], sideEffects };
    const reported = carePlanFor(newDrug('trial'), evidence, aCare([both], signs), 'clinician');
    expect([reported.expected[0]?.plan.selfCare.length, reported.goNow.length]).toEqual([0, 0]);
    const note = { ...aStatement('of new'), drugs: ['new'], effects: ['fatigue'] };
    const noted = carePlanFor(newDrug('trial'), evidence, aCare([{ ...both, drugNotes: [note] }], signs), 'clinician');
    expect([noted.expected[0]?.plan.selfCare.length, noted.goNow.length]).toEqual([1, 1]);
  });

  it('does not expect a plan for a note that is too rare', () => {
    const rare = aPlan('rare', {
      effects: [],
      drugNotes: [{ ...aStatement('of new'), drugs: ['new'], expected: false }],
    });
    expect(ids(carePlanFor(newDrug(), { trials: [], sideEffects }, aCare([rare]), 'clinician'))).toEqual([]);
  });

  it('adds a plan that is given after the option itself', () => {
    const after = aPlan('after', { effects: [], options: ['new-drug'] });
    expect(ids(carePlanFor(newDrug(), { trials: [], sideEffects }, aCare([after]), 'patient'))).toEqual(['after']);
  });

  it('shows a patient neither a recalled figure nor a plan that rests on recall alone', () => {
    const recalled = aTrial({ adverseEvents: [anEffect('nausea', 35, 2, null), anEffect('fatigue', 40, 3)] });
    const heart = aPlan('heart', { effects: [], drugNotes: [{ ...aStatement('of new', null), drugs: ['new'] }] });
    const all = aCare([heart, ...care.plans], signs);
    const patient = carePlanFor(newDrug('trial'), { trials: [recalled], sideEffects }, all, 'patient');
    expect(ids(patient)).toEqual(['tiredness']);
    const clinician = carePlanFor(newDrug('trial'), { trials: [recalled], sideEffects }, all, 'clinician');
    expect(ids(clinician)).toEqual(['tiredness', 'sickness', 'heart']);
  });

  describe('of general signs', () => {
    const general = [
      ...signs.map((sign) => ({ ...sign, general: sign.id === 'fever' })),
      { ...aSign('dizzy', null), general: true },
    ];
    const signsOf = (option: TreatmentOption, view: 'patient' | 'clinician') =>
      carePlanFor(option, { trials: [], sideEffects }, aCare([], general), view).goNow.map(({ id }) => id);

    it('tells them with every cancer medicine, though no plan belongs to it; a patient only what was read', () => {
      for (const kind of ['hormone-therapy', 'chemotherapy', 'targeted-therapy', 'immunotherapy'] as const) {
        expect(signsOf({ ...newDrug(), class: kind }, 'patient'))
          .withContext(kind)
          .toEqual(['fever']);
        expect(signsOf({ ...newDrug(), class: kind }, 'clinician'))
          .withContext(kind)
          .toEqual(['fever', 'dizzy']);
      }
    });

    it('does not with supportive medicines, nor with care that has no medicine', () => {
      expect(signsOf({ ...newDrug(), class: 'supportive-care' }, 'patient')).toEqual([]);
      expect(signsOf({ ...newDrug(), class: 'radiotherapy' }, 'patient')).toEqual([]);
      expect(signsOf({ ...newDrug(), class: 'hormone-therapy', drugs: [] }, 'patient')).toEqual([]);
    });

    it('tells one that a plan names too only once', () => {
      const found = carePlanFor(
        newDrug('trial'),
        { trials: [full], sideEffects },
        aCare([sickness], general),
        'patient',
      );
      expect(found.goNow.map(({ id }) => id)).toEqual(['fever', 'dry']);
    });
  });

  describe('for one person', () => {
    const compiled = compileKnowledge(aKnowledge([]));
    const person = (values: Record<string, ObservedValue>) => ({
      picture: pictureAt(aRecord(values), '2026-11-23', { region: null }, compiled.facts, compiled.drugs).picture,
      drugs: [{ id: 'injection', givenWhen: { attribute: 'menopausalStatus', in: ['pre'] } }],
    });
    const withInjection = {
      ...newDrug(),
      drugs: ['new', 'injection'].map((drugId) => ({ drugId, dose: '', schedule: text(''), route: 'other' as const })),
    };
    const note = (drugId: string) => [{ ...aStatement(`of ${drugId}`), drugs: [drugId] }];
    const plans = [
      aPlan('flushes', { drugNotes: note('injection') }),
      aPlan('dryness', { drugNotes: note('new'), who: { attribute: 'sex', in: ['female'] } }),
    ];
    const told = (values: Record<string, ObservedValue>) =>
      ids(carePlanFor(withInjection, { trials: [], sideEffects }, aCare(plans), 'patient', null, person(values)));

    it('leaves out what comes of a drug that they do not get, and what cannot concern them', () => {
      expect(told({ sex: 'female', menopausalStatus: 'pre' })).toEqual(['flushes', 'dryness']);
      expect(told({ sex: 'female', menopausalStatus: 'post' })).toEqual(['dryness']);
      expect(told({ sex: 'male' })).not.toContain('dryness');
    });

    it('keeps what is not known to be otherwise', () => {
      expect(told({})).toEqual(['flushes', 'dryness']);
    });
  });

  it('says whether a patient is not told all that is known', () => {
    const recalled = aTrial({ adverseEvents: [anEffect('nausea', 35, 2, null), anEffect('fatigue', 40, 3)] });
    const withheld = (view: 'patient' | 'clinician', trial = recalled) =>
      carePlanFor(newDrug('trial'), { trials: [trial], sideEffects }, care, view).withheld;
    expect(withheld('patient')).toBeTrue();
    expect(withheld('clinician')).toBeFalse();
    expect(withheld('patient', full)).toBeFalse();
  });

  it('names reported side effects that have no plan', () => {
    const found = carePlanFor(newDrug('trial'), { trials: [full], sideEffects }, aCare([tiredness]), 'clinician');
    expect(found.withoutPlan.map((one) => one.effect.id)).toEqual(['nausea', 'vomiting', 'neutropenia']);
  });

  describe('of several studies', () => {
    const short = aTrial({ id: 'short', adverseEvents: [anEffect('nausea', 90, 9)] });
    const evidence = { trials: [short, full], sideEffects };

    it('takes the one that reports most, and never mixes two', () => {
      const found = carePlanFor(newDrug('short', 'trial'), evidence, care, 'patient');
      expect(found.study?.trial.id).toBe('trial');
      expect(
        found.expected
          .flatMap(({ effects }) => effects)
          .every(({ any }) => any.kind === 'frequency' && any.trialId === 'trial'),
      ).toBeTrue();
    });

    it('takes the one that is named, unless it reports nothing of the option', () => {
      expect(carePlanFor(newDrug('short', 'trial'), evidence, care, 'patient', 'short').study?.trial.id).toBe('short');
      expect(carePlanFor(newDrug('short', 'trial'), evidence, care, 'patient', 'else').study?.trial.id).toBe('trial');
    });

    it('says that there is none', () => {
      const found = carePlanFor(newDrug('else'), evidence, care, 'patient');
      expect(found.study).toBeNull();
      expect(found.expected).toEqual([]);
      expect(found.goNow).toEqual([]);
    });
  });

  it('holds its order and its joined list for any figures', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.tuple(percent, percent, percent, percent), ([nausea, vomiting, fatigue, neutropenia]) => {
        const trial = aTrial({
          adverseEvents: [
            anEffect('nausea', nausea, 0),
            anEffect('vomiting', vomiting, 0),
            anEffect('fatigue', fatigue, 0),
            anEffect('neutropenia', neutropenia, 0),
          ],
        });
        const found = carePlanFor(newDrug('trial'), { trials: [trial], sideEffects }, care, 'patient');
        const [first, second, last] = ids(found);
        expect(last).toBe('infection');
        expect([first, second]).toEqual(
          Math.max(nausea, vomiting) > fatigue ? ['sickness', 'tiredness'] : ['tiredness', 'sickness'],
        );
        const joined = found.goNow.map(({ id }) => id);
        expect(new Set(joined).size).toBe(joined.length);
        expect(new Set(joined)).toEqual(new Set(found.expected.flatMap(({ plan }) => plan.goNow.map(({ id }) => id))));
      }),
    );
  });
});

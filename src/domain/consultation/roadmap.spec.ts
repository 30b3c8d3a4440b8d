import { aRecord, aTherapy } from '../patient/testing/a-record';
import type { Condition } from '../logic/condition';
import type { Schedules } from '../treatment/schedule';
import { roadmap } from './roadmap';
import { aKnowledge, anOption } from './testing/a-knowledge';

const day = '2026-11-23';
const fits = { attribute: 'metastatic', in: ['yes'] };
const first = anOption('first', { attribute: 'line', to: 1 }, { class: 'chemotherapy' });
const knowledge = aKnowledge([
  first,
  anOption('always', fits, { class: 'chemotherapy' }),
  anOption('later', { attribute: 'line', from: 2 }, { class: 'targeted-therapy' }),
  anOption('no-taxane', { attribute: 'prior.taxane', in: ['none'] }, { class: 'chemotherapy' }),
  anOption('comfort', fits, { class: 'supportive-care' }),
]);
const schedules: Schedules = {
  treatments: [
    {
      id: 'weekly',
      drugId: 'paclitaxel',
      given: 'infusion',
      runs: [{ from: 1, every: 7 }],
      sourceId: 's',
      checked: null,
    },
    {
      id: 'implant',
      drugId: 'goserelin',
      given: 'injection',
      runs: [{ from: 1, every: 28 }],
      sourceId: 's',
      checked: null,
    },
  ],
  options: [
    {
      optionId: 'first',
      medicines: [{ choices: [['weekly']] }, { choices: [['implant']], when: { attribute: 'sex', in: ['male'] } }],
      tests: [],
    },
  ],
};
const record = aRecord({ metastatic: 'yes', decisionReason: 'newDisease' }, { therapies: [] });
const ask = (who = record, years = 1) => roadmap(first, who, { region: 'EU' }, day, knowledge, schedules, years);

describe('roadmap', () => {
  it('asks the same rules after the option: what stays, what opens, what it closes', () => {
    const { marks, words, why } = ask();
    expect(why).toBeNull();
    expect(words).toBe(first.next);
    expect(Object.fromEntries((marks ?? []).map(({ optionId, way }) => [optionId, way]))).toEqual({
      always: 'stays',
      later: 'opens',
      'no-taxane': 'closes',
    });
  });

  it('tells what would speak of an option then and does not now', () => {
    const caution = (id: string, when: Condition) => ({
      id,
      when,
      text: { en: id, es: id },
      action: { en: '', es: '' },
      sourceId: null,
      checked: null,
    });
    const doubted = {
      ...anOption('always', fits, { class: 'chemotherapy' }),
      cautions: [
        caution('of-any-day', fits),
        caution('after-a-taxane', { not: { attribute: 'prior.taxane', in: ['none'] } }),
      ],
    };
    const { marks } = roadmap(first, record, { region: 'EU' }, day, aKnowledge([first, doubted]), schedules, 1);
    expect(marks?.map(({ optionId, doubts }) => [optionId, doubts.map(({ id }) => id)])).toContain([
      'always',
      ['after-a-taxane'],
    ]);
  });

  it('ends what runs, and leaves the record as it was', () => {
    const running = aRecord(
      { metastatic: 'yes' },
      { therapies: [aTherapy(['letrozole'], { start: '2025', end: null })] },
    );
    const before = structuredClone(running);
    expect((ask(running).marks ?? []).find(({ optionId }) => optionId === 'later')?.then).toBe('offered');
    expect(running).toEqual(before);
  });

  it('keeps what was found as fresh as it is, over a leap day too', () => {
    const aged = aRecord(
      {},
      { therapies: [], observations: [{ attribute: 'metastatic', value: 'yes', on: '2024-02-29' }] },
    );
    expect(ask(aged).marks?.find(({ optionId }) => optionId === 'always')?.then).toBe('offered');
  });

  it('says why it cannot be told', () => {
    expect(ask({ ...record, therapies: null }).why).toBe('noHistory');
    expect(roadmap(first, record, { region: 'EU' }, day, knowledge, { treatments: [], options: [] }).why).toBe(
      'noMedicine',
    );
    expect(() => ask(record, 0.5)).toThrowError(RangeError);
  });
});

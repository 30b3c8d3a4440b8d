import type { Therapy } from '../record';
import { eventProblem, therapyProblem } from './therapy-problem';

const today = '2026-11-23';
const therapy = (part: Partial<Therapy> = {}): Therapy => ({
  id: 'a',
  setting: 'metastatic',
  drugs: ['letrozole'],
  start: '2024-03',
  ...part,
});

describe('therapyProblem', () => {
  it('refuses impossible orders', () => {
    const events = { diagnosis: '2020-05', surgery: '2020-08', metastaticDiagnosis: '2024-02' };
    const problem = (part: Partial<Therapy>) => therapyProblem(therapy(part), events, today);
    expect(problem({})).toBeNull();
    expect(problem({ drugs: [] })).toBe('noDrugs');
    expect(problem({ end: '2024-02' })).toBe('endBeforeStart');
    expect(problem({ start: '2027' })).toBe('future');
    expect(problem({ start: '2019' })).toBe('beforeDiagnosis');
    expect(problem({ start: '2023-12' })).toBe('beforeMetastatic');
    expect(problem({ setting: 'adjuvant' })).toBe('earlyAfterMetastatic');
    expect(problem({ setting: 'adjuvant', start: '2020-06' })).toBe('adjuvantBeforeSurgery');
    expect(problem({ setting: 'neoadjuvant', start: '2020-09' })).toBe('neoadjuvantAfterSurgery');
    expect(problem({ cycles: 0 })).toBe('cycles');
  });

  it('refuses reasons for stopping that the return of the cancer contradicts', () => {
    const events = { recurrence: '2024-05-10' };
    const early = (part: Partial<Therapy>) =>
      therapyProblem(therapy({ setting: 'adjuvant', start: '2020', ...part }), events, today);
    expect(early({ end: '2025', stopReason: 'completed' })).toBe('completedAfterRecurrence');
    expect(early({ end: '2023', stopReason: 'progression' })).toBe('grewBeforeRecurrence');
    expect(early({ end: '2024-04-20', stopReason: 'progression' })).toBeNull();
    expect(early({ setting: 'neoadjuvant', end: '2020-06', stopReason: 'progression' })).toBeNull();
    expect(early({ end: '2023', stopReason: 'completed' })).toBeNull();
  });

  it('takes a partial date as long as one of its days fits', () => {
    expect(therapyProblem(therapy({ start: '2024' }), { metastaticDiagnosis: '2024-02' }, today)).toBeNull();
    expect(therapyProblem(therapy({ end: '2024' }), {}, today)).toBeNull();
  });

  it('lets treatment start at the return of the cancer, before it is called metastatic', () => {
    const events = { recurrence: '2024-02', metastaticDiagnosis: '2024-05' };
    expect(therapyProblem(therapy(), events, today)).toBeNull();
  });
});

describe('eventProblem', () => {
  it('refuses days that other events and the regimens exclude', () => {
    const events = { diagnosis: '2020-05', metastaticDiagnosis: '2024-02' };
    expect(eventProblem('surgery', '2019', events, [], today)).toBe('beforeDiagnosis');
    expect(eventProblem('diagnosis', '2025', events, [], today)).toBe('afterOthers');
    expect(eventProblem('recurrence', '2024-06', events, [], today)).toBe('recurrenceAfterMetastatic');
    expect(eventProblem('surgery', '2027', events, [], today)).toBe('future');
    expect(eventProblem('metastaticDiagnosis', '1850', {}, [], today)).toBe('tooEarly');
    expect(eventProblem('metastaticDiagnosis', '2024-05', events, [therapy()], today)).toBe('afterTherapy');
    expect(eventProblem('metastaticDiagnosis', '2024-01', events, [therapy()], today)).toBeNull();
  });
});

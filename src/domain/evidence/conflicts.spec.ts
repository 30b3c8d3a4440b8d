import type { Statement, TreatmentOption } from '../treatment/option';
import { anOption } from '../consultation/testing/a-knowledge';
import { conflictsOf } from './conflicts';
import { aTrial } from './testing/a-trial';

const text = (en: string) => ({ en, es: en });
const says = (body: string, stance: Statement['stance'], strength: string | null = null): Statement => ({
  body,
  year: 2025,
  stance,
  text: text(`${body} ${stance}`),
  strength,
  mcbs: null,
  sourceId: 'source',
  checked: null,
});
const kinds = (statements: Statement[], licences: TreatmentOption['licences'] = []) => {
  const option = anOption('drug', { all: [] });
  const [indication] = option.indications;
  if (indication) indication.statements = statements;
  const manifest = { version: 'test', evidenceDate: '', reviewBy: '', licence: '' };
  const knowledge = { manifest, facts: [], options: [{ ...option, licences }], sharedHolds: [], rules: [], drugs: [] };
  const evidence = {
    trials: [aTrial()],
    sideEffects: [],
    sources: [],
    doses: [],
    disagreements: [],
    schedules: { treatments: [], options: [] },
    concerns: [],
  };
  return conflictsOf(knowledge, evidence).map(({ kind }) => kind);
};

describe('conflictsOf', () => {
  it('tells against from within limits, and finds none where all agree or nothing is said', () => {
    expect(kinds([says('ESMO', 'agrees'), says('FDA', 'against')])).toEqual(['opposed']);
    expect(kinds([says('ESMO', 'agrees'), says('FDA', 'partly')])).toEqual(['limits']);
    expect(kinds([says('ESMO', 'agrees'), says('FDA', 'agrees')])).toEqual([]);
    expect(kinds([says('ESMO', 'agrees'), says('FDA', 'silent')])).toEqual([]);
  });

  it('does not take one body for two', () => {
    expect(kinds([says('ESMO', 'agrees'), says('ESMO', 'partly')])).toEqual([]);
  });

  it('does not take a trial for a body', () => {
    expect(kinds([says('ESMO', 'agrees'), says('TRIAL', 'against')])).toEqual(['evidence']);
  });

  it('calls a difference of strength alone what it is', () => {
    expect(kinds([says('ESMO', 'agrees', 'I, A'), says('ASCO', 'agrees', 'weak')])).toEqual(['strength']);
    expect(kinds([says('ESMO', 'agrees', 'I, A'), says('ASCO', 'agrees', 'strong')])).toEqual([]);
    expect(kinds([says('ESMO', 'agrees', 'I, A'), says('ASCO', 'against', 'weak')])).toEqual(['opposed']);
  });

  it('finds regions that license it and regions that do not', () => {
    const licence = (region: 'US' | 'EU', status: 'licensed' | 'not-licensed') => ({
      region,
      status,
      since: '2021-08',
      note: null,
      sourceId: null,
      checked: null,
    });
    expect(kinds([], [licence('US', 'licensed'), licence('EU', 'not-licensed')])).toEqual(['licence']);
    expect(kinds([], [licence('US', 'licensed'), licence('EU', 'licensed')])).toEqual([]);
  });
});

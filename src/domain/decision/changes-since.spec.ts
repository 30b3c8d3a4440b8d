import type { Outcome } from '../evidence/outcome';
import { changesSince } from './changes-since';
import type { Pinned } from './decision';
import {
  atQuestion,
  effectOfQuestion,
  effectQuestion,
  endpointOfQuestion,
  otherQuestion,
  topicOfQuestion,
} from './pinned-now';

const checked = { on: '2026-11-01', against: 'https://example.org/read' };
const basis = { trialId: 't', armId: 'a', sourceId: 's', checked, interval: null };
const months = (value: number): Outcome => ({ kind: 'median', months: value, ...basis });
const pinned = (part: Partial<Pinned> = {}): Pinned => ({
  version: '1',
  evidenceDate: '2026-11-01',
  statuses: { one: 'offered' },
  figures: [{ optionId: 'one', question: 'growth', outcome: months(4) }],
  ...part,
});

describe('what has changed since a decision', () => {
  it('is nothing where a new version says the same, even if it was read anew', () => {
    const readAgain: Outcome = { ...months(4), checked: { ...checked, on: '2026-12-01' } } as Outcome;
    const now = pinned({ version: '2', figures: [{ optionId: 'one', question: 'growth', outcome: readAgain }] });
    expect(changesSince(pinned(), now)).toEqual([]);
  });

  it('names a status, a figure and an option that is gone', () => {
    expect(changesSince(pinned(), pinned({ statuses: { one: 'notNow' } }))).toEqual([
      { kind: 'status', optionId: 'one', from: 'offered', to: 'notNow' },
    ]);
    const other = pinned({ figures: [{ optionId: 'one', question: 'growth', outcome: months(5) }] });
    expect(changesSince(pinned(), other)).toEqual([
      { kind: 'figure', optionId: 'one', question: 'growth', from: months(4), to: months(5) },
    ]);
    expect(changesSince(pinned(), pinned({ statuses: {}, figures: [] }))).toEqual([{ kind: 'gone', optionId: 'one' }]);
  });

  it('names a figure that came and one that went, but not why there is none', () => {
    const none: Outcome = { kind: 'notReported', why: 'notInStudy' };
    const unchecked: Outcome = { kind: 'notReported', why: 'notChecked' };
    const held = (outcome: Outcome) => pinned({ figures: [{ optionId: 'one', question: 'growth', outcome }] });
    expect(changesSince(held(none), held(unchecked))).toEqual([]);
    expect(changesSince(held(none), held(months(4))).map(({ kind }) => kind)).toEqual(['figure']);
    expect(changesSince(pinned(), pinned({ figures: [] })).map(({ kind }) => kind)).toEqual(['figure']);
  });
});

describe('what stood with a figure', () => {
  const held = (part: Partial<Pinned['figures'][number]>) =>
    pinned({ figures: [{ optionId: 'one', question: 'growth', outcome: months(4), ...part }] });

  it('has changed where its check was withdrawn, and not where it was checked since', () => {
    const recalled = held({ outcome: { ...months(4), checked: null } as Outcome });
    expect(changesSince(pinned(), recalled)).toEqual([{ kind: 'unchecked', optionId: 'one', question: 'growth' }]);
    expect(changesSince(recalled, pinned())).toEqual([]);
  });

  it('has changed where the hazard ratio is another one or gone, and not where an older Tandem pinned none', () => {
    const ratio = { value: 0.55, ci95: [0.39, 0.77] as const };
    const other = { ...ratio, value: 0.6 };
    expect(changesSince(held({ ratio }), held({ ratio: other }))).toEqual([
      { kind: 'ratio', optionId: 'one', question: 'growth', from: ratio, to: other },
    ]);
    expect(changesSince(held({ ratio }), held({})).map(({ kind }) => kind)).toEqual(['ratio']);
    expect(changesSince(held({}), held({ ratio }))).toEqual([]);
  });
});

describe('the questions of pinned figures', () => {
  it('lead to their topic and back to their side effect', () => {
    expect(['growth', 'shrinking', 'survival', effectQuestion('nausea', true)].map(topicOfQuestion)).toEqual([
      'response',
      'response',
      'survival',
      'sideEffects',
    ]);
    expect(effectOfQuestion(effectQuestion('hand-foot', false))).toEqual({ effect: 'hand-foot', severe: false });
    expect(effectOfQuestion(effectQuestion('hand-foot', true))).toEqual({ effect: 'hand-foot', severe: true });
    expect(effectOfQuestion('growth')).toBeNull();
    expect(topicOfQuestion(otherQuestion(atQuestion('survival', 42)))).toBe('survival');
    expect(endpointOfQuestion(otherQuestion(atQuestion('survival', 42)))).toEqual({
      lead: 'survival',
      months: 42,
      other: true,
    });
    expect(endpointOfQuestion(effectQuestion('nausea', true))).toBeNull();
  });
});

import { aRule } from '../../../../domain/consultation/testing/a-knowledge';
import { ruleArea } from './rule-area';
import { ruleGroups } from './rule-groups';

const her2 = { attribute: 'her2Status', in: ['positive'] };
const hr = { attribute: 'hrStatus', in: ['positive'] };
const triple = { attribute: 'tnbcPathway', in: ['yes'] };
const other = { attribute: 'esr1', in: ['mutated'] };

describe('ruleArea', () => {
  it('is what the condition cannot do without', () => {
    expect(ruleArea({ all: [her2, hr] })).toBe('her2-positive');
    expect(ruleArea({ all: [hr, { not: her2 }, other] })).toBe('hr-positive');
    expect(ruleArea({ all: [{ all: [triple] }, other] })).toBe('triple-negative');
    expect(ruleArea({ all: [{ not: her2 }, other] })).toBe('her2-negative');
    expect(ruleArea({ not: { not: her2 } })).toBe('her2-positive');
    expect(ruleArea({ atLeast: 2, of: [her2, other] })).toBe('her2-positive');
  });

  it('does not take one of several ways for all of them', () => {
    expect(ruleArea({ any: [her2, other] })).toBe('any');
    expect(ruleArea({ all: [{ not: her2 }, { any: [hr, triple] }] })).toBe('her2-negative');
    expect(ruleArea({ not: { all: [her2, other] } })).toBe('any');
    expect(ruleArea({ attribute: 'her2Status', in: ['positive', 'low'] })).toBe('any');
    expect(ruleArea({ all: [] })).toBe('any');
  });
});

describe('ruleGroups', () => {
  it('stands by phase and disease, and keeps the order within', () => {
    const rules = [
      aRule('care', other, { phase: 'supportive' }),
      aRule('late', { all: [triple] }),
      aRule('early', hr),
      aRule('test', her2, { phase: 'test' }),
      aRule('early-too', { all: [hr, other] }),
    ];
    expect(ruleGroups(rules).map(({ phase, area, rules: held }) => [phase, area, held.map(({ id }) => id)])).toEqual([
      ['test', 'her2-positive', ['test']],
      ['treatment', 'hr-positive', ['early', 'early-too']],
      ['treatment', 'triple-negative', ['late']],
      ['supportive', 'any', ['care']],
    ]);
  });
});

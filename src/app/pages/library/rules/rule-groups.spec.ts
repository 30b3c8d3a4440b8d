import { aRule } from '../../../../domain/consultation/testing/a-knowledge';
import { diseaseArea } from './disease-area';
import { ruleGroups } from './rule-groups';

const her2 = { attribute: 'her2Status', in: ['positive'] };
const hr = { attribute: 'hrStatus', in: ['positive'] };
const triple = { attribute: 'tnbcPathway', in: ['yes'] };
const other = { attribute: 'esr1', in: ['mutated'] };

describe('diseaseArea', () => {
  it('is what the condition cannot do without', () => {
    expect(diseaseArea({ all: [her2, hr] })).toBe('her2-positive');
    expect(diseaseArea({ all: [hr, { not: her2 }, other] })).toBe('hr-positive');
    expect(diseaseArea({ all: [{ all: [triple] }, other] })).toBe('triple-negative');
    expect(diseaseArea({ all: [{ not: her2 }, other] })).toBe('her2-negative');
    expect(diseaseArea({ not: { not: her2 } })).toBe('her2-positive');
    expect(diseaseArea({ atLeast: 2, of: [her2, other] })).toBe('her2-positive');
  });

  it('does not take one of several ways for all of them', () => {
    expect(diseaseArea({ any: [her2, other] })).toBe('any');
    expect(diseaseArea({ all: [{ not: her2 }, { any: [hr, triple] }] })).toBe('her2-negative');
    expect(diseaseArea({ not: { all: [her2, other] } })).toBe('any');
    expect(diseaseArea({ attribute: 'her2Status', in: ['positive', 'low'] })).toBe('any');
    expect(diseaseArea({ all: [] })).toBe('any');
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

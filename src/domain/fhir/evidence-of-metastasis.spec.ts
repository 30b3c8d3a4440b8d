import type { Evidence } from './evidence-of-metastasis';
import { weigh } from './evidence-of-metastasis';

const secondary = (on?: string): Evidence => ({
  kind: 'for',
  strong: true,
  resource: 'Condition/liver',
  ...(on && { on }),
});
const stage = (kind: 'for' | 'against', on?: string): Evidence => ({
  kind,
  strong: false,
  resource: 'Observation/stage',
  ...(on && { on }),
});

describe('weigh', () => {
  it('is silent without a statement, and open with an unclear one', () => {
    expect(weigh([])).toBe('silent');
    expect(weigh([{ kind: 'open', strong: true, resource: 'Condition/nodes' }, stage('against')])).toBe('open');
  });

  it('takes a stage for that of its day', () => {
    expect(weigh([stage('against', '2018')])).toBe('notMetastatic');
    expect(weigh([stage('against', '2018'), stage('for', '2022-03')])).toBe('metastatic');
    expect(weigh([stage('against', '2018'), secondary()])).toBe('metastatic');
  });

  it('calls what no date puts in order a contradiction', () => {
    expect(weigh([stage('against'), stage('for')])).toBe('contradiction');
    expect(weigh([stage('against', '2023'), stage('for', '2022')])).toBe('contradiction');
    expect(weigh([{ kind: 'against', strong: true, resource: 'Observation/history' }, secondary('2022')])).toBe(
      'contradiction',
    );
  });
});

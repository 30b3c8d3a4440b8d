import type { FactRef, OptionFinding } from '../../../domain/consultation/consultation';
import { choiceOf } from '../../../domain/logic/possible';
import { commonReasons } from './common-reasons';

const fact = (attribute: string, ...values: string[]): FactRef => ({
  attribute,
  leaf: { attribute, in: ['yes'] },
  verdict: 'false',
  value: choiceOf(values, 'no'),
});
const triple = fact('tripleNegative', 'yes', 'no');
const brca = fact('treatErLowAsTnbc', 'yes', 'no');
const metastatic = fact('metastatic', 'yes', 'no');

// Cast: a finding has 15 fields more, and commonReasons reads none but what decides.
const fails = (...facts: FactRef[]) => ({ deciding: { kind: 'fails', facts } }) as unknown as OptionFinding;
const held = { deciding: { kind: 'always' } } as unknown as OptionFinding;

describe('commonReasons', () => {
  it('names the most frequent reason first, each once, and counts every option', () => {
    const found = commonReasons([fails(brca), fails(triple), fails(triple, metastatic), held], 2);
    expect(found?.count).toBe(4);
    expect(found?.facts.map(({ attribute }) => attribute)).toEqual(['tripleNegative', 'treatErLowAsTnbc']);
    expect(commonReasons([fails(brca), fails(triple), fails(triple)], 1)?.facts).toEqual([triple]);
  });

  it('leaves a single reason to the option that it keeps away', () => {
    expect(commonReasons([fails(triple), held], 2)).toBeNull();
    expect(commonReasons([fails(metastatic), fails(metastatic)], 2)).toBeNull();
  });
});

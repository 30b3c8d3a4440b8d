import { attributeReach } from './attribute-reach';
import type { FactDefinition } from '../treatment/fact-definition';

const fact = (id: string, ...reads: string[]): FactDefinition => ({
  id,
  cases: reads.map((attribute) => ({ value: 'yes', when: { attribute, in: ['yes'] } })),
  text: { en: '', es: '' },
  body: '',
  sourceId: '',
  checked: null,
});

describe('attributeReach', () => {
  const reach = attributeReach([
    fact('hrStatus', 'erStatus', 'pr'),
    fact('erStatus', 'er'),
    fact('her2Status', 'her2Ihc'),
  ]);

  it('follows derived facts to what somebody can find out, and keeps the steps', () => {
    expect([...reach(['hrStatus'])].sort()).toEqual(['er', 'erStatus', 'hrStatus', 'pr']);
  });

  it('leaves what is entered as it is, and reads several at once', () => {
    expect([...reach(['esr1'])]).toEqual(['esr1']);
    expect([...reach(['esr1', 'her2Status'])].sort()).toEqual(['esr1', 'her2Ihc', 'her2Status']);
    expect([...reach([])]).toEqual([]);
  });
});

import type { InteractionClass, InteractionEffect } from '../../../../domain/treatment/interactions/interaction-class';
import { drugInteractions } from './drug-interactions';

const text = { en: '', es: '' };
const effect = (part: Partial<InteractionEffect> & Pick<InteractionEffect, 'drugId' | 'severity'>) => ({
  effect: text,
  action: text,
  sourceId: null,
  checked: null,
  ...part,
});
const group = (id: string, members: string[], affects: InteractionEffect[]): InteractionClass => ({
  id,
  name: text,
  members,
  affects,
  note: null,
  sourceId: null,
  checked: null,
});
const said = (drugId: string, classes: InteractionClass[]) =>
  drugInteractions(drugId, classes).map((one) => [one.of.id, one.effect.severity, one.members]);

describe('drugInteractions', () => {
  const inhibitors = group(
    'inhibitors',
    ['ketoconazole', 'ritonavir', 'ribociclib'],
    [
      effect({ drugId: 'ribociclib', severity: 'adjust', except: ['ketoconazole'] }),
      effect({ drugId: 'ribociclib', severity: 'avoid', only: ['ketoconazole'] }),
      effect({ drugId: 'everolimus', severity: 'avoid' }),
    ],
  );

  it('stand the most serious first, each with the members that it is said of', () => {
    expect(said('ribociclib', [inhibitors])).toEqual([
      ['inhibitors', 'avoid', ['ketoconazole']],
      ['inhibitors', 'avoid', ['everolimus']],
      ['inhibitors', 'adjust', ['ritonavir']],
    ]);
  });

  it('say nothing of a drug beside itself', () => {
    const alone = group('qt', ['ribociclib'], [effect({ drugId: 'ribociclib', severity: 'monitor' })]);
    expect(said('ribociclib', [alone])).toEqual([]);
    expect(said('letrozole', [inhibitors])).toEqual([]);
  });

  it('tell what the drug does to others as a member, and the same words from both sides once', () => {
    expect(said('ritonavir', [inhibitors])).toEqual([
      ['inhibitors', 'avoid', ['everolimus']],
      ['inhibitors', 'adjust', ['ribociclib']],
    ]);
    const back = group('mtor', ['everolimus'], [effect({ drugId: 'ritonavir', severity: 'avoid' })]);
    expect(said('ritonavir', [back, inhibitors]).filter(([, severity]) => severity === 'avoid')).toEqual([
      ['mtor', 'avoid', ['everolimus']],
    ]);
  });

  it('name a class of which nobody knows the members', () => {
    const unnamed = group('myelosuppressive', [], [effect({ drugId: 'olaparib', severity: 'avoid' })]);
    expect(said('olaparib', [unnamed])).toEqual([['myelosuppressive', 'avoid', []]]);
  });
});

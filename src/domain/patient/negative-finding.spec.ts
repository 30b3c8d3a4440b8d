import { everything, maskOf } from '../logic/possible';
import { attributeById } from './catalogue/catalogue';
import { isNegative, isOfUnknownMeaning } from './negative-finding';

const choice = (id: string, ...names: string[]) => {
  const declared = attributeById(id);
  if (declared.kind === 'number') throw new RangeError(id);
  return { kind: 'choice' as const, mask: maskOf(declared.values, names) };
};

describe('a test that found nothing', () => {
  it('is one that was read, not one that is not known or still open', () => {
    expect(isNegative('esr1', choice('esr1', 'wildType'))).toBeTrue();
    expect(isNegative('esr1', choice('esr1', 'mutated'))).toBeFalse();
    expect(isNegative('esr1', everything(attributeById('esr1')))).toBeFalse();
    expect(isNegative('germlineBrca', choice('germlineBrca', 'vus', 'negative'))).toBeFalse();
    expect(isNegative('germlineBrca', choice('germlineBrca', 'vus'))).toBeFalse();
    expect(isNegative('msi', choice('msi', 'stable'))).toBeTrue();
  });

  it('is not a change of unknown meaning, which is none that opens anything either', () => {
    expect(isOfUnknownMeaning('germlineBrca', choice('germlineBrca', 'vus'))).toBeTrue();
    expect(isOfUnknownMeaning('germlineBrca', choice('germlineBrca', 'vus', 'negative'))).toBeFalse();
    expect(isOfUnknownMeaning('esr1', choice('esr1', 'mutated'))).toBeFalse();
  });

  it('is a burden below the limit of the label', () => {
    const tmb = (lo: number, hi = lo) => isNegative('tmb', { kind: 'number', spans: [{ lo, hi }] });
    expect([tmb(3), tmb(9.9), tmb(10), tmb(3, 12)]).toEqual([true, true, false, false]);
    expect(isNegative('tmb', everything(attributeById('tmb')))).toBeFalse();
  });
});

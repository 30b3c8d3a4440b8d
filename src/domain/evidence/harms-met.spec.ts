import { harmsMet } from './harms-met';
import type { SideEffect } from './side-effect';
import { aTrial, anEffect } from './testing/a-trial';
import { twoArms } from './two-arms';

const words = (en: string) => ({ en, es: en });
const effect = (id: string): SideEffect => ({ id, name: words(id), plain: words(id), what: words(''), kind: 'felt' });
const trial = aTrial({
  adverseEvents: [anEffect('rash', 10, 0), anEffect('nausea', 75, 5), anEffect('unread', 80, 5, null)],
  safety: {
    arms: {
      new: { grade3plusAny: 60, seriousAE: null, discontinuedForAE: null, deathFromAE: null },
      old: { grade3plusAny: 50, seriousAE: null, discontinuedForAE: null, deathFromAE: null },
    },
    sourceId: 'source',
    checked: { on: '2026-11', against: 'https://example.org' },
  },
});
const arms = twoArms(trial, 'new', 'old');
if (!arms) throw new Error('two arms');
const told = (onlyChecked: boolean, most: number, of = arms) =>
  harmsMet(of, [effect('rash'), effect('nausea'), effect('unread')], onlyChecked, most).map(
    ({ effect: one }) => one?.id ?? 'any severe',
  );

describe('what two options that met cost', () => {
  it('is any severe side effect, then what most people had, as much as there are benefits', () => {
    expect(told(false, 9)).toEqual(['any severe', 'unread', 'nausea', 'rash']);
    expect(told(false, 2)).toEqual(['any severe', 'unread']);
  });

  it('leaves out what was recalled where only checked figures may be shown, and what one arm does not tell', () => {
    expect(told(true, 9)).toEqual(['any severe', 'nausea', 'rash']);
    const half = aTrial({
      adverseEvents: [{ ...anEffect('rash', 10, 0), arms: { new: anEffect('rash', 10, 0).arms['new'] ?? never() } }],
    });
    const alone = twoArms(half, 'new', 'old');
    expect(alone && told(false, 9, alone)).toEqual([]);
  });
});

function never(): never {
  throw new Error('an arm');
}

import type { ComparedOption, EffectRow } from './comparison';
import { firstHarm } from './first-harm';
import { type Outcome, notReported } from './outcome';
import { aTrial } from './testing/a-trial';
import type { Checked } from './text';

const words = { en: '', es: '' };
const checked = { on: '2026-11', against: 'https://example.org' };

/** A column whose study tells any severe side effect of this share of people; null: it does not. undefined: no study. */
function column(percent: number | null | undefined, on: Checked = checked): ComparedOption {
  const arm = { grade3plusAny: percent ?? null, seriousAE: null, discontinuedForAE: null, deathFromAE: null };
  const trial = aTrial({ safety: { arms: { new: arm }, sourceId: 'source', checked: on } });
  const place = percent === undefined ? null : { trial, arm: trial.arms[0] };
  return { place } as unknown as ComparedOption;
}

const told = (percent: number | null): Outcome =>
  percent === null
    ? notReported('notInStudy')
    : { kind: 'frequency', percent, interval: null, trialId: 'trial', armId: 'new', sourceId: 'source', checked };

const row = (id: string, ...percents: (number | null)[]): EffectRow => ({
  effect: { id, name: words, plain: words, what: words, kind: 'felt' },
  figures: percents.map((percent) => ({ any: told(percent), severe: told(null), other: null })),
});
const first = (columns: ComparedOption[], ...rows: EffectRow[]) => firstHarm({ columns }, rows, true);

describe('the harm drawn first', () => {
  it('is any severe side effect where every column with a study tells it', () => {
    expect(first([column(71), column(44), column(undefined)], row('nausea', 60, 60))).toEqual({ kind: 'anySevere' });
    expect(first([column(71), column(null)], row('nausea', 60, 60))).toEqual({ kind: 'effect', effectId: 'nausea' });
    expect(first([column(71), column(44, null)], row('nausea', 60, 60))?.kind).toBe('effect');
  });

  it('else is the one that most columns tell, and of those the one that is frequent with every option', () => {
    const columns = [column(null), column(null)];
    const rows = [row('diarrhoea', 35, 82), row('hair', null, 95), row('white-cells', 74, 44)];
    expect(first(columns, ...rows)).toEqual({ kind: 'effect', effectId: 'white-cells' });
    expect(first(columns, row('hair', null, 95), row('rash', 2, 1))).toEqual({ kind: 'effect', effectId: 'rash' });
  });

  it('does not change with the difference while the lowest figure stays', () => {
    const columns = [column(null), column(null)];
    for (let high = 44; high <= 100; high++) {
      expect(first(columns, row('far', 35, high), row('near', 40, 41))).toEqual({ kind: 'effect', effectId: 'near' });
    }
  });

  it('is any severe one where no single one is told, and nothing where no harm is', () => {
    expect(first([column(71), column(null)])).toEqual({ kind: 'anySevere' });
    expect(first([column(null)], row('nausea', null))).toBeNull();
    expect(first([])).toBeNull();
  });
});

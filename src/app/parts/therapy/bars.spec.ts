import type { Therapy } from '../../../domain/patient/record';
import { barsOf } from './bars';

const therapy = (part: Partial<Therapy>): Therapy => ({
  id: 'a',
  setting: 'metastatic',
  drugs: ['letrozole'],
  ...part,
});

describe('barsOf', () => {
  it('draws each regimen from the first start to today', () => {
    const [first, second] = barsOf(
      [therapy({ start: '2024-01-01', end: '2025-01-01' }), therapy({ start: '2025-01-01', end: null })],
      '2026-01-01',
    );
    expect(first).toEqual(jasmine.objectContaining({ from: 0, running: false, months: { lo: 12, hi: 12 } }));
    expect(first?.width).toBeCloseTo(50, 0);
    expect(second?.running).toBeTrue();
    expect((second?.from ?? 0) + (second?.width ?? 0)).toBeCloseTo(100, 0);
  });

  it('shows what a rough date leaves open', () => {
    const [bar] = barsOf([therapy({ start: '2024', end: '2025-06' })], '2026-01-01');
    expect(bar?.months).toEqual({ lo: 5, hi: 18 });
    expect(bar?.sure?.width).toBeLessThan(bar?.width ?? 0);
  });

  it('draws nothing where dates are not known', () => {
    expect(barsOf([therapy({ start: '2024' }), therapy({})], '2026-01-01')).toEqual([null, null]);
  });
});

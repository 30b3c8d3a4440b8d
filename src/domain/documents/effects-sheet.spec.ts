import type { DuePrevention, PreventionStep } from '../side-effects/prevention';
import { effectsSheet } from './effects-sheet';

const due = (id: string, change: Partial<PreventionStep> = {}): DuePrevention => ({
  step: {
    id,
    drugs: [],
    start: 'day1',
    what: { en: id, es: id },
    plain: { en: id, es: id },
    planId: null,
    sourceId: 'source',
    checked: { on: '2026-11', against: 'https://example.org' },
    ...change,
  },
  drugs: [],
  asks: false,
});

describe('effectsSheet', () => {
  it('keeps what averts danger when there is no room for all, and says how many are left out', () => {
    const steps = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => due(id));
    const made = effectsSheet({
      label: '',
      option: { plainName: { en: 'Tablets', es: 'Pastillas' } },
      startsOn: null,
      givenWith: [],
      prevention: [...steps, due('dpd-test', { start: 'before', danger: true })],
      manifest: { version: '1', evidenceDate: '2026-11-01', reviewBy: '2027-05-01' },
      today: '2026-11-30',
      fever: 38,
      goNow: [],
      phones: { clinic: '', urgent: '' },
      care: null,
      opened: { sideEffects: true },
    });
    const boxes = made.blocks.find((block) => block.kind === 'list' && block.marks === 'box');
    const items = boxes?.kind === 'list' ? JSON.stringify(boxes.items) : '';
    expect(items.indexOf('dpd-test')).toBeGreaterThan(-1);
    expect(items.indexOf('dpd-test')).toBeLessThan(items.indexOf('"a"'));
    expect(JSON.stringify(made.blocks)).toContain('effects.plain.moreNow');
  });
});

import { armDots } from './arm-dots';
import { forestPlot } from './forest';
import { type ForestRow, ratioAxis } from './forest-row';
import { aTheme as theme } from './testing/a-theme';

const row = (change: Partial<ForestRow> = {}): ForestRow => ({
  label: 'PFS',
  people: 'Everyone',
  kind: 'primary',
  value: 0.51,
  ci95: [0.4, 0.64],
  recalled: false,
  ...change,
});

describe('ratioAxis', () => {
  it('reaches from 0.5 to 2 at least, and further as the intervals ask', () => {
    expect(ratioAxis([row({ value: 0.9, ci95: [0.8, 1.1] })])).toEqual({ min: 0.5, max: 2, ticks: [0.5, 1, 2] });
    expect(ratioAxis([row({ value: 3.6, ci95: [2.2, 5.9] }), row({ value: 0.24, ci95: [0.17, 0.35] })])).toEqual({
      min: 0.1,
      max: 10,
      ticks: [0.1, 0.2, 0.5, 1, 2, 5, 10],
    });
  });
});

describe('forestPlot', () => {
  const rows = [row(), row({ kind: 'prespecified' }), row({ kind: 'postHoc', recalled: true, ci95: null })];
  const { data, options } = forestPlot(rows, ratioAxis(rows), theme, 'beside');
  const [dataset] = data.datasets;

  it('draws on a logarithmic axis, without animation', () => {
    expect(options?.animation).toBeFalse();
    expect(options?.scales?.['x']?.type).toBe('logarithmic');
  });

  it('tells the kinds of population apart by shape, and a recalled figure by a hollow mark', () => {
    expect(dataset?.pointStyle).toEqual(['rect', 'circle', 'rectRot']);
    expect(dataset?.pointBackgroundColor).toEqual(['blue', 'blue', 'white']);
  });

  it('puts the mark under its label where the label stands above it, inside its row', () => {
    const [first] = forestPlot(rows, ratioAxis(rows), theme, 'above').data.datasets[0]?.data ?? [];
    const y = (first as { y: number }).y;
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(0.5);
  });
});

describe('armDots', () => {
  const people = (value: number) => ({
    kind: 'people' as const,
    value,
    without: 100 - value,
    outOf: 100 as const,
    fewerThanOne: false,
    interval: null,
  });

  it('keeps each arm on its own line inside the row, and draws a recalled figure hollow', () => {
    const { data } = armDots(
      [
        {
          label: 'Nausea',
          arms: [
            { any: people(76), severe: people(4.6), recalled: false },
            { any: people(30), severe: null, recalled: true },
          ],
        },
      ],
      ['76, severe 4.6', '30'],
      theme,
      'beside',
    );
    const [severe, any] = data.datasets;
    const ys = (any?.data as { x: number; y: number }[]).map(({ y }) => y);
    expect((any?.data as { x: number }[]).map(({ x }) => x)).toEqual([76, 30]);
    expect(severe?.data.length).toBe(1);
    expect(ys[0] ?? 0).toBeLessThan(ys[1] ?? 0);
    expect(Math.max(...ys.map(Math.abs))).toBeLessThan(0.5);
    expect((any?.pointBackgroundColor as unknown[])[1]).toBe('white');
    expect((any?.pointBackgroundColor as unknown[])[0]).toBeInstanceOf(CanvasPattern);
  });
});

import type { ShownFigure, ShownPeople } from '../../domain/evidence/shown-figure';
import type { ChartRow } from './chart-row';
import { coursePoints } from './course-points';
import { axisEnd, intervalBars } from './interval-bars';
import { pairedDots } from './paired-dots';
import { aTheme as theme } from './testing/a-theme';

const months = (value: number | null, high: number | null = null): ShownFigure => ({
  kind: 'months',
  value,
  interval: high === null ? null : { low: 1, high, from: 'published' },
});
const people = (value: number): ShownPeople => ({
  kind: 'people',
  value,
  without: 100 - value,
  outOf: 100,
  fewerThanOne: false,
  interval: null,
});
const row = (figure: ShownFigure, look: ChartRow['look'] = 'benefit'): ChartRow => ({ label: 'A', figure, look });

describe('coursePoints', () => {
  const points = [
    { months: 6, own: people(41), other: people(19), difference: 22 },
    { months: 12, own: people(27), other: null, difference: null },
  ];

  it('draws the published points and the start, on axes from zero to the denominator, without animation', () => {
    const { data, options } = coursePoints({ points }, 12, 100, 'months', theme);
    const [own, other] = data.datasets;
    expect(own?.data).toEqual([
      { x: 0, y: 100 },
      { x: 6, y: 41 },
      { x: 12, y: 27 },
    ]);
    expect(other?.data).toEqual([
      { x: 0, y: 100 },
      { x: 6, y: 19 },
    ]);
    expect(options?.scales?.['y']).toEqual(jasmine.objectContaining({ min: 0, max: 100 }));
    expect(options?.animation).toBeFalse();
  });

  it('draws no other group where none was read', () => {
    const alone = points.map((point) => ({ ...point, other: null }));
    expect(coursePoints({ points: alone }, 6, 100, 'months', theme).data.datasets[1]?.data).toEqual([]);
  });
});

describe('intervalBars', () => {
  it('draws from zero, without animation, to an end above every mark', () => {
    const { options } = intervalBars([row(months(3.8, 11)), row(months(1.9), 'other')], ['3.8', '1.9'], theme);
    expect(options?.animation).toBeFalse();
    expect(options?.scales?.['x']).toEqual(jasmine.objectContaining({ min: 0, max: 15 }));
  });

  it('ends at the denominator where people are counted', () => {
    expect(axisEnd([row(people(13))])).toBe(100);
  });

  it('tells benefit, harm and the other group apart without colour: solid, hatched, outline', () => {
    const rows = [row(people(40)), row(people(35), 'harm'), row(people(19), 'other')];
    const [dataset] = intervalBars(rows, ['40', '35', '19'], theme).data.datasets;
    const [solid, hatched, outline] = dataset?.backgroundColor as unknown[];
    expect(solid).toBe('blue');
    expect(hatched).toBeInstanceOf(CanvasPattern);
    expect(outline).toBe('transparent');
  });

  it('has no bar for what was not reached', () => {
    expect(intervalBars([row(months(null))], ['Not reached'], theme).data.datasets[0]?.data).toEqual([0]);
  });
});

describe('pairedDots', () => {
  it('places any grade, severe and the other group of a row, and nothing for what is not reported', () => {
    const { data } = pairedDots(
      [
        { label: 'Nausea', any: people(35), severe: people(3), other: people(19), absent: '' },
        { label: 'Rash', any: null, severe: null, other: null, absent: 'Not reported' },
        { label: 'Low white cells', any: null, severe: people(43), other: people(45), absent: 'Not reported' },
      ],
      ['35', 'Not reported', 'severe 43'],
      theme,
    );
    expect(data.datasets.map((dataset) => dataset.data)).toEqual([
      [
        { x: 3, y: 0 },
        { x: 43, y: 2 },
      ],
      [{ x: 35, y: 0 }],
      [
        { x: 19, y: 0 },
        { x: 45, y: 2 },
      ],
    ]);
  });
});

import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { calendarPicture } from './calendar-picture';
import { chartPicture } from './chart-picture';
import type { ChartTheme } from './chart-theme';
import { intervalBars } from './interval-bars';
import { peoplePicture } from './people-picture';
import type { Picture } from './picture';

const theme: ChartTheme = {
  benefit: '#1d66a7',
  harm: '#9b5116',
  harmGround: '#fcecd9',
  severe: '#773913',
  other: '#877e78',
  interval: '#211a17',
  surface: '#fff',
  text: '#211a17',
  quiet: '#574d48',
  line: '#ddd8d3',
  zero: '#877e78',
  font: 'sans-serif',
  size: 14,
};
const figure = {
  kind: 'people' as const,
  value: 35,
  without: 65,
  outOf: 100 as const,
  fewerThanOne: false,
  interval: null,
};
const panel = { name: 'New drug', study: 'TRIAL', look: 'harm' as const, figure: '35 of 100', notes: ['35 had it'] };
const people = { count: 35, severe: 3, outOf: 100 as const };

const pictures: [string, () => Picture][] = [
  [
    'a chart',
    () =>
      chartPicture(intervalBars([{ label: 'New drug', figure, look: 'benefit' }], ['35'], theme), {
        height: 90,
        labels: ['New drug'],
        under: ['What the marks mean'],
        theme,
      }),
  ],
  [
    'people',
    () =>
      peoplePicture(
        [
          { ...panel, people },
          { ...panel, people: null, figure: 'Not reported' },
        ],
        theme,
      ),
  ],
  [
    'a month',
    () => calendarPicture(['Mon'], [[{ day: '1', withCare: true, words: ['infusion'] }, null]], ['One day'], theme),
  ],
];

describe('a picture to take along', () => {
  beforeAll(() => {
    Chart.register(BarController, BarElement, CategoryScale, LinearScale);
  });

  for (const [name, make] of pictures) {
    it(`of ${name} is drawn between the place it is given and the end that it tells, and nowhere else`, () => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [700, 900];
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      const [left, top] = [60, 300];
      const end = make()(pen, left, top, 560);
      const inked = (x: number, y: number, width: number, height: number) =>
        pen.getImageData(x, y, width, height).data.some((part) => part > 0);
      expect(end).toBeGreaterThan(top + 20);
      expect(inked(left, top, 560, end - top)).toBeTrue();
      expect(inked(0, 0, 700, top - 4)).toBeFalse();
      expect(inked(0, top, left - 4, 600)).toBeFalse();
      expect(inked(0, Math.ceil(end) + 4, 700, 890 - Math.ceil(end))).toBeFalse();
    });
  }
});

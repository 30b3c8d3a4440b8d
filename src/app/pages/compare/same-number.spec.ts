import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { compare } from '../../../domain/evidence/comparison';
import type { OutOf, Scale } from '../../../domain/evidence/shown-figure';
import { aFinding } from '../../../domain/evidence/testing/a-finding';
import { aResult, aTrial, anEffect } from '../../../domain/evidence/testing/a-trial';
import en from '../../../i18n/compare.en.json';
import { intervalBars } from '../../charts/interval-bars';
import { ChartThemes } from '../../charts/chart-theme';
import { PeopleGrid } from '../../charts/people-grid';
import { provideWords } from '../../words/words.providers';
import { EffectCells } from './effect-cells';
import { LeadCells } from './lead-cells';

const words = (text: string) => ({ en: text, es: text });
const finding = aFinding('new-drug', ['trial'], 'chemotherapy', 'offered', words('New drug'));
const nausea = {
  id: 'nausea',
  name: words('Nausea'),
  plain: words('feeling sick'),
  what: words(''),
  kind: 'felt' as const,
};

/** Awkward figures: halves, binary fractions, rare, certain. */
const percents = [0, 0.4, 2.5, 12.449, 28.85, 34.6, 49.5, 72.5, 99.6, 100];
const scales: Scale[] = [
  { outOf: 100, precision: 'rounded' },
  { outOf: 100, precision: 'exact' },
  { outOf: 1000, precision: 'rounded' },
];

function peopleDrawn(count: number, outOf: OutOf): number {
  const fixture = TestBed.createComponent(PeopleGrid);
  for (const [name, value] of Object.entries({ count, outOf, look: 'harm' }))
    fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  const path = (fixture.nativeElement as HTMLElement).querySelector('path.harm')?.getAttribute('d') ?? '';
  return (path.match(/z/g) ?? []).length / 2;
}

describe('one outcome, one number', () => {
  for (const scale of scales) {
    for (const percent of percents) {
      it(`is the same in bar, picture, cell and sentences: ${percent} % out of ${scale.outOf}, ${scale.precision}`, () => {
        TestBed.configureTestingModule({ providers: [provideWords()] });
        TestBed.inject(TranslocoService).setTranslation(en, 'en');
        const response = aResult({ endpoint: 'ORR', unit: 'percent', arms: { new: { value: percent, ci95: null } } });
        const trial = aTrial({ results: [response], adverseEvents: [anEffect('nausea', percent, 0)] });
        const [column] = compare([finding], { trials: [trial], sideEffects: [nausea] }, false).columns;
        const [row] = compare([finding], { trials: [trial], sideEffects: [nausea] }, false).effects;
        const figures = row?.figures[0];
        if (!column || !figures) throw new Error('one column, one row');
        const cells = [
          TestBed.inject(LeadCells).of(column, column.shrinking, scale),
          TestBed.inject(EffectCells).of(column, nausea, figures, scale),
        ];
        for (const { figure, number, sentences } of cells) {
          if (figure?.kind !== 'people') throw new Error('people are counted');
          const rows = [{ label: 'New drug', figure, look: 'harm' as const }];
          const theme = TestBed.inject(ChartThemes).theme();
          expect(intervalBars(rows, [number], theme).data.datasets[0]?.data).toEqual([figure.value]);
          if (scale.precision === 'rounded') expect(peopleDrawn(figure.value, scale.outOf)).toBe(figure.value);
          const written = number === 'fewer than 1' ? 0 : Number(number.replace(',', ''));
          expect(written).toBe(figure.value);
          expect(sentences[0]).toContain(`, ${number} had `);
          expect(Number((figure.value + figure.without).toFixed(1))).toBe(scale.outOf);
        }
      });
    }
  }
});

import { TestBed } from '@angular/core/testing';
import { hazardsOf } from '../../../../domain/evidence/hazard';
import { outcomeOf, sideEffectOf } from '../../../../domain/evidence/outcome';
import { shownFigure } from '../../../../domain/evidence/shown-figure';
import { type Language, languages } from '../../../../i18n/language';
import { armDots } from '../../../charts/arm-dots';
import { ChartThemes } from '../../../charts/chart-theme';
import { forestPlot } from '../../../charts/forest';
import { ForestChart } from '../../../charts/forest-chart';
import { realLibrary } from '../testing/real-library';
import { libraryScale } from './result-words';
import { TrialEffects } from './trial-effects';
import { TrialResults } from './trial-results';

/** The numbers of a text as they are written: "0,848 (0,67 a 1,073)" in Spanish. */
const numbersIn = (text: string, language: Language): number[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) =>
    Number(language === 'es' ? number.replace(',', '.') : number),
  );

describe('a trial in drawing, table and sentence', () => {
  for (const language of languages) {
    it(`has the published hazard ratios of every trial in all three, in ${language}`, async () => {
      const { evidence, speak } = await realLibrary();
      await speak(language);
      const results = TestBed.inject(TrialResults);
      const theme = TestBed.inject(ChartThemes).theme();
      let drawn = 0;
      for (const trial of evidence.trials) {
        const { axis, groups } = results.forests(trial);
        const marks = groups.flatMap(
          ({ rows }) => forestPlot(rows, axis, theme, 'beside').data.datasets[0]?.data ?? [],
        );
        const inDrawing = groups.flatMap(({ rows }) => rows);
        const rows = results.rows(trial).filter(({ ratio }) => ratio !== '');
        const hazards = hazardsOf(trial);
        // A forest sorts by the arms compared; the table keeps the order of the trial.
        expect(marks.length).toBe(hazards.length);
        hazards.forEach(({ value, ci95, other, result }, i) => {
          const where = `${trial.id} ${result.id}`;
          const row = rows[i];
          if (!row) throw new Error(where);
          const interval = ci95 ?? (other ? [other.low, other.high] : []);
          const published = [value, ...interval];
          // "no 95 % interval reported" names its level.
          expect(numbersIn(row.ratio, language))
            .withContext(where)
            .toEqual(ci95 ? published : other ? [...published, other.level] : [value, 95]);
          expect(row.sentence).withContext(where).toContain(row.ratio);
          expect(row.sentence).withContext(where).toContain(row.favours);
          const place = inDrawing.findIndex(
            (one) => one.value === value && one.label === row.endpoint && one.people === row.people,
          );
          expect((marks[place] as { x: number }).x)
            .withContext(where)
            .toBe(value);
          expect(inDrawing[place]?.ci95 ?? null)
            .withContext(where)
            .toEqual(ci95);
          expect(inDrawing[place]?.recalled)
            .withContext(where)
            .toBe(result.checked === null);
          expect(axis.min <= Math.min(...published) && Math.max(...published) <= axis.max)
            .withContext(`${where} on the axis`)
            .toBeTrue();
          drawn++;
        });
      }
      expect(drawn).toBe(
        evidence.trials.flatMap((trial) => trial.results).filter(({ hazardRatio }) => hazardRatio).length,
      );
    });

    it(`has the rounded figure of every arm in table and sentence, in ${language}`, async () => {
      const { evidence, speak } = await realLibrary();
      await speak(language);
      const results = TestBed.inject(TrialResults);
      for (const trial of evidence.trials) {
        for (const row of results.rows(trial)) {
          trial.arms.forEach((arm, i) => {
            const cell = row.arms[i] ?? '';
            if (!(arm.id in row.result.arms)) return;
            const figure = shownFigure(outcomeOf(trial, row.result, arm.id), libraryScale);
            const where = `${trial.id} ${row.result.id} ${arm.id}`;
            expect(cell === '')
              .withContext(where)
              .toBeFalse();
            expect(row.sentence).withContext(where).toContain(cell);
            for (const landmark of row.landmarks) expect(row.sentence).withContext(where).toContain(landmark);
            const counted = row.result.landmarks.some(({ arms }) => typeof arms[arm.id] === 'number');
            if (counted && row.result.unit === 'months')
              expect(cell)
                .withContext(where)
                .not.toMatch(/^(Not reported here|No consta aquí)$/);
            if (figure?.kind === 'people' ? !figure.fewerThanOne : typeof figure?.value === 'number') {
              // A change may be below zero; its sign stands before the number.
              const sign = /^[-−]/.test(cell) ? -1 : 1;
              expect(sign * (numbersIn(cell, language)[0] ?? NaN))
                .withContext(where)
                .toBe(figure?.value ?? NaN);
            }
          });
        }
      }
    });

    it(`has the side effects of every trial in all three, in ${language}`, async () => {
      const { evidence, speak } = await realLibrary();
      await speak(language);
      const effects = TestBed.inject(TrialEffects);
      const theme = TestBed.inject(ChartThemes).theme();
      for (const trial of evidence.trials) {
        const held = effects.of(trial, evidence.sideEffects);
        const chart = armDots(
          held.map(({ arms }) => arms),
          [],
          theme,
          'beside',
        );
        const [severe, any] = chart.data.datasets.map(({ data }) => data.map((point) => (point as { x: number }).x));
        const arms = effects.arms(trial);
        const read = (severity: 'anyGrade' | 'grade3plus') =>
          held.flatMap(({ row }) =>
            arms.flatMap((arm) => {
              const outcome = sideEffectOf(trial, row, arm, severity);
              return outcome.kind === 'frequency' ? [shownFigure(outcome, libraryScale).value] : [];
            }),
          );
        expect(any).withContext(trial.id).toEqual(read('anyGrade'));
        expect(severe).withContext(trial.id).toEqual(read('grade3plus'));
        for (const { row, arms: of, sentence } of held) {
          const said = numbersIn(sentence.slice(sentence.indexOf(':')), language);
          for (const dots of of.arms) {
            for (const figure of [dots.any, dots.severe]) {
              if (figure && !figure.fewerThanOne) {
                expect(said).withContext(`${trial.id} ${row.effect}`).toContain(figure.value);
              }
            }
          }
        }
      }
    });
  }

  it('draws a forest plot with its twins, each result once', async () => {
    const { evidence, missing } = await realLibrary();
    const trial = evidence.trials.find(({ id }) => id === 'destiny-breast04');
    if (!trial) throw new Error('no DESTINY-Breast04');
    const { axis, groups } = TestBed.inject(TrialResults).forests(trial);
    const [group] = groups;
    if (!group) throw new Error('no hazard ratio');
    const fixture = TestBed.createComponent(ForestChart);
    for (const [input, value] of Object.entries({ heading: 'Heading', axis, ...group })) {
      fixture.componentRef.setInput(input, value);
    }
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.querySelectorAll('tbody tr').length).toBe(group.rows.length);
    expect(page.querySelector('tbody tr')?.textContent).toContain('0.51');
    expect(page.querySelector('tbody tr')?.textContent).toContain('favours Trastuzumab deruxtecan');
    expect(page.querySelector('canvas')?.getAttribute('aria-label')).toContain('0.51 (0.40 to 0.64)');
    expect(page.querySelectorAll('.sentence').length).toBe(group.rows.length);
    expect([...missing]).toEqual([]);
  });
});

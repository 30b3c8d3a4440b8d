import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { balancePanels } from '../../../domain/evidence/balance';
import { type ComparedOption, type Comparison, type LeadKey, compare } from '../../../domain/evidence/comparison';
import type { Outcome } from '../../../domain/evidence/outcome';
import { type Scale, type ShownFigure, shownFigure } from '../../../domain/evidence/shown-figure';
import { aFinding } from '../../../domain/evidence/testing/a-finding';
import { trialName } from '../../../domain/evidence/trial-name';
import type { Evidence } from '../../../domain/consultation/knowledge';
import type { View } from '../../../domain/logic/verdict';
import { everything } from '../../../domain/logic/possible';
import { attributeAt } from '../../../domain/patient/catalogue/catalogue';
import { careMonth, usualAssumptions } from '../../../domain/treatment/care-month';
import type { TreatmentOption } from '../../../domain/treatment/option';
import en from '../../../i18n/compare.en.json';
import views from '../../../i18n/compare-views.en.json';
import monthWords from '../../../i18n/month.en.json';
import { balancePoints } from '../../charts/balance-points';
import { ChartThemes } from '../../charts/chart-theme';
import { intervalBars } from '../../charts/interval-bars';
import { pairedDots } from '../../charts/paired-dots';
import { peopleGroups } from '../../charts/people-paths';
import { KnowledgeLibrary } from '../../store/knowledge';
import { provideWords } from '../../words/words.providers';
import { BalanceRows } from './balance-rows';
import type { Cell } from './cell';
import { EffectCells } from './effect-cells';
import { HarmWords } from './harm-words';
import { LeadCells } from './lead-cells';
import { MonthPanels } from './month-panels';

const leads: LeadKey[] = ['growth', 'shrinking', 'survival', 'brainGrowth', 'brainShrinking'];
const scales: Scale[] = [
  { outOf: 100, precision: 'rounded' },
  { outOf: 100, precision: 'exact' },
  { outOf: 1000, precision: 'rounded' },
];

/** Whole knowledge: every option in every study that gives it an arm. */
async function everyComparison(): Promise<{ evidence: Evidence; options: TreatmentOption[]; all: Comparison[] }> {
  TestBed.configureTestingModule({ providers: [provideWords()] });
  const library = TestBed.inject(KnowledgeLibrary);
  const [{ options }, evidence] = [await library.load(), await library.loadEvidence()];
  TestBed.inject(TranslocoService).setTranslation({ ...en, ...views, ...monthWords }, 'en');
  const all = options.flatMap(({ id, name }) =>
    evidence.trials
      .filter(({ arms }) => arms.some(({ optionId }) => optionId === id))
      .map((trial) => compare([aFinding(id, [trial.id], 'chemotherapy', 'offered', name)], evidence, false)),
  );
  return { evidence, options, all };
}

/** The number in words, read back. */
const read = (number: string) => (number === 'fewer than 1' ? 0 : Number(number.replaceAll(',', '')));
const shown = (outcome: Outcome, scale: Scale) => shownFigure(outcome, scale);

describe('one outcome, one number, in the whole knowledge', () => {
  let held: Awaited<ReturnType<typeof everyComparison>>;
  let wrong: string[];
  let looked: number;
  beforeEach(async () => {
    held = await everyComparison();
    wrong = [];
    looked = 0;
  });
  const same = (what: string, expected: unknown, ...found: unknown[]) => {
    looked++;
    if (found.some((one) => one !== expected)) wrong.push(`${what}: ${String(expected)} but ${found.join(', ')}`);
  };

  const picture = (what: string, figure: ShownFigure, cell: Cell) => {
    if (figure.kind !== 'people') return;
    const groups = peopleGroups(figure.value, cell.severe?.count ?? 0, cell.look, figure.outOf);
    const drawn = groups.map(({ people, path }) => ({ people, figures: (path.match(/z/g) ?? []).length / 2 }));
    const had = groups.reduce((sum, { look, people }) => sum + (look === 'none' ? 0 : people), 0);
    same(`${what}, picture`, figure.value, had);
    for (const { people, figures } of drawn) same(`${what}, group of the picture`, people, figures);
  };

  it('leads in bar, cell, sentence and picture alike', () => {
    const cells = TestBed.inject(LeadCells);
    const theme = TestBed.inject(ChartThemes).theme();
    const check = (column: ComparedOption, key: LeadKey, scale: Scale) => {
      const figure = shown(column[key].outcome, scale);
      if (typeof figure?.value !== 'number') return;
      const cell = cells.of(column, column[key], scale);
      const what = `${column.place?.trial.id} ${column.finding.option.id} ${key}`;
      const bars = intervalBars([{ label: '', figure, look: 'benefit' }], [cell.number], theme);
      same(what, figure.value, bars.data.datasets[0]?.data[0], read(cell.number), cell.figure?.value);
      if (!cell.sentences[0]?.includes(` ${cell.number} `)) wrong.push(`${what}: not in "${cell.sentences[0]}"`);
      if (scale.precision === 'rounded') picture(what, figure, cell);
    };
    for (const { columns } of held.all) {
      for (const column of columns) {
        for (const scale of scales) for (const key of leads) check(column, key, scale);
      }
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(500);
  });

  it('counts side effects in dots, cell, sentence and picture alike', () => {
    const cells = TestBed.inject(EffectCells);
    const theme = TestBed.inject(ChartThemes).theme();
    let severeOnly = 0;
    for (const { columns, effects } of held.all) {
      const [column] = columns;
      if (!column) continue;
      for (const { effect, figures } of effects) {
        const [own] = figures;
        for (const scale of scales) {
          const any = own?.any.kind === 'frequency' ? shownFigure(own.any, scale) : null;
          if (!own) continue;
          const severe = own.severe.kind === 'frequency' ? shownFigure(own.severe, scale) : null;
          const cell = cells.of(column, effect, own, scale);
          const what = `${column.place?.trial.id} ${column.finding.option.id} ${effect.id}`;
          const row = { label: '', any, severe, other: null, absent: '' };
          const [severeDots, anyDots] = pairedDots([row], [''], theme).data.datasets;
          if (!any) {
            if (!severe) continue;
            const said = /Severe in ([\d.,]+|fewer than 1)/.exec(cell.absent)?.[1] ?? 'nothing';
            const sentence = / for ([\d.,]+|fewer than 1);/.exec(cell.sentences[0] ?? '')?.[1] ?? 'nothing';
            severeOnly++;
            same(`${what}, severe alone`, severe.value, read(said), read(sentence));
            same(`${what}, severe mark`, severe.value, (severeDots?.data[0] as { x: number }).x);
            continue;
          }
          same(what, any.value, read(cell.number), (anyDots?.data[0] as { x: number }).x);
          if (severe)
            same(`${what}, severe`, severe.value, cell.severe?.count, (severeDots?.data[0] as { x: number }).x);
          if (!cell.sentences[0]?.includes(`, ${cell.number} had it`)) wrong.push(`${what}: not in its sentence`);
          if (scale.precision === 'rounded') picture(what, any, cell);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(1000);
    expect(severeOnly).toBeGreaterThan(20);
  });

  it('counts any severe side effect in cell, sentence, picture and balance alike', () => {
    const harms = TestBed.inject(HarmWords);
    const theme = TestBed.inject(ChartThemes).theme();
    for (const comparison of held.all) {
      const [column] = comparison.columns;
      const [panel] = balancePanels(comparison, { kind: 'shrinking' }, { kind: 'anySevere' }, false);
      const outcome = panel?.arms.find(({ column: of }) => of === column)?.harm;
      if (!column || !outcome) continue;
      for (const scale of scales) {
        const figure = shown(outcome, scale);
        if (figure?.kind !== 'people') continue;
        const cell = harms.anySevere(column, scale, false);
        const what = `${column.place?.trial.id} ${column.finding.option.id} any severe`;
        const row = { label: '', any: null, severe: figure, other: null, absent: '' };
        const [severe] = pairedDots([row], [''], theme).data.datasets;
        same(what, figure.value, read(cell.number), cell.severe?.count, (severe?.data[0] as { x: number }).x);
        if (!cell.sentences[0]?.includes(`, ${cell.number} had it`)) wrong.push(`${what}: not in its sentence`);
        if (scale.precision === 'rounded') picture(what, figure, cell);
      }
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(100);
  });

  it('sets benefit against side effects with the numbers of the other views', () => {
    const rows = TestBed.inject(BalanceRows);
    const leads = TestBed.inject(LeadCells);
    const theme = TestBed.inject(ChartThemes).theme();
    const scale: Scale = { outOf: 100, precision: 'exact' };
    const names = { benefit: 'Benefit', harm: 'Harm' };
    for (const comparison of held.all) {
      const [column] = comparison.columns;
      const harms = [null, ...comparison.effects.map(({ effect }) => effect.id)];
      for (const effectId of column ? harms : []) {
        const harm = effectId === null ? { kind: 'anySevere' as const } : { kind: 'effect' as const, effectId };
        for (const panel of balancePanels(comparison, { kind: 'shrinking' }, harm, false)) {
          const drawn = rows.rows(panel, { kind: 'shrinking' }, scale);
          const sentences = rows.sentences(drawn, trialName(panel.trial).en, names);
          const points = drawn.flatMap(({ benefit, harm: cost, own }) =>
            benefit && cost ? [{ letter: 'A', benefit, harm: cost, own }] : [],
          );
          const { data } = balancePoints(
            points,
            points.map((_, i) => i),
            names,
            theme,
          ).data.datasets[0] ?? { data: [] };
          const what = `${panel.trial.id} ${effectId ?? 'any severe'}`;
          points.forEach(({ benefit, harm: cost }, i) => {
            const point = data[i] as { x: number; y: number };
            same(what, benefit.value, point.x);
            same(what, cost.value, point.y);
          });
          const own = drawn[0];
          if (own?.benefit && column) {
            same(`${what}, cell`, own.benefit.value, leads.of(column, column.shrinking, scale).figure?.value);
          }
          const figures = comparison.effects.find(({ effect }) => effect.id === effectId)?.figures[0];
          const severe = figures && shown(figures.severe, scale);
          if (own?.harm) {
            if (severe) same(`${what}, severe`, severe.value, own.harm.value);
            const said = /Harm: ([\d.,]+|fewer than 1) of 100/.exec(sentences[0] ?? '')?.[1] ?? 'nothing';
            same(`${what}, sentence`, own.harm.value, read(said));
          } else if (!/Harm: (Not|Severe)/.test(sentences[0] ?? ''))
            wrong.push(`${what}: does not say what is missing`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(300);
  });

  it('counts the days of a month in calendar, list and sentences alike', () => {
    const panels = TestBed.inject(MonthPanels);
    const nobody: View = { at: (index) => everything(attributeAt(index)) };
    const { schedules } = held.evidence;
    for (const option of held.options) {
      for (const onlyChecked of [false, true]) {
        for (const [from, days] of [
          [1, 28],
          [32, 31],
        ] as const) {
          const assumptions = { ...usualAssumptions, from, days };
          const month = careMonth(option, schedules, nobody, onlyChecked, assumptions);
          const finding = aFinding(option.id, [], 'chemotherapy', 'offered', option.name);
          const panel = panels.of({ ...finding, option }, schedules, nobody, onlyChecked, { startsOn: 3, assumptions });
          if (month.kind !== 'month' || typeof panel === 'string') {
            same(option.id, month.kind, panel);
            continue;
          }
          const cells = panel.weeks.flat().filter((cell) => cell !== null);
          const surely = (of: readonly { withCare: string }[]) =>
            of.filter(({ withCare }) => withCare === 'true').length;
          const listed = panel.table.filter((row) => row[3] === 'day with care').length;
          same(`${option.id}, days with care`, month.daysWithCare.days, surely(cells), listed);
          same(`${option.id}, days`, days, cells.length);
          const marks = cells.flatMap((cell) => cell.marks.map(({ name }) => `${cell.day} ${name}`)).sort();
          const said = panel.entries.flatMap(({ said: words, name }) => daysSaid(words).map((day) => `${day} ${name}`));
          same(`${option.id}, entries`, marks.join('|'), said.sort().join('|'));
          const unfixed = panel.entries.filter(({ said: words }) => words.endsWith('on no fixed day'));
          same(`${option.id}, on no fixed day`, month.asNeeded.length, unfixed.length);
          const total = /^(\d+) days? with care/.exec(panel.total)?.[1] ?? null;
          const { days: surest, atMost } = month.daysWithCare;
          const told = month.complete && surest === atMost ? String(surest) : null;
          same(`${option.id}, total`, told, total);
          if (!month.complete && panel.missing.length === 0) wrong.push(`${option.id}: does not say what is missing`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(500);
  });
});

/** The days that an entry names, "days 1 to 3 and 8". */
function daysSaid(said: string): number[] {
  const days = /: days? ([^:]+)$/.exec(said)?.[1];
  if (!days) return [];
  return days.split(/, | and /).flatMap((part) => {
    const [first = 0, last = first] = part.split(' to ').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { balancePanels } from '../../../domain/evidence/balance';
import { compare } from '../../../domain/evidence/comparison';
import { leadingLandmark } from '../../../domain/evidence/leading-result';
import type { Outcome } from '../../../domain/evidence/outcome';
import { aFinding } from '../../../domain/evidence/testing/a-finding';
import en from '../../../i18n/compare.en.json';
import es from '../../../i18n/compare.es.json';
import enViews from '../../../i18n/compare-views.en.json';
import esViews from '../../../i18n/compare-views.es.json';
import enParts from '../../../i18n/parts.en.json';
import esParts from '../../../i18n/parts.es.json';
import enTrials from '../../../i18n/library-trials.en.json';
import esTrials from '../../../i18n/library-trials.es.json';
import { inline } from '../../words/inline';
import { KnowledgeLibrary } from '../../store/knowledge';
import { provideWords } from '../../words/words.providers';
import { BalanceRows } from './balance-rows';
import { EffectCells } from './effect-cells';
import { HarmWords } from './harm-words';
import { LeadCells } from './lead-cells';

const scale = { outOf: 100, precision: 'rounded' } as const;
/** The words of a state, written here once more. */
const said = {
  noStudy: 'No study held here',
  notInStudy: 'Not reported here',
  notChecked: 'Not shown: not checked at the source',
  otherCancers: 'Not told: most people in this study had another cancer',
};
const wordsOf = (outcome: Outcome) => (outcome.kind === 'notReported' ? said[outcome.why] : null);

describe('one state, the same words', () => {
  it('in every view over the whole knowledge, for either audience', async () => {
    TestBed.configureTestingModule({ providers: [provideWords()] });
    const library = TestBed.inject(KnowledgeLibrary);
    const [{ options }, evidence] = [await library.load(), await library.loadEvidence()];
    TestBed.inject(TranslocoService).setTranslation({ ...en, ...enViews }, 'en');
    const [harms, effectCells, leads, balance] = [HarmWords, EffectCells, LeadCells, BalanceRows].map((one) =>
      TestBed.inject(one as typeof HarmWords),
    ) as unknown as [HarmWords, EffectCells, LeadCells, BalanceRows];
    const seen = new Set<string>();
    const wrong: string[] = [];
    const same = (what: string, outcome: Outcome, ...found: string[]) => {
      const expected = wordsOf(outcome);
      if (expected === null) return;
      seen.add(expected);
      for (const one of found) if (one !== expected) wrong.push(`${what}: "${expected}" but "${one}"`);
    };
    for (const { id, name } of options) {
      for (const trial of evidence.trials.filter(({ arms }) => arms.some(({ optionId }) => optionId === id))) {
        for (const onlyChecked of [false, true]) {
          const comparison = compare(
            [aFinding(id, [trial.id], 'chemotherapy', 'offered', name)],
            evidence,
            onlyChecked,
          );
          const [column] = comparison.columns;
          if (!column?.place) continue;
          const what = `${trial.id} ${id} ${onlyChecked}`;
          for (const key of ['growth', 'shrinking', 'survival'] as const) {
            same(`${what} ${key}`, column[key].outcome, leads.of(column, column[key], scale).absent);
          }
          const measure = { kind: 'withoutGrowth', months: 12 } as const;
          const [panel] = balancePanels(comparison, measure, { kind: 'anySevere' }, onlyChecked);
          const place = panel?.arms.findIndex((one) => one.column === column) ?? -1;
          const arm = panel?.arms[place];
          const row = panel && balance.rows(panel, measure, scale)[place];
          if (!arm || !row) continue;
          const whole = harms.anySevere(column, scale, onlyChecked);
          same(`${what} any severe`, arm.harm, row.absent.harm, whole.absent);
          const landmark = leadingLandmark(column.place, column.growth, 12, onlyChecked);
          const count = wordsOf(landmark);
          const expected = count && `12-month count ${inline(count)}`;
          if (expected && leads.absentAt(12, landmark) !== expected)
            wrong.push(`${what}: ${leads.absentAt(12, landmark)}`);
          if (expected && row.absent.benefit !== expected) wrong.push(`${what}: ${row.absent.benefit}`);
          for (const { effect, figures } of comparison.effects) {
            const [own] = figures;
            if (!own || own.any.kind === 'frequency' || own.severe.kind === 'frequency') continue;
            same(`${what} ${effect.id}`, own.any, effectCells.of(column, effect, own, scale).absent);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
  });

  it('and none of them claims that a study does not report what was not read', () => {
    const all = { en: [en, enViews, enParts, enTrials], es: [es, esViews, esParts, esTrials] };
    const claims = (catalogues: object[], claim: RegExp) =>
      catalogues.flatMap((one) => Object.values(one) as string[]).filter((text) => claim.test(text));
    expect(claims(all.en, /not reported(?! here)/i)).toEqual([]);
    expect(claims(all.es, /no (se )?comunica/i)).toEqual([]);
  });
});

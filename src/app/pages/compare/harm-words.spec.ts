import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { compare } from '../../../domain/evidence/comparison';
import { aFinding } from '../../../domain/evidence/testing/a-finding';
import { aTrial, anEffect } from '../../../domain/evidence/testing/a-trial';
import type { AdverseEventRow, Trial } from '../../../domain/evidence/trial';
import en from '../../../i18n/compare.en.json';
import views from '../../../i18n/compare-views.en.json';
import { provideWords } from '../../words/words.providers';
import { HarmWords } from './harm-words';

const words = (text: string) => ({ en: text, es: text });
const finding = aFinding('new-drug', ['trial'], 'chemotherapy', 'offered', words('New drug'));
const effect = (id: string) => ({ id, name: words(id), plain: words(id), what: words(''), kind: 'felt' as const });
const scale = { outOf: 100, precision: 'rounded' } as const;
const severeOnly = (id: string, grade3plus: number): AdverseEventRow => ({
  ...anEffect(id, 0, 0),
  arms: { new: { anyGrade: null, grade3plus, checked: { on: '2026-11', against: 'paper' } } },
});

function told(change: Partial<Trial>) {
  TestBed.configureTestingModule({ providers: [provideWords()] });
  TestBed.inject(TranslocoService).setTranslation({ ...en, ...views }, 'en');
  const trial = aTrial(change);
  const sideEffects = trial.adverseEvents.map((row) => effect(row.effect));
  const comparison = compare([finding], { trials: [trial], sideEffects }, true);
  const [column] = comparison.columns;
  if (!column) throw new Error('one column');
  return { harms: TestBed.inject(HarmWords), column, effects: comparison.effects };
}

describe('HarmWords', () => {
  it('lists the most frequent side effects and those most often severe, rare ones last or not at all', () => {
    const frequent = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, i) => anEffect(id, 80 - i, 0));
    const { harms, effects } = told({ adverseEvents: [...frequent, anEffect('rare', 9, 8), severeOnly('blood', 59)] });
    const lists = harms.shortLists(effects, 0, scale);
    expect(lists.map(({ title, lines }) => [title, ...lines])).toEqual([
      [
        'Most frequent of those held here',
        ...['A: 80 of 100', 'B: 79 of 100', 'C: 78 of 100', 'D: 77 of 100', 'E: 76 of 100'].map(
          (line) => `${line}, severe for 0`,
        ),
      ],
      ['Also among those most often severe', 'Blood: severe for 59 of 100', 'Rare: 9 of 100, severe for 8'],
    ]);
  });

  it('tells any severe side effect with the other group, and only where it was checked', () => {
    const arm = { seriousAE: null, discontinuedForAE: null, deathFromAE: null };
    const arms = { new: { ...arm, grade3plusAny: 71 }, old: { ...arm, grade3plusAny: 70 } };
    const safety = { arms, sourceId: 'source', checked: { on: '2026-11', against: 'paper' } };
    const { harms, column } = told({ safety });
    const cell = harms.anySevere(column, scale, true);
    expect([cell.number, cell.framing, cell.other?.text]).toEqual([
      '71',
      '71 had it, 29 did not',
      'Other group (old drug): 70 of 100',
    ]);
    TestBed.resetTestingModule();
    const recalled = told({ safety: { ...safety, checked: null } });
    expect(recalled.harms.anySevere(recalled.column, scale, true).absent).toBe('Not shown: not checked at the source');
  });

  it('names what is held and not checked, and does not take it for not held', () => {
    const held = told({ adverseEvents: [anEffect('a', 40, 3, null)] });
    expect(held.harms.whyNone(held.column)).toBe('notChecked');
    expect(held.harms.rest(held.column, 0, true)).toBe(
      '1 side effect of this study is held but was not checked at the source.',
    );
    TestBed.resetTestingModule();
    const none = told({ adverseEvents: [] });
    expect(none.harms.whyNone(none.column)).toBe('notInStudy');
  });

  it('says what else of the study is held than what stands', () => {
    const { harms, column } = told({
      adverseEvents: [
        anEffect('a', 40, 3),
        anEffect('b', 30, 3),
        anEffect('c', 20, 3, null),
        anEffect('d', 9, 3, null),
      ],
    });
    expect(harms.rest(column, 2, true)).toBe(
      '2 more side effects of this study are held but were not checked at the source.',
    );
    expect(harms.rest(column, 4, false)).toBe('No other side effects of this study are held.');
    expect(harms.rest(column, 3, false)).toBe('');
    TestBed.resetTestingModule();
    const whole = told({ adverseEvents: [anEffect('a', 40, 3), anEffect('b', 30, 3)] });
    expect(whole.harms.rest(whole.column, 1, true)).toBe('');
    expect(whole.harms.rest(whole.column, 2, true)).toBe('No other side effects of this study are held.');
  });
});

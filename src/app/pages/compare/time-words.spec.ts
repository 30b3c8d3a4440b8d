import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { compare } from '../../../domain/evidence/comparison';
import { aFinding } from '../../../domain/evidence/testing/a-finding';
import { aResult, aTrial } from '../../../domain/evidence/testing/a-trial';
import { timeTalk } from '../../../domain/evidence/time-talk';
import type { TrialResult } from '../../../domain/evidence/trial';
import en from '../../../i18n/compare.en.json';
import es from '../../../i18n/compare.es.json';
import type { Language } from '../../../i18n/language';
import { provideWords } from '../../words/words.providers';
import { TimeWords } from './time-words';

function said(language: Language, result: Partial<TrialResult>): string[] {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [provideWords()] });
  const transloco = TestBed.inject(TranslocoService);
  transloco.setTranslation(language === 'en' ? en : es, language);
  transloco.setActiveLang(language);
  const trials = [aTrial({ results: [aResult({ endpoint: 'OS', ...result })] })];
  const [column] = compare([aFinding('new-drug', ['trial'])], { trials, sideEffects: [] }, true).columns;
  const talk = column && timeTalk(column, { outOf: 100, precision: 'rounded' }, true);
  if (!talk) throw new Error('the option has a study');
  return TestBed.inject(TimeWords)
    .cases(talk)
    .map((one) => one.said);
}

/** As OlympiAD counted: 28 of 100 alive at 3 years, the middle value at 19.3 months. */
const olympiad = {
  arms: { new: { value: 19.3, ci95: null }, old: { value: 17.1, ci95: null } },
  landmarks: [{ months: 36, arms: { new: 27.9, old: 21.2 } }],
  medianFollowUpMonths: 18.9,
};

describe('best, typical and worst case in words', () => {
  it('keep no share of people for another month where the study could not look', () => {
    expect(said('en', olympiad)).toEqual([
      'Best case: we cannot say. The study looked about 36 months ahead. It could not see how long the 10 of 100 who live longest live.',
      'Typical case: about 75 of 100 live longer than 10 months. How long the 25 who live longest live, the study could not see.',
      'Worst case: about 10 of 100 live less than about 5 months.',
    ]);
    const [best, typical] = said('es', olympiad);
    expect(best).toContain('no podemos decirlo');
    expect(typical).toMatch(/^Caso típico: unas 75 de 100 viven más de 10 meses\. .*el estudio no pudo verlo\.$/);
  });

  it('say half between two months where the study could look so far', () => {
    expect(said('en', { ...olympiad, medianFollowUpMonths: 60 })).toEqual([
      'Best case: about 10 of 100 live longer than 58 months.',
      'Typical case: about half live between 10 and 39 months.',
      'Worst case: about 10 of 100 live less than about 5 months.',
    ]);
  });

  it('do not reckon what the people that were counted contradict', () => {
    const fewer = { ...olympiad, landmarks: [{ months: 36, arms: { new: 21, old: 18 } }], medianFollowUpMonths: 60 };
    expect(said('en', fewer)[1]).toBe(
      'Typical case: about 75 of 100 live longer than 10 months. How long the 25 who live longest live, we cannot say: what the study counted does not fit the way to reckon it.',
    );
  });
});

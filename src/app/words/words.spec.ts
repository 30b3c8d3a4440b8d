import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import attributesEn from '../../i18n/attributes.en.json';
import attributesEs from '../../i18n/attributes.es.json';
import en from '../../i18n/en.json';
import es from '../../i18n/es.json';
import { AttributeWords } from './attribute-words';
import type { Language } from '../../i18n/language';
import { weekdayLetter } from './dates';
import { Words } from './words';
import { provideWords } from './words.providers';

function begin() {
  TestBed.configureTestingModule({ providers: [provideWords()] });
  const transloco = TestBed.inject(TranslocoService);
  transloco.setTranslation({ ...en, ...attributesEn }, 'en');
  transloco.setTranslation({ ...es, ...attributesEs }, 'es');
  return { transloco, words: TestBed.inject(Words), attributes: TestBed.inject(AttributeWords) };
}

describe('Words', () => {
  it('speaks the language that is set, and fills what a sentence needs', () => {
    const { transloco, words } = begin();
    expect(words.of('shell.review', { day: 'Monday' })).toBe('Review by Monday');
    expect(words.language()).toBe('en');
    transloco.setActiveLang('es');
    expect(words.language()).toBe('es');
    expect(words.of('shell.review', { day: 'lunes' })).toBe('Revisar antes del lunes');
  });

  it('writes dates as exact as they are', () => {
    const { transloco, words } = begin();
    expect(words.day('2026-11-23', 'long')).toBe('23 November 2026');
    expect(words.day('2026-10')).toBe('Oct 2026');
    expect(words.day('2024')).toBe('2024');
    expect(words.day('long ago')).toBe('long ago');
    transloco.setActiveLang('es');
    expect(words.day('2026-11-23', 'long')).toBe('23 de noviembre de 2026');
  });

  it('has a letter for each day of the week', () => {
    const letters = (language: Language) => [0, 1, 2, 3, 4, 5, 6].map((day) => weekdayLetter(day, language)).join('');
    expect([letters('en'), letters('es')]).toEqual(['MTWTFSS', 'LMXJVSD']);
  });

  it('writes lists, numbers and clinical texts', () => {
    const { transloco, words } = begin();
    expect(words.list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(words.list(['A', 'B'], 'disjunction')).toBe('A or B');
    expect(words.text({ en: 'one', es: 'uno' })).toBe('one');
    expect(words.number(1.25)).toBe('1.25');
    transloco.setActiveLang('es');
    expect(words.text({ en: 'one', es: 'uno' })).toBe('uno');
    expect(words.number(1.25)).toBe('1,25');
  });
});

describe('AttributeWords', () => {
  it('names attributes for both audiences', () => {
    const { attributes } = begin();
    expect(attributes.name('erPercent')).toBe('Oestrogen receptor');
    expect(attributes.name('erPercent', 'together')).toBe('Oestrogen receptor on the cancer cells');
    expect(attributes.help('line')).not.toBe('');
    expect(attributes.help('erStatus')).toBe('');
  });

  it('makes the words of history facts from their template', () => {
    const { transloco, attributes } = begin();
    expect(attributes.name('prior.cdk46')).toBe('Earlier CDK4/6 inhibitor');
    expect(attributes.value('prior.cdk46', 'early')).toBe('For early disease');
    expect(attributes.name('refractory.taxane', 'together')).toBe('The cancer grew on taxane');
    transloco.setActiveLang('es');
    expect(attributes.name('monthsSince.platinum')).toBe('Meses desde el último uso: platino');
  });

  it('says values, also those with signs and dots in them', () => {
    const { attributes } = begin();
    expect(attributes.value('her2Ihc', '1+')).toBe('1+');
    expect(attributes.value('ugt1a1', '*1/*28')).toBe('*1/*28');
    expect(attributes.value('metastatic', 'yes')).toBe('Yes');
    expect(attributes.value('currentClasses', 'parp')).toBe('PARP inhibitor');
    expect(attributes.amount('erPercent', 95)).toBe('95 %');
    expect(attributes.amount('monthsSinceAntiHer2', Infinity)).toBe('Never');
    expect(attributes.amount('line', 3)).toBe('3');
  });

  it('says what is still possible', () => {
    const { attributes } = begin();
    expect(attributes.possible('her2Ihc', { kind: 'choice', mask: 0b11 })).toBe('0 or 1+');
    expect(attributes.possible('her2Ihc', { kind: 'choice', mask: 0b1111 })).toBe('Not known yet');
    expect(attributes.possible('erPercent', { kind: 'number', spans: [{ lo: 10, hi: 20 }] })).toBe('10 to 20 %');
    expect(attributes.possible('sites', { kind: 'set', must: 0b11, may: 0b11 })).toBe('Bone and liver');
    expect(attributes.possible('sites', { kind: 'set', must: 0, may: 0 })).toBe('None of these');
  });
});

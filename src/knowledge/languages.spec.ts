import { about } from './about';
import { evidence } from './evidence';
import { knowledge } from './knowledge';
import { giveLanguage, takeLanguage } from './languages';

describe('the languages of the knowledge', () => {
  for (const [name, content] of Object.entries({ knowledge, evidence, about })) {
    it(`of the ${name} travel apart and come back whole, in either order`, () => {
      for (const order of [['en', 'es'] as const, ['es', 'en'] as const]) {
        const copy = structuredClone<unknown>(content);
        const words = { es: takeLanguage(copy, 'es'), en: takeLanguage(copy, 'en') };
        const letters = [...words.es, ...words.en].join('').length;
        expect(letters).toBeGreaterThan(0);
        expect(JSON.stringify(copy).length).toBeLessThanOrEqual(JSON.stringify(content).length - letters);
        for (const language of order) giveLanguage(copy, language, words[language]);
        expect(copy).toEqual(content);
      }
    });
  }

  it('stand in Spanish until English comes', () => {
    const texts = [
      { en: 'one', es: 'uno' },
      { en: 'two', es: 'dos' },
    ];
    const words = { es: takeLanguage(texts, 'es'), en: takeLanguage(texts, 'en') };
    giveLanguage(texts, 'es', words.es);
    expect(texts.map(({ en }) => en)).toEqual(['uno', 'dos']);
    giveLanguage(texts, 'en', words.en);
    expect(texts).toEqual([
      { en: 'one', es: 'uno' },
      { en: 'two', es: 'dos' },
    ]);
  });

  it('are refused where they are not of this content', () => {
    expect(() => {
      giveLanguage([{ en: 'one' }, { en: 'two' }], 'es', ['uno']);
    }).toThrowError(RangeError);
  });
});

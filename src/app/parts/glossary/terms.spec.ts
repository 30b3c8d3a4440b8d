import en from '../../../i18n/parts.en.json';
import es from '../../../i18n/parts.es.json';
import fc from 'fast-check';
import { glossed, terms } from './terms';

describe('glossary', () => {
  it('explains every term in both languages, and no term that it does not know', () => {
    const held = (words: Record<string, string>) =>
      Object.keys(words)
        .filter((key) => key.startsWith('glossary.') && key !== 'glossary.ask')
        .map((key) => key.slice('glossary.'.length))
        .sort();
    const ids = terms.map(({ id }) => id).sort();
    expect(held(en)).toEqual(ids);
    expect(held(es)).toEqual(ids);
  });

  it('finds a term once, inside words that belong to it or not', () => {
    const found = (text: string, language: 'en' | 'es' = 'en') =>
      glossed(text, language).flatMap(({ term, text: piece }) => (term ? [`${term}: ${piece}`] : []));
    expect(found('A heart tracing (ECG) before, an ECG after, then CT')).toEqual(['ecg: ECG', 'ct: CT']);
    expect(found('HER2-positive cancer')).toEqual(['her2: HER2']);
    expect(found('Ecocardiograma y TAC', 'es')).toEqual(['echo: Ecocardiograma', 'ct: TAC']);
    expect(found('The ECGs of an act')).toEqual([]);
  });

  it('gives the text back whole', () => {
    const word = fc.constantFrom('ECG', 'HER2', 'the', 'AST', 'CT', ' ', '-', 'neutrophils', 'y', '(');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('');
        expect(
          glossed(text, 'en')
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shelfOf } from './files';
import { countsOf, englishSyllables, fleschKincaid, smog, spanishSyllables, szigrisztPazos } from './readability';
import { readingGrade } from './reading-grade';
import { refuses, shelf, spoiled } from './specimen';

const near = (found: number, expected: number) => {
  assert.ok(Math.abs(found - expected) < 0.005, `${found} is not ${expected}`);
};

describe('readability', () => {
  it('follows the published formulas', () => {
    const counts = { sentences: 30, words: 300, syllables: 450, long: 36 };
    near(fleschKincaid(counts), 0.39 * 10 + 11.8 * 1.5 - 15.59);
    near(fleschKincaid(counts), 6.01);
    near(smog(counts), 1.043 * 6 + 3.1291);
    near(smog(counts), 9.3871);
    near(szigrisztPazos(counts), 206.835 - 62.3 * 1.5 - 10);
    near(szigrisztPazos(counts), 103.385);
  });

  it('counts the syllables of English words', () => {
    const words = {
      drug: 1,
      changed: 1,
      treated: 2,
      doses: 2,
      table: 2,
      capsule: 2,
      every: 2,
      receptor: 3,
      radiation: 4,
    };
    for (const [word, syllables] of Object.entries(words)) assert.equal(englishSyllables(word), syllables, word);
  });

  it('counts the syllables of Spanish words', () => {
    const words = {
      pan: 1,
      día: 2,
      hueso: 2,
      leer: 2,
      quiere: 2,
      pastilla: 3,
      pingüino: 3,
      estrógenos: 4,
      medicamento: 5,
    };
    for (const [word, syllables] of Object.entries(words)) assert.equal(spanishSyllables(word), syllables, word);
  });

  it('counts a name that is exempt as one short word, and each text as a sentence', () => {
    const counts = countsOf(['Palbociclib helps', 'It works. It lasts.'], englishSyllables, (w) => w === 'Palbociclib');
    assert.deepEqual(counts, { sentences: 3, words: 6, syllables: 6, long: 0 });
  });
});

describe('the reading grade refuses', () => {
  const hard = {
    en: 'Antineoplastic chemotherapeutic administration necessitates haematological monitoring throughout the entire therapeutic programme.',
    es: 'La administración quimioterapéutica antineoplásica requiere monitorización hematológica durante la totalidad del procedimiento terapéutico.',
  };

  it('hard words in a side effect, in English and in Spanish', () => {
    const path = shelf.sideEffects[0]?.path ?? '';
    const specimen = spoiled(path, (text) =>
      JSON.stringify((JSON.parse(text) as object[]).map((one) => ({ ...one, what: hard }))),
    );
    refuses(readingGrade, specimen, 'side-effects (plain, what): Flesch-Kincaid');
    refuses(readingGrade, specimen, 'side-effects (plain, what): SMOG');
    refuses(readingGrade, specimen, 'side-effects (plain, what): Szigriszt-Pazos');
  });

  it('hard words of the interface', () => {
    const words = shelf.words.map((list) => ({
      ...list,
      words: Object.fromEntries(Object.keys(list.words).map((key) => [key, hard[list.language]])),
    }));
    const specimen = shelfOf(shelf.files, shelf.manifest, words);
    refuses(readingGrade, specimen, 'i18n *.plain: SMOG');
    refuses(readingGrade, specimen, 'i18n care.*: Flesch-Kincaid');
  });
});

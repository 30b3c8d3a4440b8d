import type { Text } from '../../src/domain/evidence/text';
import type { ReadingGrade } from '../../src/domain/library/proof-report';
import { patientStatements } from './care-texts';
import type { Check } from './finding';
import type { Shelf } from './files';
import { countsOf, englishSyllables, fleschKincaid, smog, spanishSyllables, szigrisztPazos } from './readability';

/** English at most this grade by both formulas; Spanish at least "bastante fácil" on the INFLESZ scale. */
const grade = 8;
const fairlyEasy = 65;
/** SMOG is steady from about 30 sentences on: a smaller subject is read by Flesch-Kincaid alone. */
const forSmog = 30;

interface Subject {
  name: string;
  en: string[];
  es: string[];
}

/** Words of the interface that a patient reads; what is put in is one word. */
function ofInterface({ words }: Shelf, name: string, isRead: (key: string) => boolean): Subject {
  const texts = (language: 'en' | 'es') =>
    words
      .filter((list) => list.language === language)
      .flatMap((list) => Object.entries(list.words))
      .filter(([key]) => isRead(key))
      .map(([, text]) => text.replace(/\{\{.*?\}\}/g, 'x'));
  return { name, en: texts('en'), es: texts('es') };
}

function subjectsOf(shelf: Shelf): Subject[] {
  const subject = (name: string, texts: readonly Text[]) => ({
    name,
    en: texts.map(({ en }) => en),
    es: texts.map(({ es }) => es),
  });
  const classes = [...new Set(shelf.options.map(({ item }) => item.class))];
  return [
    ...classes.map((one) =>
      subject(
        `options of ${one} (plainName, what, how)`,
        shelf.options
          .filter(({ item }) => item.class === one)
          .flatMap(({ item }) => [item.plainName, item.what, item.how]),
      ),
    ),
    subject(
      'trials (plainPopulation)',
      shelf.trials.flatMap(({ item }) => [
        item.plainPopulation,
        ...item.results.flatMap(({ population: { plain } }) => plain ?? []),
      ]),
    ),
    subject(
      'side-effects (plain, what)',
      shelf.sideEffects.flatMap(({ item }) => [item.plain, item.what]),
    ),
    subject(
      'concerns (name, what)',
      shelf.concerns.flatMap(({ item }) => [item.name, item.what]),
    ),
    ...ofCare(shelf, subject),
    subject(
      'first-cycle calls (ask)',
      shelf.firstCycleCalls.map(({ item }) => item.ask),
    ),
    subject(
      'grades of side effects (plain)',
      shelf.planGrades.filter(({ item }) => item.checked !== null).map(({ item }) => item.plain),
    ),
    subject(
      'prevention (plain)',
      shelf.preventionSteps.map(({ item }) => item.plain),
    ),
    ofInterface(shelf, 'i18n *.plain', (key) => key.split('.').includes('plain')),
    ofInterface(shelf, 'i18n care.*', (key) => key.startsWith('care.')),
  ];
}

/** Each plan by itself and all together: what a patient reads of it, with its urgent signs. */
function ofCare(shelf: Shelf, subject: (name: string, texts: readonly Text[]) => Subject): Subject[] {
  const signs = shelf.urgentSigns.map(({ item }) => item);
  const texts = shelf.carePlans.map(({ item }) => ({
    name: `care plan ${item.id}`,
    own: [item.plain, item.what, ...patientStatements(item).map(({ text }) => text)],
    signs: signs.filter(({ id }) => item.goNow.includes(id)).map(({ text }) => text),
  }));
  return [
    ...texts.map((plan) => subject(plan.name, [...plan.own, ...plan.signs])),
    subject('care plans (all) and urgent signs', [
      ...texts.flatMap(({ own }) => own),
      ...signs.map(({ text }) => text),
    ]),
  ];
}

/** Names of drugs, and of genes and markers, which are written in capitals or with a digit. */
function names({ drugs }: Shelf): (word: string) => boolean {
  const whole = drugs.flatMap(({ item }) => [item.name.en.toLowerCase(), item.name.es.toLowerCase()]);
  const known = new Set(whole.flatMap((name) => [name, ...name.split(/[\s-]+/)]));
  return (word) => known.has(word.toLowerCase()) || /\p{Lu}.*\p{Lu}|\p{L}\d/u.test(word);
}

/** What the formulas measured of each subject. */
export function gradesOf(shelf: Shelf): ReadingGrade[] {
  const isName = names(shelf);
  return subjectsOf(shelf).map(({ name, en, es }) => {
    const english = countsOf(en, englishSyllables, isName);
    return {
      subject: name,
      sentences: english.sentences,
      fleschKincaid: fleschKincaid(english),
      smog: english.sentences < forSmog ? null : smog(english),
      szigrisztPazos: szigrisztPazos(countsOf(es, spanishSyllables, isName)),
    };
  });
}

/** A patient's words are read at the eighth grade or below, and as easily in Spanish; names of drugs and genes do not count. */
export const readingGrade: Check = {
  name: 'reading grade',
  check(shelf) {
    return gradesOf(shelf).flatMap((found) => {
      const asked: [string, number, boolean][] = [
        ['Flesch-Kincaid', found.fleschKincaid, found.fleschKincaid <= grade],
        ['SMOG', found.smog ?? 0, (found.smog ?? 0) <= grade],
        ['Szigriszt-Pazos (Spanish)', found.szigrisztPazos, found.szigrisztPazos >= fairlyEasy],
      ];
      return asked
        .filter(([, , easy]) => !easy)
        .map(
          ([formula, value]) =>
            `${found.subject}: ${formula} ${value.toFixed(1)}; use shorter sentences and everyday words`,
        );
    });
  },
};

import type { Check } from './finding';
import type { Shelf } from './files';

/** Words that English and Spanish share, besides the names of drugs. */
const shared = [
  'placebo',
  'ecg',
  'qtcf',
  'hba1c',
  'child-pugh',
  'ecog',
  'dmmr',
  'regular',
  'alopecia',
  'epistaxis',
  'neutropenia',
  'mg',
  'kg',
  'm2',
  'alt',
  'ast',
  'a',
  'b',
  'c',
];

/** A decimal point; three digits after it are thousands, further points a version or a date. */
const pointed = /(?<![\d.])\d+\.(\d{1,2}|\d{4,})(?![\d.])/;

/** "1000-1250 mg/m2", "AUC 2": a number and its unit, which both languages write alike. */
const onlyUnits = (dose: string): boolean =>
  (dose.match(/\p{L}+\d*/gu) ?? []).every((word) => /^(mg|mcg|g|kg|ml|m2|auc|cm2)$/i.test(word));

interface Found {
  where: string;
  en: string;
  es: string;
}

function textsIn(value: unknown, where: string): Found[] {
  if (Array.isArray(value)) return value.flatMap((one, place) => textsIn(one, `${where}[${place}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { en, es } = value as Record<string, unknown>;
  if (typeof en === 'string' && typeof es === 'string') return [{ where, en, es }];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${where}.${key}`));
}

const drugNames = (shelf: Shelf) =>
  new Set([...shelf.drugs, ...shelf.ingredients].flatMap(({ item }) => item.name.en.toLowerCase().split(/[\s-]+/)));

/** "8 Gy once v several": not the name that a study was given, which has capitals, but words that say what it did. */
function describes(name: string, drugs: ReadonlySet<string>): boolean {
  const words = name.split(/[^\p{L}\d]+/u);
  const told = (word: string) => /^(v|\p{Ll}{2,})$/u.test(word) || word === 'Study';
  return words.some((word) => told(word) || (word.length > 1 && drugs.has(word.toLowerCase())));
}

/** Every clinical text is there in both languages, and is not the same in both unless it only names things. */
export const languages: Check = {
  name: 'languages',
  check(shelf) {
    const drugs = drugNames(shelf);
    const names = new Set([...drugs, ...shared]);
    const onlyNames = (text: string) =>
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}-]+|(?<=\p{L})-(?=\p{L})/u)
        .every(
          (word) => word === '' || /^[\d.-]+$/.test(word) || names.has(word) || word === 'pugh' || word === 'child',
        );
    const english = shelf.options.flatMap(({ path, item }) =>
      item.drugs.flatMap(({ drugId, dose }) =>
        typeof dose === 'string' && !onlyUnits(dose)
          ? [`${path}: the dose of ${drugId}, "${dose}", is in one language`]
          : [],
      ),
    );
    const untold = shelf.trials.flatMap(({ path, item: { name } }) =>
      typeof name === 'string' && describes(name, drugs)
        ? [`${path}: the name "${name}" describes the study, in one language`]
        : [],
    );
    const texts = shelf.files
      .flatMap(({ path, content }) => textsIn(content, path))
      .flatMap(({ where, en, es }) => {
        if (en.trim() === '' || es.trim() === '') return [`${where}: a language is empty`];
        if (pointed.test(es)) return [`${where}: "${es}" writes a number with a point; Spanish has a comma`];
        return en === es && !onlyNames(en) ? [`${where}: "${en}" is the same in both languages`] : [];
      });
    return [...texts, ...english, ...untold];
  },
};

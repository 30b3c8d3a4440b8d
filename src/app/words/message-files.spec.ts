import { catalogue } from '../../domain/patient/catalogue/catalogue';
import { drugClasses } from '../../domain/treatment/drug';
import attributesEn from '../../i18n/attributes.en.json';
import attributesEs from '../../i18n/attributes.es.json';
import careEn from '../../i18n/care.en.json';
import careEs from '../../i18n/care.es.json';
import en from '../../i18n/en.json';
import es from '../../i18n/es.json';
import importEn from '../../i18n/import.en.json';
import importEs from '../../i18n/import.es.json';
import keptEn from '../../i18n/kept.en.json';
import keptEs from '../../i18n/kept.es.json';
import libraryTrialsEn from '../../i18n/library-trials.en.json';
import libraryTrialsEs from '../../i18n/library-trials.es.json';
import libraryAboutEn from '../../i18n/library-about.en.json';
import libraryAboutEs from '../../i18n/library-about.es.json';
import optionsEn from '../../i18n/options.en.json';
import optionsEs from '../../i18n/options.es.json';
import libraryMedicineEn from '../../i18n/library-medicine.en.json';
import libraryMedicineEs from '../../i18n/library-medicine.es.json';
import questionsEn from '../../i18n/questions.en.json';
import questionsEs from '../../i18n/questions.es.json';
import partsEn from '../../i18n/parts.en.json';
import partsEs from '../../i18n/parts.es.json';
import patientEn from '../../i18n/patient.en.json';
import patientEs from '../../i18n/patient.es.json';
import compareEn from '../../i18n/compare.en.json';
import compareEs from '../../i18n/compare.es.json';
import mattersEn from '../../i18n/matters.en.json';
import mattersEs from '../../i18n/matters.es.json';
import compareViewsEn from '../../i18n/compare-views.en.json';
import compareViewsEs from '../../i18n/compare-views.es.json';
import navigatorEn from '../../i18n/navigator.en.json';
import navigatorEs from '../../i18n/navigator.es.json';
import navigatorVisitEn from '../../i18n/navigator-visit.en.json';
import navigatorVisitEs from '../../i18n/navigator-visit.es.json';
import navigatorExplainEn from '../../i18n/navigator-explain.en.json';
import navigatorExplainEs from '../../i18n/navigator-explain.es.json';
import monthEn from '../../i18n/month.en.json';
import monthEs from '../../i18n/month.es.json';
import navigatorMonthEn from '../../i18n/navigator-month.en.json';
import navigatorMonthEs from '../../i18n/navigator-month.es.json';
import navigatorEffectsEn from '../../i18n/navigator-effects.en.json';
import navigatorEffectsEs from '../../i18n/navigator-effects.es.json';
import navigatorCallEn from '../../i18n/navigator-call.en.json';
import navigatorCallEs from '../../i18n/navigator-call.es.json';
import navigatorTrialEn from '../../i18n/navigator-trial.en.json';
import navigatorTrialEs from '../../i18n/navigator-trial.es.json';
import navigatorTasksEn from '../../i18n/navigator-tasks.en.json';
import navigatorTasksEs from '../../i18n/navigator-tasks.es.json';
import navigatorHandOffEn from '../../i18n/navigator-hand-off.en.json';
import navigatorHandOffEs from '../../i18n/navigator-hand-off.es.json';
import boardEn from '../../i18n/board.en.json';
import boardEs from '../../i18n/board.es.json';
import boardPresentEn from '../../i18n/board-present.en.json';
import boardPresentEs from '../../i18n/board-present.es.json';
import boardRecordEn from '../../i18n/board-record.en.json';
import boardRecordEs from '../../i18n/board-record.es.json';
import boardOutEn from '../../i18n/board-out.en.json';
import boardOutEs from '../../i18n/board-out.es.json';
import planEn from '../../i18n/plan.en.json';
import planEs from '../../i18n/plan.es.json';
import sinceEn from '../../i18n/since.en.json';
import sinceEs from '../../i18n/since.es.json';
import settingsEn from '../../i18n/settings.en.json';
import settingsEs from '../../i18n/settings.es.json';

/** Words that are the same in both languages: gene names, laboratory names, figures, units and loan words. */
const same = new Set([
  'English',
  'Español',
  'Provisional',
  'provisional',
  'Escape',
  'Tandem',
  'Pleura',
  'Leptomeninges',
  'ESR1',
  'PIK3CA',
  'AKT1',
  'PTEN',
  'MMR',
  'HER2',
  'ERBB2',
  'TMB',
  'PD-L1 CPS',
  'QTcF',
  'HbA1c',
  'AST',
  'ALT',
  'Diabetes',
  'Hepatitis B',
  'Normal',
  'Trastuzumab',
  'trastuzumab',
  'pertuzumab',
  'tucatinib',
  'Osteoporosis',
  'Pancreatitis',
  'Tuberculosis',
  'China',
  'No',
  'Plan',
  'no',
  'n',
  'DOI',
  'MCBS',
  'post hoc',
  'Ctrl + Z',
  'min',
  '°C  °F',
]);
/** The words of a sentence without what is filled in and what joins it. */
const said = (words: string) =>
  words
    .replace(/\{\{[^}]*\}\}/g, '')
    .replace(/[:;.,()]/g, '')
    .trim();
const figureOrUnit = /^([\d+*/]+|[ABC]|%|cm|kg|ms|mg\/m²)$/;

const pairs: [string, Record<string, string>, Record<string, string>][] = [
  ['interface', en, es],
  ['catalogue', attributesEn, attributesEs],
  ['settings', settingsEn, settingsEs],
  ['import', importEn, importEs],
  ['kept cases', keptEn, keptEs],
  ['compare', compareEn, compareEs],
  ['what matters', mattersEn, mattersEs],
  ['the plan', planEn, planEs],
  ['a month', monthEn, monthEs],
  ['the desk', navigatorEn, navigatorEs],
  ['the desk-visit', navigatorVisitEn, navigatorVisitEs],
  ['questions', questionsEn, questionsEs],
  ['the desk-explain', navigatorExplainEn, navigatorExplainEs],
  ['the desk-month', navigatorMonthEn, navigatorMonthEs],
  ['the desk-effects', navigatorEffectsEn, navigatorEffectsEs],
  ['the desk-call', navigatorCallEn, navigatorCallEs],
  ['the desk-trial', navigatorTrialEn, navigatorTrialEs],
  ['the desk-tasks', navigatorTasksEn, navigatorTasksEs],
  ['the desk-hand-off', navigatorHandOffEn, navigatorHandOffEs],
  ['the board', boardEn, boardEs],
  ['the board: presentation', boardPresentEn, boardPresentEs],
  ['the board: record', boardRecordEn, boardRecordEs],
  ['the board: what is taken away', boardOutEn, boardOutEs],
  ['changes since a decision', sinceEn, sinceEs],
  ['compare: views', compareViewsEn, compareViewsEs],
  ['patient', patientEn, patientEs],
  ['parts', partsEn, partsEs],
  ['options', optionsEn, optionsEs],
  ['library: medicine', libraryMedicineEn, libraryMedicineEs],
  ['library about the knowledge', libraryAboutEn, libraryAboutEs],
  ['care', careEn, careEs],
  ['trials in the library', libraryTrialsEn, libraryTrialsEs],
];

describe('words', () => {
  for (const [name, english, spanish] of pairs) {
    it(`of the ${name} are complete in both languages`, () => {
      expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
    });

    it(`of the ${name} are translated`, () => {
      const alike = Object.entries(english).filter(
        ([key, words]) =>
          words === spanish[key] &&
          // International nonproprietary names are often the same.
          !key.startsWith('attribute.grewOn.values.') &&
          !same.has(words) &&
          said(words) !== '' &&
          !same.has(said(words)) &&
          !figureOrUnit.test(words),
      );
      expect(alike).toEqual([]);
    });

    it(`of the ${name} ask for the same parameters`, () => {
      const parameters = (words = '') => [...words.matchAll(/{{ *(\w+) *}}/g)].map(([, found]) => found).sort();
      for (const [key, words] of Object.entries(english)) {
        expect(parameters(spanish[key])).withContext(key).toEqual(parameters(words));
      }
    });
  }

  it('name every attribute of the catalogue, its values and its unit', () => {
    const missing: string[] = [];
    const need = (key: string) => {
      if (!(key in attributesEn)) missing.push(key);
    };
    for (const attribute of catalogue) {
      if (/^(prior|monthsSince|refractory)\./.test(attribute.id)) continue;
      need(`attribute.${attribute.id}.label`);
      need(`attribute.${attribute.id}.plain`);
      if (attribute.origin === 'entered') need(`attribute.${attribute.id}.help`);
      if (attribute.kind === 'number' && attribute.unit === '1') continue;
      if (attribute.kind === 'number') need(`unit.${attribute.unit}`);
      else if (attribute.id !== 'currentClasses') {
        for (const value of attribute.values) {
          if (!(`value.${value}` in attributesEn)) need(`attribute.${attribute.id}.values.${value}`);
        }
      }
    }
    for (const drugClass of drugClasses) need(`drugClass.${drugClass}`);
    expect(missing).toEqual([]);
  });
});

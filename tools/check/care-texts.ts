import type { Text } from '../../src/domain/evidence/text';
import type { CarePlan, CareStatement, UrgentSign } from '../../src/domain/side-effects/care-plan';
import { careParameters } from '../../src/domain/side-effects/care-parameters';
import type { Check } from './finding';

/** What a patient reads of a plan, besides its urgent signs. */
export const patientStatements = (plan: CarePlan): CareStatement[] => [
  ...plan.timing,
  ...plan.selfCare,
  ...plan.clinic,
  ...plan.call,
  ...plan.drugNotes,
];

/** Every statement of a plan, for patients and for professionals. */
export const allStatements = (plan: CarePlan): CareStatement[] => [...patientStatements(plan), ...plan.clinicianNotes];

const temperature = /°|\b(degrees?|grados|celsius|fahrenheit)\b|\b3[5-9][.,]\d|\b10[0-5][.,]\d/i;
/** What a person measures at home and says with its unit is no phone. */
const bloodSugar = /\d+([.,]\d+)? (mg\/dL|mmol\/L)/g;
/** No other advice to a patient needs a number of three digits: it is a phone, or a laboratory value. */
const longNumber = /\d[\d\s().-]*\d[\d\s().-]*\d/;
const phone = /\+\d|\b\d{2,4}[\s.-]\d{2,4}[\s.-]\d{2,4}\b/;
const placeholder = /\{([^}]*)\}/g;

function problemsOf(text: string, forProfessionals: boolean): string[] {
  const known: readonly string[] = careParameters;
  return [
    ...(!forProfessionals && temperature.test(text)
      ? ['writes a temperature; let {fever} stand for the centre’s own']
      : []),
    ...((forProfessionals ? phone : longNumber).test(text.replace(bloodSugar, ''))
      ? ['writes a number that may be a phone; the view gives the centre’s own']
      : []),
    ...[...text.matchAll(placeholder)]
      .filter(([, name]) => !known.includes(name ?? ''))
      .map(([whole]) => `asks for ${whole}, which no view fills`),
  ];
}

const both = (text: Text, forProfessionals = false) =>
  (['en', 'es'] as const).flatMap((language) =>
    problemsOf(text[language], forProfessionals).map((problem) => `"${text[language]}" ${problem}`),
  );

/** The parameters that a statement asks for are the same in both languages. */
function unlikeLanguages({ en, es }: Text): string[] {
  const asked = (text: string) => [...text.matchAll(placeholder)].map(([whole]) => whole).join();
  return asked(en) === asked(es) ? [] : [`"${en}" and "${es}" do not ask for the same parameters`];
}

/** Phones and the fever limit are the centre's: no text of a plan writes them, and what is left open is filled by the view. */
export const careTexts: Check = {
  name: 'care texts',
  check({ carePlans, urgentSigns, planGrades, preventionSteps }) {
    const signTexts = urgentSigns.map(({ path, item }: { path: string; item: UrgentSign }) => ({
      path,
      text: item.text,
      forProfessionals: false,
    }));
    const planTexts = carePlans.flatMap(({ path, item }) => [
      ...[item.plain, item.what, ...patientStatements(item).map(({ text }) => text)].map((text) => ({
        path,
        text,
        forProfessionals: false,
      })),
      ...item.clinicianNotes.map(({ text }) => ({ path, text, forProfessionals: true })),
    ]);
    const gradeTexts = planGrades.map(({ path, item }) => ({
      path,
      text: item.plain,
      // A grade that only a professional reads may hold a laboratory value.
      forProfessionals: item.checked === null,
    }));
    const stepTexts = preventionSteps.flatMap(({ path, item }) => [
      { path, text: item.plain, forProfessionals: false },
      { path, text: item.what, forProfessionals: true },
    ]);
    return [...signTexts, ...planTexts, ...gradeTexts, ...stepTexts].flatMap(({ path, text, forProfessionals }) =>
      [...both(text, forProfessionals), ...unlikeLanguages(text)].map((problem) => `${path}: ${problem}`),
    );
  },
};

import type { Text } from '../../src/domain/evidence/text';

/** What the tools say in English, for the pages that show it. */
const said: Readonly<Record<string, string>> = {
  'The endocrine drug is added only if HR-positive, as the name says; the HER2 antibodies alone fit without it.':
    'El fármaco endocrino se añade solo si hay receptor hormonal, como dice el nombre; los anticuerpos contra HER2 encajan solos sin él.',
  'The person found grew on a class of medicines that was never given, which no list of treatments can tell; whether a real person is left is to be judged.':
    'En la persona hallada el cáncer creció con una clase de medicamentos que nunca recibió, lo que ninguna lista de tratamientos puede contar; si queda una persona real está por juzgar.',
  'No medicine here is labelled for the first trimester; the referral is what is always offered.':
    'Ningún medicamento de aquí está autorizado en el primer trimestre; la derivación es lo que siempre se ofrece.',
  'In the first trimester the evidence gives no medicine against the cancer; the referral is what is always offered.':
    'En el primer trimestre la evidencia no da ningún medicamento contra el cáncer; la derivación es lo que siempre se ofrece.',
  'Significant corneal disease after capecitabine': 'Enfermedad corneal importante tras capecitabina',
  'Clinically significant corneal disease excludes datopotamab deruxtecan.':
    'Una enfermedad corneal de importancia clínica excluye datopotamab deruxtecán.',
  'On letrozole and abemaciclib': 'En tratamiento con letrozol y abemaciclib',
  'Loperamide at hand from the start of abemaciclib.': 'Loperamida a mano desde el inicio de abemaciclib.',
  'US, one chemotherapy for metastatic disease': 'EE. UU., una quimioterapia para la enfermedad metastásica',
  'Eribulin after an anthracycline and a taxane, and at least two chemotherapies for metastatic disease in the US, one in the EU.':
    'Eribulina tras una antraciclina y un taxano, y tras al menos dos quimioterapias para la enfermedad metastásica en EE. UU., una en la UE.',
};

/** Words of which the prover makes its subjects. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^no indication: /, 'sin indicación: '],
  [/^closed by pregnant = trimester(\d): /, 'cerrado por embarazo, trimestre $1: '],
  [/HER2 positive/, 'HER2 positivo'],
  [/HER2 low/, 'HER2 bajo'],
  [/HER2 ultralow/, 'HER2 ultrabajo'],
  [/HER2 zero/, 'HER2 cero'],
  [/HR positive/, 'RH positivo'],
  [/HR negative/, 'RH negativo'],
  [/^closed by (.+?) and (.+?): /, 'cerrado por $1 y $2: '],
  [/no HER2 treatment for metastases/, 'sin tratamiento contra HER2 para las metástasis'],
  [/after one HER2 line/, 'tras una línea contra HER2'],
  [/after two HER2 lines/, 'tras dos líneas contra HER2'],
  [/no crisis/, 'sin crisis'],
  [/visceral crisis/, 'crisis visceral'],
  [/secondaryResistant/, 'resistencia endocrina secundaria'],
  [/primaryResistant/, 'resistencia endocrina primaria'],
  [/sensitive/, 'sensible al tratamiento endocrino'],
  [/second line/, 'segunda línea'],
  [/third line or later/, 'tercera línea o posterior'],
  [/first line(?=$|,)/, 'primera línea'],
  [/later line(?=$|,)/, 'línea posterior'],
];

/** A sentence of a tool in both languages. Throws where nobody wrote its Spanish. */
export function inBoth(en: string): Text {
  const es = said[en];
  if (es === undefined) throw new Error(`tools/report/spanish.ts has no Spanish for "${en}": write it there`);
  return { en, es };
}

/** A subject of the prover in both languages; ids stay as they are. */
export function subjectInBoth(subject: string): Text {
  const en = subject
    .replace(/^closed by pregnant = trimester(\d): /, 'closed by pregnancy, trimester $1: ')
    .replace('secondaryResistant', 'secondary endocrine resistance')
    .replace('primaryResistant', 'primary endocrine resistance')
    .replace(' sensitive', ' endocrine-sensitive');
  return { en, es: words.reduce((text, [word, spanish]) => text.replace(word, spanish), subject) };
}

import type { Text } from '../../src/domain/evidence/text';

/** What the tools say in English, for the pages that show it. */
const said: Readonly<Record<string, string>> = {
  'The endocrine drug is added only if HR-positive, as the name says; the HER2 antibodies alone fit without it.':
    'El fármaco endocrino se añade solo si hay receptor hormonal, como dice el nombre; los anticuerpos contra HER2 encajan solos sin él.',
  'A CDK4/6 inhibitor runs, was stopped without growth or ended at most 12 months before, or the cancer grew on fulvestrant early: the evidence starts none then. What runs goes on; else the referral stands.':
    'Un inhibidor de CDK4/6 está en curso, se suspendió sin crecimiento o terminó hace 12 meses o menos, o el cáncer creció con fulvestrant en la fase precoz: la evidencia no inicia ninguno entonces. Lo que está en curso sigue; si no, queda la derivación.',
  'A CDK4/6 inhibitor was given or runs, or the cancer grew on fulvestrant; no gene opens another medicine, and endocrine therapy is not used up, before which the evidence names no chemotherapy: the referral stands.':
    'Se dio o está en curso un inhibidor de CDK4/6, o el cáncer creció con fulvestrant; ningún gen abre otro medicamento y la terapia endocrina no está agotada, antes de lo cual la evidencia no nombra quimioterapia: queda la derivación.',
  'The rule speaks of every urgent need of a pair; this one belongs to the first line.':
    'La regla habla de toda necesidad urgente de una pareja; esta es de la primera línea.',
  'In the first trimester the evidence gives no medicine against the cancer; the referral is what is always offered.':
    'En el primer trimestre la evidencia no da ningún medicamento contra el cáncer; la derivación es lo que siempre se ofrece.',
  'The rule speaks of endocrine therapy in maintenance; palbociclib, named second, needs a response that holds.':
    'La regla habla de la terapia endocrina en mantenimiento; palbociclib, nombrado en segundo lugar, necesita una respuesta que se mantenga.',
  'The rule speaks of endocrine therapy in maintenance; palbociclib, named second, belongs to the first line.':
    'La regla habla de la terapia endocrina en mantenimiento; palbociclib, nombrado en segundo lugar, es de la primera línea.',
  'Named third, for later lines: neratinib with capecitabine needs two of them.':
    'Nombrado en tercer lugar, para líneas posteriores: neratinib con capecitabina necesita dos.',
  'The rule speaks of treated brain metastases too, where radiosurgery has been.':
    'La regla habla también de metástasis cerebrales ya tratadas, donde la radiocirugía ya se hizo.',
  'Somebody frail at ECOG 3 or 4 belongs to the rule of ECOG 3 and 4, which advises against it.':
    'Una persona frágil con ECOG 3 o 4 pertenece a la regla de ECOG 3 y 4, que lo desaconseja.',
  'A HER2 line runs or ended without growth: the evidence starts no first line then. What runs goes on; else the referral stands.':
    'Una línea anti-HER2 está en marcha o terminó sin crecimiento: la evidencia no inicia entonces una primera línea. Lo que está en marcha sigue; si no, queda la derivación.',
  'The rule speaks of PALB2 too, for which only olaparib of the two has its evidence.':
    'La regla habla también de PALB2, para el que, de los dos, solo olaparib tiene evidencia.',
  'One of a list of single medicines in their order: this one comes after earlier chemotherapy.':
    'Uno de una lista de medicamentos únicos en su orden: este viene tras una quimioterapia previa.',
  'The rule speaks of several markers; dostarlimab needs deficient mismatch repair.':
    'La regla habla de varios marcadores; dostarlimab necesita una reparación deficiente del ADN.',
  'The rule names the ways to suppress hormones for women and for men; each is for its own.':
    'La regla nombra las formas de suprimir las hormonas para mujeres y para hombres; cada una es para los suyos.',
  'Its label asks that no satisfactory alternative is left; the others of the rule do not.':
    'Su ficha técnica pide que no quede otra alternativa satisfactoria; las demás de la regla no.',
  'The rule speaks of every urgent need of a pair; this one was studied in triple-negative disease at ECOG 0 or 1.':
    'La regla habla de toda necesidad urgente de una pareja; esta se estudió en enfermedad triple negativa con ECOG 0 o 1.',
  'One of a list for the weaker or older; oral cyclophosphamide is too slow for fast growth.':
    'Uno de una lista para personas más débiles o mayores; la ciclofosfamida oral es demasiado lenta para un crecimiento rápido.',
  'Diffuse disease without one that can be counted has no target for radiosurgery, the second of the two.':
    'La enfermedad difusa sin ninguna metástasis que contar no tiene diana para la radiocirugía, la segunda de las dos.',
  'The rule starts at 3 cm; radiosurgery, named after surgery, reaches to 4 cm.':
    'La regla empieza en 3 cm; la radiocirugía, nombrada tras la cirugía, llega hasta 4 cm.',
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

import type { Language } from '../../../i18n/language';

/** Grades as guidelines and rules write them, in Spanish, by their words in lower case; codes such as "I, A" are the same in both languages. */
const spanish: Readonly<Record<string, string>> = {
  'high quality': 'calidad alta',
  'moderate quality': 'calidad moderada',
  'intermediate quality': 'calidad intermedia',
  'medium quality': 'calidad media',
  'low quality': 'calidad baja',
  'very low quality': 'calidad muy baja',
  'very low': 'muy baja',
  'low evidence': 'poca evidencia',
  'low certainty': 'certeza baja',
  strong: 'fuerte',
  moderate: 'moderada',
  weak: 'débil',
  conditional: 'condicional',
  intermediate: 'intermedia',
  recommended: 'recomendado',
  consensus: 'consenso',
  'formal consensus': 'consenso formal',
  'informal consensus': 'consenso informal',
  'evidence-based': 'basada en la evidencia',
  'insufficient evidence': 'evidencia insuficiente',
  'real-world': 'práctica habitual',
  'expert opinion': 'opinión de expertos',
  expert: 'expertos',
  'clinical judgement': 'juicio clínico',
  'good practice': 'buena práctica',
  guideline: 'guía',
  'guideline update not found': 'actualización de la guía no encontrada',
  label: 'ficha técnica',
  'us label': 'ficha técnica de EE. UU.',
  'label gates': 'límites de la ficha técnica',
  'required by labels': 'exigido por las fichas técnicas',
  'label or trial criterion': 'criterio de la ficha técnica o del ensayo',
  licence: 'autorización',
  'off-label': 'fuera de ficha técnica',
  'not ema-authorised': 'no autorizado por la EMA',
  'no approval found': 'no se encontró autorización',
  trial: 'ensayo',
  'trial criteria': 'criterios del ensayo',
  'trial exclusion': 'exclusión del ensayo',
  'trial-based exclusion': 'exclusión según ensayos',
  'phase 2': 'fase 2',
  'phase 2r': 'fase 2 aleatorizada',
  'phase 3': 'fase 3',
  'negative phase 3': 'fase 3 negativa',
  'tucatinib phase 3': 'tucatinib fase 3',
  'phase 3 (before t-dxd era)': 'fase 3 (antes de T-DXd)',
  extrapolated: 'extrapolado',
  extrapolation: 'extrapolación',
  'no direct comparison': 'sin comparación directa',
  'sources differ': 'las fuentes discrepan',
  definition: 'definición',
  gate: 'requisito',
  standard: 'estándar',
  optional: 'opcional',
  pragmatic: 'pragmático',
  regional: 'regional',
  emergency: 'urgencia',
  safety: 'seguridad',
  'safety default': 'por seguridad',
  consider: 'considerar',
  discuss: 'comentarlo',
  uncertain: 'incierto',
  'prefer a trial': 'mejor un ensayo',
  'stop drug until cleared': 'parar el fármaco hasta aclararlo',
  either: 'cualquiera de los dos',
  'may be done': 'puede hacerse',
  'should be offered': 'debe ofrecerse',
  'add in the same panel': 'añadir en el mismo panel',
  'first to third line': 'de primera a tercera línea',
  'third line': 'tercera línea',
  'most should still have chemotherapy': 'la mayoría debe recibir aún quimioterapia',
  'weak (endocrine)': 'débil (endocrino)',
  'weak (choice)': 'débil (elección)',
  'weak (low evidence)': 'débil (poca evidencia)',
  'moderate (low evidence)': 'moderada (poca evidencia)',
  'moderate that therapy continues': 'moderada para continuar el tratamiento',
  'strong (consensus)': 'fuerte (consenso)',
  'strong (asco)': 'fuerte (ASCO)',
  'strong (selected cases)': 'fuerte (casos seleccionados)',
  'strong for selected cases': 'fuerte en casos seleccionados',
  'strong (read in a national guideline adapted from esmo': 'fuerte (leída en una guía nacional adaptada de la ESMO',
  'esmo and abc wording recalled)': 'redacción de la ESMO y ABC de memoria)',
  'insufficient evidence (2022)': 'evidencia insuficiente (2022)',
  'insufficient evidence for treatment selection (2022)': 'evidencia insuficiente para elegir tratamiento (2022)',
  'i (2 of 3 trials)': 'I (2 de 3 ensayos)',
  'i (one trial)': 'I (un ensayo)',
  'i (approval unconfirmed)': 'I (autorización sin confirmar)',
  'i (not approved)': 'I (no autorizado)',
  'a (gbrca)': 'A (BRCA germinal)',
  'b (gpalb2)': 'B (PALB2 germinal)',
  'b (et maintenance)': 'B (mantenimiento endocrino)',
  'b (regulators disagree)': 'B (las agencias discrepan)',
  'b / expert opinion': 'B / opinión de expertos',
  'expert opinion/a (100 %)': 'opinión de expertos/A (100 %)',
  'cdk4/6 inhibitor addition reasonable if naive': 'es razonable añadir un inhibidor de CDK4/6 si no lo recibió',
  'ema recommends': 'la EMA lo recomienda',
  'nmpa approval': 'autorización de la NMPA',
  'fda accelerated': 'FDA: autorización acelerada',
  'fda approval (palbociclib)': 'autorización de la FDA (palbociclib)',
  'fda approval on one phase 3 trial': 'autorización de la FDA con un ensayo de fase 3',
  'fda approved 22 may 2026 (datopotamab) and 24 june 2026 (sacituzumab)':
    'FDA: autorizado el 22 de mayo de 2026 (datopotamab) y el 24 de junio de 2026 (sacituzumab)',
  'fda approved 24 june 2026': 'FDA: autorizado el 24 de junio de 2026',
  'fda-approved 24 june 2026': 'FDA: autorizado el 24 de junio de 2026',
  'fda boxed warning': 'advertencia destacada de la FDA',
  'fda tumour-agnostic': 'FDA: independiente del tumor',
  'no esmo/asco text read yet': 'aún no se ha leído texto de la ESMO ni de ASCO',
  'optional (escat ii for erbb2': 'opcional (ESCAT II para ERBB2',
  'tumour-agnostic for ret)': 'independiente del tumor para RET)',
  'recalled)': 'de memoria)',
};

/** A grade of recommendation ("ASCO high quality, strong") in the language shown; words that are not known stay. */
export function strengthIn(language: Language, strength: string): string {
  if (language === 'en') return strength;
  return strength
    .split(/([,;] )/)
    .map((part) => {
      const whole = spanish[part.toLowerCase()];
      if (whole !== undefined) return whole;
      const [, said = part, recalled = ''] = /^(.+?)( \(recalled\))?$/.exec(part) ?? [];
      const [, body = '', words = said] = /^((?:ASCO|ESMO|NCCN|ABC):? )?(.+)$/.exec(said) ?? [];
      return body + (spanish[words.toLowerCase()] ?? words) + (recalled && ' (de memoria)');
    })
    .join('');
}

/** Grades that are no words: levels and letters such as "I, A" or "EB, B, S", which every body defines for itself. */
const isCode = (part: string): boolean =>
  /^(?:(?:ASCO|ESMO|NCCN|ABC|AGO):? )?(?:[IVX]+[A-Da-d]?|[A-Z]{1,2}(?:-[A-Z])?\+{0,2}|[0-9][a-d]?)(?:\/[A-Z+]+)*$/.test(
    part.trim(),
  );

/** The part of a grade that a room understands without its key ("high quality, strong"); empty: it is all codes. */
export const strengthInWords = (language: Language, strength: string): string =>
  strengthIn(
    language,
    strength
      .split(/[,;] /)
      .filter((part) => part !== '' && !isCode(part))
      .join(', '),
  );

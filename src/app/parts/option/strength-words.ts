import type { Language } from '../../../i18n/language';

/** Grades as guidelines write them, in Spanish; codes such as "I, A" are the same in both languages. */
const spanish: Readonly<Record<string, string>> = {
  'high quality': 'calidad alta',
  'moderate quality': 'calidad moderada',
  'intermediate quality': 'calidad intermedia',
  'low quality': 'calidad baja',
  'very low quality': 'calidad muy baja',
  strong: 'fuerte',
  moderate: 'moderada',
  weak: 'débil',
  conditional: 'condicional',
  intermediate: 'intermedia',
  recommended: 'recomendado',
  consensus: 'consenso',
  'formal consensus': 'consenso formal',
  'evidence-based': 'basada en la evidencia',
  'expert opinion': 'opinión de expertos',
};

/** A grade of recommendation ("ASCO high quality, strong") in the language shown; words that are not known stay. */
export function strengthIn(language: Language, strength: string): string {
  if (language === 'en') return strength;
  return strength
    .split(', ')
    .map((part) => {
      const [, body = '', words = part] = /^((?:ASCO|ESMO|NCCN|ABC) )?(.+)$/.exec(part) ?? [];
      return body + (spanish[words.toLowerCase()] ?? words);
    })
    .join(', ');
}

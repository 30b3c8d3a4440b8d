import type { Language } from '../../i18n/language';

/** British English, because the clinical words are. */
export const locales: Record<Language, string> = { en: 'en-GB', es: 'es' };

const held = new Map<string, unknown>();

/** Formatters of the browser are dear to make and cheap to use: one of each kind is kept. */
export function formatter<Format>(
  kind: new (locale: string, options: object) => Format,
  language: Language,
  options: object = {},
): Format {
  const key = `${kind.name} ${language} ${JSON.stringify(options)}`;
  const found = held.get(key);
  if (found instanceof kind) return found;
  const made = new kind(locales[language], options);
  held.set(key, made);
  return made;
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/language';

/** The interface's words of one file and language, by key. */
export interface WordList {
  /** "i18n/options.en.json" */
  path: string;
  language: Language;
  words: Record<string, string>;
}

const folder = join(__dirname, '..', '..', 'src', 'i18n');

/** Every message catalogue of the interface. */
export function readWords(): WordList[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      path: `i18n/${name}`,
      language: name.endsWith('es.json') ? 'es' : 'en',
      words: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>,
    }));
}

export type TravellingLanguage = 'en' | 'es';

/** A clinical text as it travels: the words of a language may come apart from the rest. */
interface TravellingText {
  en: string;
  es?: string;
}

function isText(value: object): value is TravellingText {
  return 'en' in value && typeof value.en === 'string';
}

/** Calls back for every clinical text, in reading order; the order is what joins the languages. */
function eachText(value: unknown, except: readonly string[], visit: (text: TravellingText) => void): void {
  if (Array.isArray(value)) for (const one of value) eachText(one, except, visit);
  else if (typeof value === 'object' && value !== null) {
    if (isText(value)) visit(value);
    // Medicines are looked up by their names in either language, so that theirs stay together.
    else if (!('synonyms' in value)) {
      for (const [key, one] of Object.entries(value)) if (!except.includes(key)) eachText(one, except, visit);
    }
  }
}

/** Takes the words of a language out of a content, which it changes, and gives them as a list; parts under the keys `except` keep theirs. */
export function takeLanguage(content: unknown, language: TravellingLanguage, except: readonly string[] = []): string[] {
  const words: string[] = [];
  eachText(content, except, (text) => {
    words.push(text[language] ?? '');
    // An empty English marks the place of a text.
    if (language === 'en') text.en = '';
    else delete text.es;
  });
  return words;
}

/**
 * Puts the words of a language back, taken with the same `except`. Where Spanish comes first it stands for English too until that
 * comes, so that no two texts are the same for being empty. Throws RangeError where the list is not of this content.
 */
export function giveLanguage(
  content: unknown,
  language: TravellingLanguage,
  words: readonly string[],
  except: readonly string[] = [],
): void {
  let place = 0;
  eachText(content, except, (text) => {
    const said = words[place++] ?? '';
    text[language] = said;
    text.en ||= said;
  });
  if (place !== words.length) throw new RangeError(`${place} texts for ${words.length} in "${language}"`);
}

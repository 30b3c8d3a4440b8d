/** A clinical text as it travels: `es` is taken out of what is fetched first. */
interface TravellingText {
  en: string;
  es?: string;
}

function isText(value: object): value is TravellingText {
  return 'en' in value && typeof value.en === 'string';
}

/** Calls back for every clinical text, in reading order; the order is what joins the two languages. */
function eachText(value: unknown, except: readonly string[], visit: (text: TravellingText) => void): void {
  if (Array.isArray(value)) for (const one of value) eachText(one, except, visit);
  else if (typeof value === 'object' && value !== null) {
    if (isText(value)) visit(value);
    // Drugs are looked up by their names in either language, so that theirs stay together.
    else {
      for (const [key, one] of Object.entries(value)) {
        if (key !== 'drugs' && !except.includes(key)) eachText(one, except, visit);
      }
    }
  }
}

/** Takes the Spanish out of a content, which it changes, and gives it as a list; parts under the keys `except` keep theirs. */
export function takeSpanish(content: unknown, except: readonly string[] = []): string[] {
  const spanish: string[] = [];
  eachText(content, except, (text) => {
    spanish.push(text.es ?? '');
    delete text.es;
  });
  return spanish;
}

/** Puts the Spanish back, taken with the same `except`. Throws RangeError where the list is not of this content. */
export function giveSpanish(content: unknown, spanish: readonly string[], except: readonly string[] = []): void {
  let place = 0;
  eachText(content, except, (text) => {
    text.es = spanish[place++] ?? '';
  });
  if (place !== spanish.length) throw new RangeError(`${place} texts for ${spanish.length} in Spanish`);
}

/** A line as it is written, and how much it weighs. */
export interface WrittenLine {
  text: string;
  weight: number;
  /** What somebody said: it is cut before anything is left out. */
  isQuote?: true;
}

export interface Fitted {
  text: string;
  /** Whether something was left out or cut. */
  shortened: boolean;
}

/**
 * Lines within a number of characters: what somebody said is cut at a word, down to a sentence; then what weighs least goes, of equals
 * the last; where nothing more can go, the longest line is cut. The order stays. @param more what is said at the end where anything is missing
 */
export function fitted(lines: readonly WrittenLine[], limit: number, more: string): Fitted {
  const whole = joined(lines.map(({ text }) => text));
  if (whole.length <= limit) return { text: whole, shortened: false };
  const room = limit - more.length - 1;
  const kept = withShorterQuotes(lines, room);
  while (joined(kept.map(({ text }) => text)).length > room) {
    const least = Math.min(...kept.map(({ weight }) => weight));
    if (least >= MUST_STAY) break;
    kept.splice(
      kept.findLastIndex(({ weight }) => weight === least),
      1,
    );
  }
  const texts = kept.map(({ text }) => text);
  for (let over = joined(texts).length - room; over > 0; over = joined(texts).length - room) {
    const longest = texts.reduce((best, text, place) => (text.length > (texts[best]?.length ?? 0) ? place : best), 0);
    const cut = cutTo(texts[longest] ?? '', (texts[longest]?.length ?? 0) - over);
    if (cut.length >= (texts[longest]?.length ?? 0)) break;
    texts[longest] = cut;
  }
  return { text: joined([...texts, more]), shortened: true };
}

/** Characters of a sentence: a quotation says something in as many. */
const SENTENCE = 160;

/** Every quotation cut to the same length, the longest at which all lines fit, or a sentence. */
function withShorterQuotes(lines: readonly WrittenLine[], room: number): WrittenLine[] {
  const cutAt = (length: number) =>
    lines.map((line) =>
      line.isQuote && line.text.length > length ? { ...line, text: cutTo(line.text, length) } : line,
    );
  const longest = Math.max(SENTENCE, ...lines.map(({ text, isQuote }) => (isQuote ? text.length : 0)));
  for (let length = longest; length > SENTENCE; length -= 10) {
    const cut = cutAt(length);
    if (joined(cut.map(({ text }) => text)).length <= room) return cut;
  }
  return cutAt(SENTENCE);
}

/** Lines of this weight are cut before they are left out. */
const MUST_STAY = 7;

const joined = (texts: readonly string[]) => texts.join('\n');

function cutTo(text: string, length: number): string {
  const part = text.slice(0, Math.max(1, length - 1));
  const atWord = part.replace(/\s+\S*$/, '');
  return `${atWord === '' ? part : atWord}…`;
}

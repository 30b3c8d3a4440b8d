import type { ShownFigure, ShownInterval } from '../evidence/shown-figure';
import type { WhyNotReported } from '../evidence/outcome';
import type { Text } from '../evidence/text';
import type { Possible } from '../logic/possible';
import type { PartialDate, Specimen, Therapy } from '../patient/record';

/** What fills a gap of a sentence. */
export type Filling = string | number | Phrase;

/**
 * Something that a document says, without a language: whoever writes it chooses one, so that a sheet in two languages says the same
 * twice. words: a key of the message catalogues; with a count, its form for so many. text: a clinical text of the knowledge. own: what
 * a person said, in their words. figure: a number as every view writes it. fact: what is still possible of an attribute. care: a text of
 * a side-effect plan, with the centre's own limit in it. sentence: a phrase that begins one.
 */
export type Phrase =
  | { is: 'words'; key: string; filled?: Readonly<Record<string, Filling>>; count?: number }
  | { is: 'text'; text: Text; inline?: true }
  | { is: 'own'; own: string }
  | { is: 'figure'; figure: ShownFigure; part: 'number' | 'whole' }
  | { is: 'interval'; interval: ShownInterval | null }
  | { is: 'absent'; why: WhyNotReported }
  | { is: 'number'; value: number; digits?: number }
  | { is: 'day'; day: PartialDate; length: 'short' | 'long' }
  | { is: 'fact'; attribute: string; value: Possible }
  | { is: 'attribute'; attribute: string; plain?: true }
  | { is: 'care'; text: Text; fever: number }
  | { is: 'therapy'; therapy: Therapy; part: 'name' | 'dates' | 'course' }
  | { is: 'specimen'; specimen: Specimen }
  /** How firmly a body recommends, in its own grades. */
  | { is: 'strength'; strength: string }
  | { is: 'sentence'; of: Phrase }
  /** As it stands inside of a sentence. */
  | { is: 'inside'; of: Phrase }
  | { is: 'list'; of: readonly Phrase[] }
  /** The same with commas alone. */
  | { is: 'joined'; of: readonly Phrase[] };

export const words = (key: string, filled: Readonly<Record<string, Filling>> = {}): Phrase => ({
  is: 'words',
  key,
  filled,
});

export const counted = (key: string, count: number, filled: Readonly<Record<string, Filling>> = {}): Phrase => ({
  is: 'words',
  key,
  filled,
  count,
});

export const text = (of: Text): Phrase => ({ is: 'text', text: of });
/** A proper name, in both languages where it holds a word. */
export const named = (of: string | Text): Phrase => (typeof of === 'string' ? own(of) : text(of));
/** A text inside of a sentence: without the capital that begins it. */
export const inlined = (of: Text): Phrase => ({ is: 'text', text: of, inline: true });
export const own = (said: string): Phrase => ({ is: 'own', own: said });
export const whole = (figure: ShownFigure): Phrase => ({ is: 'figure', figure, part: 'whole' });
export const numberOf = (figure: ShownFigure): Phrase => ({ is: 'figure', figure, part: 'number' });
export const number = (value: number, digits = 1): Phrase => ({ is: 'number', value, digits });
export const day = (of: PartialDate, length: 'short' | 'long' = 'short'): Phrase => ({ is: 'day', day: of, length });
export const list = (of: readonly Phrase[]): Phrase => ({ is: 'list', of });
export const joined = (of: readonly Phrase[]): Phrase => ({ is: 'joined', of });
export const sentence = (of: Phrase): Phrase => ({ is: 'sentence', of });
export const fact = (attribute: string, value: Possible): Phrase => ({ is: 'fact', attribute, value });

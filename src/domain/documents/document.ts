import type { ShownPeople } from '../evidence/shown-figure';
import type { Phrase } from './phrase';

/** Sentences that stand one after the other. */
export type Sentences = readonly Phrase[];

/** A cell: lines under each other, the first one strong where it names or is a number; a picture of people where a number counts them. */
export interface Cell {
  lines: readonly Sentences[];
  strong?: true;
  people?: { figure: ShownPeople; look: 'benefit' | 'harm' };
}

/**
 * A part of a document. heading: level 1 is its title. list: with a mark, or with a box to tick. lines: room to write. quiet: small print.
 * urgent: what must not wait.
 */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; said: Phrase; urgent?: true }
  | { kind: 'paragraph'; said: Sentences; look?: 'lead' | 'quiet' | 'quote' }
  | { kind: 'list'; items: readonly Sentences[]; marks: 'dot' | 'box'; columns?: 2 }
  | { kind: 'table'; caption: Phrase; heads: readonly Phrase[]; rows: readonly (readonly Cell[])[] }
  | { kind: 'lines'; count: number };

/** Made once from the decision and the comparison; print, PDF, text and file are written from it. */
export interface DecisionDocument {
  blocks: readonly Block[];
  /** What stands at the foot of every page. */
  foot: readonly Phrase[];
}

export const heading = (level: 1 | 2 | 3, said: Phrase): Block => ({ kind: 'heading', level, said });
export const paragraph = (...said: Phrase[]): Block => ({ kind: 'paragraph', said });
export const quiet = (...said: Phrase[]): Block => ({ kind: 'paragraph', said, look: 'quiet' });
export const dots = (items: readonly Sentences[]): Block => ({ kind: 'list', items, marks: 'dot' });

/** A heading with what stands under it; nothing where there is nothing. */
export function section(head: Phrase, blocks: readonly Block[], level: 2 | 3 = 2): Block[] {
  return blocks.length > 0 ? [heading(level, head), ...blocks] : [];
}

import type { Block, Cell, DecisionDocument } from '../../domain/documents/document';
import type { ShownPeople } from '../../domain/evidence/shown-figure';
import type { Language } from '../../i18n/language';
import type { PhraseWriter } from './phrase-writer';

export interface WrittenCell {
  lines: readonly string[];
  strong: boolean;
  people: { figure: ShownPeople; look: 'benefit' | 'harm' } | null;
}

/** A block in the words of one language. */
export type WrittenBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; urgent: boolean }
  | { kind: 'paragraph'; text: string; look: 'plain' | 'lead' | 'quiet' | 'quote' }
  | { kind: 'list'; items: readonly string[]; marks: 'dot' | 'box'; columns: 1 | 2 }
  | { kind: 'table'; caption: string; heads: readonly string[]; rows: readonly (readonly WrittenCell[])[] }
  | { kind: 'lines'; count: number };

export interface WrittenDocument {
  language: Language;
  blocks: readonly WrittenBlock[];
  /** On one line, for the foot of every page. */
  foot: string;
}

/** The document in the writer's language; what print, text, PDF and file are made of. */
export function written({ blocks, foot }: DecisionDocument, writer: PhraseWriter): WrittenDocument {
  return {
    language: writer.language,
    blocks: blocks.map((block) => writtenBlock(block, writer)),
    foot: foot.map((phrase) => writer.of(phrase)).join(' · '),
  };
}

function writtenBlock(block: Block, writer: PhraseWriter): WrittenBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, text: writer.of(block.said), urgent: block.urgent ?? false };
    case 'paragraph':
      return { kind: 'paragraph', text: writer.sentences(block.said), look: block.look ?? 'plain' };
    case 'list':
      return {
        kind: 'list',
        items: block.items.map((item) => writer.sentences(item)),
        marks: block.marks,
        columns: block.columns ?? 1,
      };
    case 'table':
      return {
        kind: 'table',
        caption: writer.of(block.caption),
        heads: block.heads.map((head) => writer.of(head)),
        rows: block.rows.map((row) => row.map((cell) => writtenCell(cell, writer))),
      };
    case 'lines':
      return block;
  }
}

const writtenCell = ({ lines, strong, people }: Cell, writer: PhraseWriter): WrittenCell => ({
  lines: lines.map((line) => writer.sentences(line)),
  strong: strong ?? false,
  people: people ?? null,
});

const marks = { dot: '- ', box: '[ ] ' } as const;

/** The document as plain text, for a chart that takes nothing else. */
export function plainText({ blocks }: WrittenDocument): string {
  const paragraphs = blocks.map((block): string => {
    switch (block.kind) {
      case 'heading':
        return block.level === 1 ? block.text.toLocaleUpperCase() : block.text;
      case 'paragraph':
        return block.text;
      case 'list':
        return block.items.map((item) => marks[block.marks] + item).join('\n');
      case 'table':
        return block.rows.map((row) => rowText(row, block.heads)).join('\n');
      case 'lines':
        return '';
    }
  });
  return paragraphs.filter(Boolean).join('\n\n');
}

/** A row without its columns: each cell after its head. */
function rowText(row: readonly WrittenCell[], heads: readonly string[]): string {
  const [first, ...others] = row.map(({ lines }) => lines.join(', '));
  const rest = others.flatMap((cell, place) => (cell === '' ? [] : [`  ${heads[place + 1] ?? ''}: ${cell}`]));
  return [`- ${first ?? ''}`, ...rest].join('\n');
}

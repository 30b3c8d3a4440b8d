import type { WrittenBlock, WrittenDocument } from '../../../documents/written-document';

/** A part of the sheet: its heading with what stands under it, which is read aloud in one piece. */
export interface SheetSection {
  heading: string;
  urgent: boolean;
  blocks: readonly WrittenBlock[];
  /** All of it as it is spoken. */
  spoken: string;
}

const spokenOf = (block: WrittenBlock): string => {
  if (block.kind === 'paragraph' || block.kind === 'heading') return block.text;
  return block.kind === 'list' ? block.items.join('\n') : '';
};

/** The document by its headings of the second level; what stands above the first of them is its head. */
export function sectionsOf({ blocks }: Pick<WrittenDocument, 'blocks'>): {
  head: WrittenBlock[];
  sections: SheetSection[];
} {
  const starts = blocks.flatMap((block, place) => (block.kind === 'heading' && block.level === 2 ? [place] : []));
  const sections = starts.flatMap((start, place): SheetSection[] => {
    const heading = blocks[start];
    if (heading?.kind !== 'heading') return [];
    const own = blocks.slice(start + 1, starts[place + 1]);
    return [
      {
        heading: heading.text,
        urgent: heading.urgent,
        blocks: own,
        spoken: [`${heading.text}.`, ...own.map(spokenOf)].filter(Boolean).join('\n'),
      },
    ];
  });
  return { head: [...blocks.slice(0, starts[0])], sections };
}

import type { CaseState, HeadSubtype } from '../../../../domain/case-file/case-head';
import type { KeptLine } from '../../../store/kept/kept-state';

/** What is looked for in the list. */
export interface Wanted {
  text: string;
  /** null: any. */
  subtype: HeadSubtype | null;
  /** current: what is not archived. */
  state: CaseState | 'current' | 'all';
}

/** As people look for it: without accents, capitals and points. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** The labels of the lines as they are looked for. */
export const foldedLabels = (lines: readonly KeptLine[]): string[] =>
  lines.map(({ head }) => folded(head?.label ?? ''));

/** The lines that are meant. One that does not open stands in every answer: nobody knows what it holds. */
export function found(lines: readonly KeptLine[], labels: readonly string[], wanted: Wanted): KeptLine[] {
  const words = folded(wanted.text).split(' ');
  return lines.filter(({ head }, place) => {
    if (!head) return true;
    const byState =
      wanted.state === 'all' || (wanted.state === 'current' ? head.state !== 'archived' : head.state === wanted.state);
    const bySubtype = wanted.subtype === null || head.subtype === wanted.subtype;
    return byState && bySubtype && words.every((word) => labels[place]?.includes(word));
  });
}

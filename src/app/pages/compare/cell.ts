import type { ShownFigure } from '../../../domain/evidence/shown-figure';
import type { Checked } from '../../../domain/evidence/text';

/** Where a figure leads to. */
export interface CellSource {
  sourceId: string;
  checked: Checked;
  /** What it is the source of, for those who do not see the cell. */
  about: string;
}

/** One figure of one column as every view writes it. */
export interface Cell {
  look: 'benefit' | 'harm';
  /** null: there is no number, and `absent` says why. */
  figure: ShownFigure | null;
  absent: string;
  number: string;
  unit: string;
  /** Beside the unit: interval, severe. */
  beside: string;
  /** Both framings in plain words; empty where there are none. */
  framing: string;
  severe: { text: string; count: number } | null;
  other: { figure: ShownFigure | null; text: string } | null;
  notes: string[];
  /** The other results of the same study. */
  groups: { text: string; source: CellSource }[];
  source: CellSource | null;
  /** Recalled, not checked at the source. */
  recalled: boolean;
  sentences: string[];
}

export const emptyCell = (look: Cell['look'], absent: string): Cell => ({
  look,
  figure: null,
  absent,
  number: '',
  unit: '',
  beside: '',
  framing: '',
  severe: null,
  other: null,
  notes: [],
  groups: [],
  source: null,
  recalled: false,
  sentences: [],
});

/** The figure of a cell with that of the other group, as its source repeats it: "85 of 100; THP 79 of 100". */
export function figureSaid({ figure, number, unit, other }: Cell): string {
  if (!figure) return '';
  return [`${number} ${unit}`.trim(), other?.text ?? ''].filter(Boolean).join('; ');
}

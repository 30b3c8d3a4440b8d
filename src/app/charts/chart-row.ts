import type { ShownFigure } from '../../domain/evidence/shown-figure';

/** benefit: solid blue. harm: hatched sienna. severe: dark solid sienna. other: the study's other group, outline only. */
export type Look = 'benefit' | 'harm' | 'severe' | 'other';

/** One mark of a chart: its table cell and its sentence are made of the same figure. */
export interface ChartRow {
  /** What stands at the axis: a group of people, a side effect. */
  label: string;
  figure: ShownFigure;
  look: Look;
}

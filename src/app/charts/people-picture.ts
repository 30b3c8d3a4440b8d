import type { OutOf } from '../../domain/evidence/shown-figure';
import type { ChartTheme } from './chart-theme';
import { fill } from './interval-bars';
import { peopleBox, peopleGroups } from './people-paths';
import type { Picture } from './picture';
import { type TextStyle, wrapped, writeLines } from './wrapped-text';

/** One picture of people with the words beside it; null people: there is no figure, and the words say why. */
export interface PeoplePanel {
  name: string;
  study: string;
  people: { count: number; severe: number; outOf: OutOf } | null;
  look: 'benefit' | 'harm';
  /** The number with its unit, or why there is none. */
  figure: string;
  /** Both framings, severe, the other group. */
  notes: readonly string[];
}

const GAP = 20;
/** Side of a picture of 100 people in px. */
const SIDE = 150;

/** Pictures of people side by side, each with its study, its number and both framings. */
export function peoplePicture(panels: readonly PeoplePanel[], theme: ChartTheme): Picture {
  const style = (weight: 400 | 600, scale: number, colour = theme.text): TextStyle => ({ weight, scale, colour });
  const perRow = panels.some(({ people }) => people?.outOf === 1000) ? 2 : Math.max(1, Math.min(4, panels.length));
  const columnOf = (width: number) => (width - GAP * (perRow - 1)) / perRow;
  const panelAt = (pen: CanvasRenderingContext2D, panel: PeoplePanel, left: number, top: number, width: number) => {
    const write = (said: string, at: number, as: TextStyle) =>
      writeLines(pen, wrapped(pen, said, width, theme, as), left, at, theme, as);
    let at = write(panel.name, top, style(600, 1));
    at = write(panel.study, at, style(400, 0.875, theme.quiet)) + 6;
    if (panel.people) at = grid(pen, panel.people, panel.look, left, at, width, theme) + 6;
    at = write(panel.figure, at, style(600, 1.15));
    for (const note of panel.notes) at = write(note, at, style(400, 0.875));
    return at;
  };
  return (pen, left, top, width) => {
    let [row, bottom] = [top, top];
    panels.forEach((panel, i) => {
      if (i > 0 && i % perRow === 0) row = bottom + GAP;
      const column = left + (i % perRow) * (columnOf(width) + GAP);
      bottom = Math.max(bottom, panelAt(pen, panel, column, row, columnOf(width)));
    });
    return bottom;
  };
}

function grid(
  pen: CanvasRenderingContext2D,
  { count, severe, outOf }: NonNullable<PeoplePanel['people']>,
  look: 'benefit' | 'harm',
  left: number,
  top: number,
  width: number,
  theme: ChartTheme,
): number {
  const box = peopleBox(outOf);
  const scale = Math.min(width, outOf === 100 ? SIDE : width) / box.width;
  pen.save();
  pen.translate(left, top);
  pen.scale(scale, scale);
  for (const group of peopleGroups(count, severe, look, outOf)) {
    const path = new Path2D(group.path);
    if (group.look !== 'none') {
      pen.fillStyle = fill(group.look, theme);
      pen.fill(path);
    }
    if (group.look === 'none' || group.look === 'harm') {
      pen.strokeStyle = group.look === 'none' ? theme.other : theme.harm;
      pen.lineWidth = 0.9;
      pen.stroke(path);
    }
  }
  pen.restore();
  return top + box.height * scale;
}

// For specs only.
import type { ChartTheme } from '../chart-theme';

/** Colours by name, so that a spec reads which of them was used. */
export const aTheme: ChartTheme = {
  benefit: 'blue',
  harm: 'sienna',
  harmGround: 'cream',
  severe: 'brown',
  other: 'grey',
  interval: 'black',
  surface: 'white',
  text: 'black',
  quiet: 'grey',
  line: 'silver',
  zero: 'grey',
  font: 'sans-serif',
  size: 14,
};

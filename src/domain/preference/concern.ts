import type { LeadingEndpoint } from '../evidence/leading-result';
import type { Text } from '../evidence/text';

/**
 * What on the table answers a concern. endpoint: a leading figure, more is better. effect: a side effect of any grade, the first of
 * these that the columns report. seriousEvents: side effects that need a hospital or are worse. careDays: days with care in a
 * month. route: tablets, injections or drips. talk: no figure answers it, it is talked about.
 */
export type ConcernMeasure =
  | { kind: 'endpoint'; endpoint: LeadingEndpoint }
  | { kind: 'effect'; effects: string[] }
  | { kind: 'seriousEvents' }
  | { kind: 'careDays' }
  | { kind: 'route' }
  | { kind: 'talk' };

/** Something that can matter to a person with metastatic breast cancer; one entry in `knowledge/concerns.json`. */
export interface Concern {
  id: string;
  /** Plain words, short, as a person would pick it: "Keep my hair". */
  name: Text;
  /** One plain sentence of what the table says of it, or that it is talked about. */
  what: Text;
  measure: ConcernMeasure;
}

/** How many a person picks at most, besides their own words. */
export const mostConcerns = 6;

/** Whether more of what answers a concern is better for the person. */
export const moreIsBetter = ({ measure }: Concern): boolean => measure.kind === 'endpoint';

import type { ObservedValue, PartialDate } from '../patient/record';
import type { MappingRow, MessageParams } from './import-report';
import type { Resource } from './resource';

/** A row of the report that may become an observation of the record. */
export interface Finding extends MappingRow {
  specimen?: string;
  /** The finding in the laboratory's words. */
  detail?: string;
  /** Time of the finding as given, to order two of one day. */
  at?: string;
}

export interface Extras {
  reasonKey?: string;
  params?: MessageParams;
  detail?: string;
}

/** Where a finding stands: its resource, its day and its sample. */
export interface Place {
  resource: string;
  on?: PartialDate;
  at?: string;
  specimen?: string;
}

/** A place without a day. */
export function placeOf(resource: Resource): Place {
  return { resource: resource.name };
}

/** Taken into the record. */
export function taken(place: Place, path: string, what: string, value: ObservedValue, extras: Extras = {}): Finding {
  return { ...place, status: 'taken', path, what, value, reasonKey: 'import.taken', ...extras };
}

/** Taken into the record as a proposal that a person has to confirm. */
export function proposed(
  place: Place,
  path: string,
  what: string,
  value: ObservedValue,
  reasonKey: string,
  params: MessageParams = {},
): Finding {
  return { ...place, status: 'needsPerson', proposed: true, path, what, value, reasonKey, params };
}

/** Not taken: a person has to say what holds. */
export function ask(place: Place, path: string, what: string, reasonKey: string, params: MessageParams = {}): Finding {
  return { ...place, status: 'needsPerson', path, what, reasonKey, params };
}

/** Left out, and why. */
export function ignored(
  place: Place,
  path: string,
  what: string,
  reasonKey: string,
  params: MessageParams = {},
): Finding {
  return { ...place, status: 'ignored', path, what, reasonKey, params };
}

/** The same row, no longer a proposal: what it says stays out of the record. */
export function unproposed(finding: Finding): Finding {
  const row = { ...finding };
  delete row.proposed;
  return row;
}

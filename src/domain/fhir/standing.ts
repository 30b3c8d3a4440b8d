import { textOf } from './json';
import { conceptOf } from './concept';
import type { Resource } from './resource';

/** Whether a resource counts: `out` is left out, `doubtful` is shown to a person. */
export type Standing = 'counts' | 'out' | 'doubtful';

/** An observation or report by its status: final, amended, corrected and unstated count. */
export function observationStanding(resource: Resource): Standing {
  const status = textOf(resource.json['status']);
  if (status === 'entered-in-error' || status === 'cancelled') return 'out';
  return status === 'preliminary' || status === 'registered' || status === 'unknown' ? 'doubtful' : 'counts';
}

/** A condition or allergy by its verification status: confirmed and unstated count. */
export function conditionStanding(resource: Resource): Standing {
  const code = statusCode(resource, 'verificationStatus');
  if (code === 'refuted' || code === 'entered-in-error') return 'out';
  return code === undefined || code === 'confirmed' ? 'counts' : 'doubtful';
}

/** Whether a condition or allergy is said to be over. */
export function isOver(resource: Resource): boolean {
  return ['inactive', 'remission', 'resolved'].includes(statusCode(resource, 'clinicalStatus') ?? '');
}

/** The status code as the file words it, for the report. */
export function statusCode(resource: Resource, field: 'verificationStatus' | 'clinicalStatus'): string | undefined {
  const value = resource.json[field];
  return typeof value === 'string' ? value : conceptOf(value).codings.find((coding) => coding.code !== undefined)?.code;
}

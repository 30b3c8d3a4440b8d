import type { Drug } from '../../../domain/treatment/drug';
import { linesOf, type Line } from '../../../domain/patient/history/lines';
import { latestReason, regimensOf } from '../../../domain/patient/history/regimens';
import { parsePartialDate } from '../../../domain/patient/partial-date';
import type { PatientRecord } from '../../../domain/patient/record';

/** The lines of therapy for metastatic disease, first one first, as the history reckons them. */
export function linesSoFar(record: PatientRecord, today: string, drugs: readonly Drug[]): Line[] {
  const day = parsePartialDate(today);
  if (!day) return [];
  const byId = new Map(drugs.map((drug) => [drug.id, drug]));
  return linesOf(regimensOf(record, day, byId), latestReason(record, day));
}

import { parsePartialDate } from '../../../domain/patient/partial-date';
import type { Specimen } from '../../../domain/patient/record';

/** Why a specimen cannot be added; words are under `patient.specimen.problem.<problem>`. */
export type SpecimenProblem = 'noDate' | 'future' | 'beforeDiagnosis' | 'twice';

/**
 * What speaks against a specimen, or null. It needs a date, because the newest one is the one that is used.
 * @param today ISO day.
 * @param diagnosis partial date of the first diagnosis, where held.
 */
export function specimenProblem(
  specimen: Specimen,
  others: readonly Specimen[],
  today: string,
  diagnosis: string | undefined,
): SpecimenProblem | null {
  const day = parsePartialDate(specimen.on ?? '');
  if (!day) return 'noDate';
  const now = parsePartialDate(today);
  if (now && day.first > now.last) return 'future';
  const first = parsePartialDate(diagnosis ?? '');
  // The biopsy that makes the diagnosis is taken in the weeks before it.
  if (first && day.last < first.first - 92) return 'beforeDiagnosis';
  const same = (one: Specimen) => one.on === specimen.on && one.kind === specimen.kind && one.place === specimen.place;
  return others.some(same) ? 'twice' : null;
}

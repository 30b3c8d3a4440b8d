import type { AttributeGroup } from '../../../domain/patient/attribute';
import { parsePartialDate } from '../../../domain/patient/partial-date';
import type { Specimen } from '../../../domain/patient/record';

const dayOf = (specimen: Specimen) => parsePartialDate(specimen.on ?? '')?.first ?? -Infinity;
const rank = (specimen: Specimen) => (specimen.site === 'primary' ? 0 : 1);

/** Whether a section's facts can be found in such a specimen: receptors are stained in tissue only. */
export const fitsGroup = (specimen: Specimen, group: AttributeGroup) =>
  group !== 'receptors' || specimen.kind === 'tissue';

/** The specimen that a new finding most likely comes from: the newest metastasis (or blood), else the newest primary. */
export function bestSpecimen(specimens: readonly Specimen[], group: AttributeGroup): Specimen | null {
  const fitting = specimens.filter((specimen) => fitsGroup(specimen, group));
  return fitting.sort((a, b) => rank(b) - rank(a) || dayOf(b) - dayOf(a))[0] ?? null;
}

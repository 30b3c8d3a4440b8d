import type { PatientRecord } from './record';

const lowScores = new Set(['1+', '2+']);

/**
 * The specimen whose HER2 is read: the newest metastasis as for every receptor, unless it is IHC 0 and another specimen is
 * low. Low or ultralow on any specimen opens trastuzumab deruxtecan (label; DESTINY-Breast04, -06 took any sample).
 * Returns null to follow the usual choice.
 */
export function her2LowSpecimen(record: PatientRecord, usualIhc: unknown): string | null {
  if (usualIhc !== '0') return null;
  const ofSpecimen = (specimen: string | undefined, attribute: string) =>
    record.observations.findLast((one) => one.specimen === specimen && one.attribute === attribute)?.value;
  for (const specimen of record.specimens) {
    const ihc = ofSpecimen(specimen.id, 'her2Ihc');
    if (typeof ihc !== 'string' || !lowScores.has(ihc)) continue;
    const ish = ofSpecimen(specimen.id, 'her2Ish');
    if (ihc === '1+' ? ish !== 'positive' : ish === 'negative') return specimen.id;
  }
  return null;
}

import { parsePartialDate, type DayInterval } from './partial-date';
import type { ObservedValue, PatientRecord } from './record';

/** What HER2 of a specimen opens: low before ultralow. */
type Her2Grade = 'low' | 'ultralow' | null;

/**
 * The specimen whose HER2 is read: the newest metastasis as for every receptor, unless it is IHC 0 and another specimen by
 * the day is low, or it is without staining and another is ultralow. Low or ultralow on any specimen opens trastuzumab
 * deruxtecan (label; DESTINY-Breast04, -06 took any sample). Returns null to follow the usual choice.
 */
export function her2LowSpecimen(
  record: PatientRecord,
  day: DayInterval,
  usual: { ihc: unknown; staining: unknown },
): string | null {
  if (usual.ihc !== '0') return null;
  const graded = record.specimens.map(({ id }) => ({ id, grade: gradeOf(record, id, day) }));
  const low = graded.find(({ grade }) => grade === 'low');
  if (low) return low.id;
  const stained = typeof usual.staining === 'number' && usual.staining > 0;
  return stained ? null : (graded.find(({ grade }) => grade === 'ultralow')?.id ?? null);
}

function gradeOf(record: PatientRecord, specimen: string, day: DayInterval): Her2Grade {
  const taken = parsePartialDate(record.specimens.find(({ id }) => id === specimen)?.on ?? '');
  const found = (attribute: string): ObservedValue | undefined =>
    record.observations.findLast((one) => {
      const on = parsePartialDate(one.on ?? '') ?? taken;
      return one.specimen === specimen && one.attribute === attribute && (!on || on.first <= day.last);
    })?.value;
  const ihc = found('her2Ihc');
  const ish = found('her2Ish');
  if (ihc === '1+') return ish === 'positive' ? null : 'low';
  if (ihc === '2+') return ish === 'negative' ? 'low' : null;
  const staining = found('her2Staining');
  return ihc === '0' && typeof staining === 'number' && staining > 0 ? 'ultralow' : null;
}

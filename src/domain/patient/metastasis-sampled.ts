import { parsePartialDate, type DayInterval } from './partial-date';
import type { PatientRecord } from './record';

const hormoneReceptors = ['erPercent', 'prPercent'];
const her2 = ['her2Ihc', 'her2Ish'];

/**
 * Whether by the day hormone receptors and HER2 were found in tissue of a metastasis. What no sample says stays open: it may not
 * be entered.
 */
export function metastasisSampled({ specimens, observations }: PatientRecord, day: DayInterval): boolean {
  return specimens.some((sample) => {
    const found = (attributes: readonly string[]) =>
      observations.some(({ specimen, attribute, value, on }) => {
        const taken = parsePartialDate(on ?? sample.on ?? '');
        return (
          specimen === sample.id &&
          value !== null &&
          attributes.includes(attribute) &&
          (!taken || taken.first <= day.last)
        );
      });
    return sample.kind === 'tissue' && sample.site === 'metastasis' && found(hormoneReceptors) && found(her2);
  });
}

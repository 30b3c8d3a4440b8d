import { isUnknown } from '../../logic/possible';
import { catalogue } from '../../patient/catalogue/catalogue';
import { possibleFrom } from '../../patient/observed-value';
import type { Observation, PatientRecord } from '../../patient/record';
import type { ExportCase } from './export-case';
import { isCoded, isTest } from './observation-codes';

/** Told by the person and the secondary cancers. */
const toldOtherwise = ['sex', 'metastatic', 'sites'];

/**
 * Which facts of the record go along: those with a code, what a laboratory found of the cancer, and whatever made an option of the
 * discussion fit, coded or not. The rest of the record stays, and the page names it.
 */
export function toldFacts(of: ExportCase): ReadonlySet<string> {
  const deciding = new Set(
    of.note.comparison.columns.flatMap(({ finding }) => [
      ...finding.because.map(({ attribute }) => attribute),
      ...('facts' in finding.deciding ? finding.deciding.facts.map(({ attribute }) => attribute) : []),
    ]),
  );
  const told = catalogue.filter(({ id }) => isCoded(id) || isTest(id) || deciding.has(id)).map(({ id }) => id);
  return new Set(told.filter((id) => !toldOtherwise.includes(id)));
}

/** Observations that stand: one that was taken back later, of the same sample, is no finding any more. */
export function standing({ observations }: PatientRecord): Observation[] {
  return observations.filter(
    ({ attribute, specimen, value }, place) =>
      value !== null &&
      !observations
        .slice(place)
        .some((later) => later.attribute === attribute && later.specimen === specimen && later.value === null),
  );
}

/** Known facts of the record that do not go along, in the order of the catalogue. */
export function leftOutFacts(of: ExportCase): string[] {
  const told = toldFacts(of);
  const held = standing(of.record);
  return catalogue
    .filter((one) => !told.has(one.id) && !toldOtherwise.includes(one.id))
    .filter((one) =>
      held.some(({ attribute, value }) => {
        const possible = attribute === one.id ? possibleFrom(one, value) : 'empty';
        return typeof possible !== 'string' && !isUnknown(possible, one);
      }),
    )
    .map(({ id }) => id);
}

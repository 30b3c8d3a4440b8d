import fc from 'fast-check';
import { catalogue } from '../catalogue/catalogue';
import type { Attribute } from '../attribute';
import type { Observation, ObservedValue, PatientRecord, Therapy } from '../record';
import type { Drug } from '../../treatment/drug';

function valueOf(attribute: Attribute): fc.Arbitrary<ObservedValue> {
  if (attribute.kind === 'choice') return fc.constantFrom(...attribute.values);
  if (attribute.kind === 'set') return fc.subarray([...attribute.values]);
  return fc.double({ min: attribute.min, max: attribute.max, noNaN: true }).map((n) => Math.round(n * 10) / 10);
}

const day = fc
  .integer({ min: 2016, max: 2026 })
  .chain((year) => fc.integer({ min: 1, max: 10 }).map((month) => `${year}-${String(month).padStart(2, '0')}`));

/** Random records over the whole catalogue: about four values in five known, up to four lines of therapy. */
export function patients(drugs: readonly Drug[]): fc.Arbitrary<PatientRecord> {
  const entered = catalogue.filter((attribute) => attribute.origin === 'entered' && attribute.id !== 'metastatic');
  const observation = (attribute: Attribute): fc.Arbitrary<Observation | null> =>
    fc.option(
      valueOf(attribute).map((value): Observation => ({ attribute: attribute.id, value, on: '2026-11-20' })),
      { freq: 4 },
    );
  const therapy: fc.Arbitrary<Therapy> = fc.record({
    id: fc.uuid(),
    setting: fc.constantFrom('adjuvant' as const, 'metastatic' as const),
    drugs: fc.subarray(
      drugs.map((drug) => drug.id),
      { minLength: 1, maxLength: 3 },
    ),
    start: day,
    end: fc.option(day, { nil: null }),
    stopReason: fc.constantFrom('progression' as const, 'completed' as const, 'toxicity' as const),
  });
  return fc.record({
    label: fc.constant('generated'),
    observations: fc
      .tuple(...entered.map(observation))
      .map((list): Observation[] => [
        { attribute: 'metastatic', value: 'yes' },
        ...list.filter((one): one is Observation => one !== null),
      ]),
    specimens: fc.constant([]),
    therapies: fc.option(fc.array(therapy, { maxLength: 4 }), { nil: null }),
    events: fc.record({ metastaticDiagnosis: day, recurrence: day, surgery: day }, { requiredKeys: [] }),
    medicines: fc.constant(null),
  });
}

import fc from 'fast-check';
import { catalogue } from '../catalogue/catalogue';
import type { Attribute } from '../attribute';
import type { Observation, ObservedValue, PatientRecord } from '../record';
import type { Drug } from '../../treatment/drug';
import { histories } from './arbitrary-history';

function valueOf(attribute: Attribute): fc.Arbitrary<ObservedValue> {
  if (attribute.kind === 'choice') return fc.constantFrom(...attribute.values);
  if (attribute.kind === 'set') return fc.subarray([...attribute.values]);
  return fc.double({ min: attribute.min, max: attribute.max, noNaN: true }).map((n) => Math.round(n * 10) / 10);
}

/** Random records over the whole catalogue: about four values in five known, up to four regimens for metastatic disease. */
export function patients(drugs: readonly Drug[]): fc.Arbitrary<PatientRecord> {
  const entered = catalogue.filter((attribute) => attribute.origin === 'entered' && attribute.id !== 'metastatic');
  const observation = (attribute: Attribute): fc.Arbitrary<Observation | null> =>
    fc.option(
      valueOf(attribute).map((value): Observation => ({ attribute: attribute.id, value, on: '2026-11-20' })),
      { freq: 4 },
    );
  const rest = fc.tuple(...entered.map(observation)).map((list): Omit<PatientRecord, 'therapies' | 'events'> => ({
    label: 'generated',
    observations: [
      { attribute: 'metastatic', value: 'yes' },
      ...list.filter((one): one is Observation => one !== null),
    ],
    specimens: [],
    medicines: null,
  }));
  return fc.tuple(rest, histories(drugs)).map(([record, history]) => ({ ...record, ...history }));
}

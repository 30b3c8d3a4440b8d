import { findAttribute } from '../../src/domain/patient/catalogue/catalogue';
import { possibleFrom } from '../../src/domain/patient/observed-value';
import type { Check } from './finding';

/** Sample patients hold values that the catalogue allows. */
export const observations: Check = {
  name: 'observations',
  check: ({ samples }) =>
    samples.flatMap(({ path, item }) =>
      item.record.observations.flatMap(({ attribute, value, specimen }) => {
        const declared = findAttribute(attribute);
        if (!declared) return [`${path}: no attribute "${attribute}"`];
        if (specimen && !item.record.specimens.some((one) => one.id === specimen))
          return [`${path}: no specimen "${specimen}"`];
        const found = possibleFrom(declared, value);
        return typeof found === 'string' ? [`${path}: ${attribute} ${JSON.stringify(value)} is ${found}`] : [];
      }),
    ),
};

import type { Care } from '../../src/domain/side-effects/care-plan';
import { carePlanFor, takesCancerMedicine } from '../../src/domain/side-effects/care-plan-for';
import type { Check } from './finding';
import type { Shelf } from './files';

/** What nobody on a cancer medicine may miss, each with the signs of which a patient sees at least one. */
const dangers: Readonly<Record<string, readonly string[]>> = {
  fever: ['fever'],
  'trouble with breathing': ['breathless'],
  'a blood clot': ['swollen-limb'],
  bleeding: ['heavy-bleeding'],
  confusion: ['confused'],
};

const careOf = ({ carePlans, urgentSigns }: Shelf): Care => ({
  plans: carePlans.map(({ item }) => item),
  signs: urgentSigns.map(({ item }) => item),
  grades: [],
  prevention: [],
  emetic: [],
  sources: [],
});

/** With every option that holds a cancer medicine, a patient is told the signs to go at once for. */
export const careSigns: Check = {
  name: 'care signs',
  check(shelf) {
    const care = careOf(shelf);
    const evidence = {
      trials: shelf.trials.map(({ item }) => item),
      sideEffects: shelf.sideEffects.map(({ item }) => item),
    };
    return shelf.options
      .filter(({ item }) => takesCancerMedicine(item))
      .flatMap(({ path, item }) => {
        const shown = carePlanFor(item, evidence, care, 'patient').goNow.map(({ id }) => id);
        return Object.entries(dangers)
          .filter(([, signs]) => !signs.some((id) => shown.includes(id)))
          .map(([danger]) => `${path}: a patient sees no urgent sign of ${danger}; read one, or make it general`);
      });
  },
};

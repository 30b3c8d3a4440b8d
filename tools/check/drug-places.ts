import type { Drug } from '../../src/domain/treatment/drug';
import type { Check } from './finding';

/** Medicines of care that belong to a treatment of the cancer, each with the reason. */
export const careWithin: Readonly<Record<string, string>> = {
  'spinal-cord-compression-treatment dexamethasone':
    'Takes the swelling off the cord until the radiation or operation.',
  'whole-brain-radiotherapy memantine': 'Spares memory during the radiation.',
};

const isCare = ({ kinds }: Drug) => kinds.every((kind) => kind === 'supportive');

/** Medicines against the cancer stand in treatments and medicines of care in care; a drug whose name an option bears is in it. */
export const drugPlaces: Check = {
  name: 'drug places',
  check({ options, drugs }) {
    const known = new Map(drugs.map(({ item }) => [item.id, item]));
    return options.flatMap(({ path, item }) => {
      const care = item.class === 'supportive-care';
      const misplaced = item.drugs.flatMap(({ drugId }) => {
        const drug = known.get(drugId);
        return drug && isCare(drug) !== care && !(`${item.id} ${drugId}` in careWithin)
          ? [`${path}: ${drugId} is ${care ? 'a medicine against the cancer' : 'a medicine of care'}; take it out`]
          : [];
      });
      const named = [...known.keys()].filter((id) => `-${item.id}-`.includes(`-${id}-`));
      // "trastuzumab-deruxtecan" bears the name of trastuzumab, too, and is another drug.
      const meant = named.filter((id) => !named.some((longer) => longer !== id && longer.includes(id)));
      const lost = meant.filter((id) => !item.drugs.some(({ drugId }) => drugId === id));
      return [
        ...misplaced,
        ...lost.map((id) => `${path}: bears the name of ${id} and does not hold it; add it to drugs`),
      ];
    });
  },
};

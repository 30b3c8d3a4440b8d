import { sharedHoldsOf, type SharedHold } from '../../src/domain/treatment/shared-holds';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import type { Shelf } from './files';
import type { Check } from './finding';

/** The holds of an option that are copies of what its medicines share: without them the shared one would say the same. */
function copies(option: TreatmentOption, byId: ReadonlyMap<string, TreatmentOption>, shared: SharedHold[]): string[] {
  const bare = { ...option, holds: [], contraindications: [] };
  const said = new Set(sharedHoldsOf(bare, byId, shared).map(({ when }) => JSON.stringify(when)));
  return option.holds.filter(({ when }) => said.has(JSON.stringify(when))).map(({ id }) => id);
}

/** What several medicines share stands once: no option repeats it, no medicine stands twice, and each is given by some option. */
export const sharedHolds: Check = {
  name: 'shared holds',
  check({ options, sharedHolds: located }: Shelf) {
    const byId = new Map(options.map(({ item }) => [item.id, item]));
    const shared = located.map(({ item }) => item);
    const given = new Set(options.flatMap(({ item }) => item.drugs.map(({ drugId }) => drugId)));
    return [
      ...located.flatMap(({ path, item: { id, of } }) =>
        of.flatMap(({ drugId }, place) => [
          ...(of.findIndex((one) => one.drugId === drugId) < place ? [`${path} ${id}: ${drugId} stands twice`] : []),
          ...(given.has(drugId) ? [] : [`${path} ${id}: no option gives ${drugId}, delete it`]),
        ]),
      ),
      ...options.flatMap(({ path, item }) =>
        copies(item, byId, shared).map((id) => `${path} hold ${id}: shared-holds.json says it, delete the copy`),
      ),
    ];
  },
};

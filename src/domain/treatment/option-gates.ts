import type { TreatmentOption } from './option';
import { partnerGates, type PartnerGates } from './partner-gates';
import { sharedHoldsOf, type SharedHold } from './shared-holds';

/** Everything that speaks against an option, wherever the knowledge says it; what rules advise against apart. */
export type OptionGates = PartnerGates;

/** By id of the option: what it says itself, what its medicines share with other options, and what its partners bring. */
export function optionGates(
  options: readonly TreatmentOption[],
  shared: readonly SharedHold[],
): ReadonlyMap<string, OptionGates> {
  const byId = new Map(options.map((option) => [option.id, option]));
  const held = new Map(
    options.map((option) => [
      option.id,
      { ...option, holds: [...option.holds, ...sharedHoldsOf(option, byId, shared)] },
    ]),
  );
  return new Map(
    [...held.values()].map((option) => {
      const partners = partnerGates(option, held);
      return [
        option.id,
        {
          contraindications: [...option.contraindications, ...partners.contraindications],
          holds: [...option.holds, ...partners.holds],
          cautions: [...option.cautions, ...partners.cautions],
        },
      ];
    }),
  );
}

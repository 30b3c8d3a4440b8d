import type { Consultation, OptionFinding } from '../consultation/consultation';
import { supportiveCareAlone, withCareAlone } from '../evidence/comparison';

/** The options that were discussed, in their order, with care for comfort alone as the last; what the knowledge does not have is left out. */
export function onTheTable(ids: readonly string[], { options }: Pick<Consultation, 'options'>): OptionFinding[] {
  const found = ids
    .filter((id) => id !== supportiveCareAlone)
    .flatMap((id) => options.find(({ option }) => option.id === id) ?? []);
  return withCareAlone(found, options);
}

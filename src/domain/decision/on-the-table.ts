import type { Consultation, OptionFinding } from '../consultation/consultation';
import { supportiveCareAlone, withCareAlone } from '../evidence/comparison';

/** The options that were discussed, in their order; what the knowledge does not have is left out. */
export function discussedOptions(ids: readonly string[], { options }: Pick<Consultation, 'options'>): OptionFinding[] {
  return ids.flatMap((id) => options.find(({ option }) => option.id === id) ?? []);
}

/** The same with care for comfort alone as the last, beside which every treatment stands. */
export function onTheTable(ids: readonly string[], consultation: Pick<Consultation, 'options'>): OptionFinding[] {
  const treatments = ids.filter((id) => id !== supportiveCareAlone);
  return withCareAlone(discussedOptions(treatments, consultation), consultation.options);
}

import type { TreatmentOption } from '../../../../domain/treatment/option';
import { treatmentClasses, type TreatmentClass } from '../../../../domain/treatment/treatment-class';

/** A heading of the list: a class of treatment, or what is held but not offered yet. */
export type OptionHeading = TreatmentClass | 'not-licensed';

/** Options under their leading class, the seven always in their order; what is off by default stands at the end under its own heading. */
export function optionGroups(
  options: readonly TreatmentOption[],
): { heading: OptionHeading; options: TreatmentOption[] }[] {
  const offered = options.filter((option) => !option.offByDefault);
  return [
    ...treatmentClasses.map((heading) => ({ heading, options: offered.filter((one) => one.class === heading) })),
    { heading: 'not-licensed' as const, options: options.filter((option) => option.offByDefault) },
  ].filter((group) => group.options.length > 0);
}

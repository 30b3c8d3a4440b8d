import type { TreatmentOption } from './option';

/** Care that starts with the first dose of an option, by the drugs that both name, in the order of the knowledge. */
export function startWith(
  option: Pick<TreatmentOption, 'id' | 'drugs'>,
  options: readonly TreatmentOption[],
): TreatmentOption[] {
  return options.filter(
    ({ id, fromFirstDoseOf }) =>
      id !== option.id && option.drugs.some(({ drugId }) => fromFirstDoseOf?.includes(drugId) === true),
  );
}

import { careMonth, type NotHeld } from '../../src/domain/treatment/care-month';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import type { Shelf } from './files';

/** What the month of an option leaves out and why that is right for now, by option and gap ("medicine olaparib", "test LVEF", "its days"). */
export const monthExceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

const named = (gap: NotHeld) => (gap.kind === 'medicine' ? `medicine ${gap.drugId}` : `test ${gap.monitoring.what.en}`);

/**
 * What the month of an option leaves out, as a professional sees it: nothing is held of it, a medicine has no days, or a test is
 * neither on a day nor said to be needed from time to time. Gaps of the list of exceptions are left out.
 */
export function monthGaps(
  option: TreatmentOption,
  { treatmentSchedules, optionSchedules }: Shelf,
  exceptions = monthExceptions,
): string[] {
  const schedules = {
    treatments: treatmentSchedules.map(({ item }) => item),
    options: optionSchedules.map(({ item }) => item),
  };
  const month = careMonth(option, schedules, null, false);
  const gaps = month.kind === 'notHeld' ? ['its days'] : month.kind === 'month' ? month.notHeld.map(named) : [];
  const allowed = exceptions[option.id] ?? {};
  const stale = Object.keys(allowed).filter((gap) => !gaps.includes(gap));
  return [
    ...gaps.filter((gap) => !(gap in allowed)).map((gap) => `the month lacks ${gap}`),
    ...stale.map((gap) => `the month no longer lacks "${gap}", which stands in the list of exceptions`),
  ];
}

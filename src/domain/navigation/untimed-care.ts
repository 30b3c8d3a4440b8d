import type { Checked } from '../evidence/text';
import type { CareMonth } from '../treatment/care-month';
import type { Monitoring, TreatmentOption } from '../treatment/option';
import { timedTests } from '../treatment/planned-care';
import type { Schedules } from '../treatment/schedule';

/**
 * What is watched on an option and has no day in its schedule: tests whose source fixes none, and what the option's monitoring holds
 * beside the schedule ("every visit", "if tired"). What is done before the first dose only stands apart.
 */
export function untimedCare(
  option: TreatmentOption,
  { options }: Schedules,
  month: CareMonth,
  onlyChecked: boolean,
): Monitoring[] {
  const schedule = options.find(({ optionId }) => optionId === option.id);
  const timed = new Set(schedule ? timedTests(option, schedule).map(({ monitoring }) => monitoring) : []);
  const isShown = ({ checked }: { checked: Checked }) => !onlyChecked || checked !== null;
  return [
    ...month.asNeeded.map(({ monitoring }) => monitoring),
    ...option.monitoring.filter((one) => !timed.has(one) && !one.baseline && isShown(one)),
  ];
}

/** What is done before the first dose, in the order of the option; what a schedule has no test for as well. */
export const beforeFirstDose = ({ monitoring }: TreatmentOption, onlyChecked: boolean): Monitoring[] =>
  monitoring.filter(({ baseline, checked }) => baseline && (!onlyChecked || checked !== null));

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

/** Each time, or on an occasion that comes later: none of it can be done before the first dose. */
const comesLater = /^(?:(?:at )?(?:each|every) (?:cycle|visit|contact)|when |from the first dose|daily|offer |if )/i;

/** What can be done before the first dose, in the order of the option; what a schedule has no test for as well. */
export const beforeFirstDose = ({ monitoring }: TreatmentOption, onlyChecked: boolean): Monitoring[] =>
  monitoring.filter(
    ({ baseline, checked, when }) => baseline && !comesLater.test(when.en) && (!onlyChecked || checked !== null),
  );

/** What to do on a finding, on an order or beside another medicine is told to professionals, and so are their abbreviations. */
const instructs =
  /^(?:if |full name|rising|haemolysis|how long|plan for|no |keep to|do not|calvert|other medicines|medicines list|medicines that|strong |proton pump|raised )|\b(?:LVEF|MUGA|INR|QTcF?|CYP\w*|P-gp|TSH|ESR1|ESR|CPK|AST|ALT|FSH|troponin|GFR|DNA)\b|\b(?:grade|mg|mL)\b|\d against \d/i;

/** Whether an entry is about the person, in words that can stand before them: a test or a sign, no instruction to professionals. */
export const concernsPerson = ({ what }: Pick<Monitoring, 'what'>): boolean => !instructs.test(what.en);

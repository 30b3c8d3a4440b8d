import { compile, type View } from '../logic/verdict';
import type { Monitoring, TreatmentOption } from './option';
import { fallsOn, type OptionSchedule, type ScheduledTest, type TreatmentSchedule } from './schedule';

/** Something that happens on a day. `certain` false: it may not be for this person. */
export type CareEvent =
  | { kind: 'treatment'; schedule: TreatmentSchedule; certain: boolean }
  | { kind: 'test'; test: ScheduledTest; monitoring: Monitoring; certain: boolean }
  | { kind: 'addedVisit'; certain: true };

/** An event with the days of the treatment on which it falls. */
export interface PlannedCare {
  event: CareEvent;
  falls: (day: number) => boolean;
}

/** A medicine as it is given to this person; not certain: it may not be. */
export interface GivenTreatment {
  schedule: TreatmentSchedule;
  certain: boolean;
}
export type KnownSchedules = ReadonlyMap<string, TreatmentSchedule>;
/** What is given to this person, of each medicine the choice that is named, else the first. Throws RangeError for what is not there. */
export function givenTreatments(
  { medicines }: OptionSchedule,
  known: KnownSchedules,
  person: View | null,
  choices: Readonly<Record<number, number>>,
): GivenTreatment[] {
  return medicines.flatMap(({ choices: of, when }, place): GivenTreatment[] => {
    const applies = when ? (person ? compile(when)(person) : 'unknown') : 'true';
    if (applies === 'false') return [];
    const ids = of[choices[place] ?? 0];
    if (!ids) throw new RangeError(`Medicine ${place} has no choice ${choices[place]}`);
    return ids.map((id) => {
      const schedule = known.get(id);
      if (!schedule) throw new RangeError(`No schedule "${id}"`);
      return { schedule, certain: applies === 'true' };
    });
  });
}

/** A test of the schedule with what the option says of it. */
export interface TimedTest {
  test: ScheduledTest;
  monitoring: Monitoring;
}

export function timedTests(option: TreatmentOption, { tests }: OptionSchedule): TimedTest[] {
  return tests.flatMap((test) => {
    const monitoring = option.monitoring.find(({ what }) => what.en === test.what);
    return monitoring ? [{ test, monitoring }] : [];
  });
}

export function plannedTest({ test, monitoring }: TimedTest, given: readonly GivenTreatment[]): PlannedCare[] {
  const own = test.runs ?? [];
  const withMedicine = given.filter(({ schedule }) => schedule.drugId && test.onDaysOf?.includes(schedule.drugId));
  const runs = [...own, ...withMedicine.flatMap(({ schedule }) => schedule.runs)];
  if (runs.length === 0) return [];
  const certain = own.length > 0 || withMedicine.some((one) => one.certain);
  return [
    { event: { kind: 'test', test, monitoring, certain }, falls: (day) => runs.some((run) => fallsOn(run, day)) },
  ];
}

export function plannedTreatment(given: GivenTreatment): PlannedCare {
  return {
    event: { kind: 'treatment', ...given },
    falls: (day) => given.schedule.runs.some((run) => fallsOn(run, day)),
  };
}

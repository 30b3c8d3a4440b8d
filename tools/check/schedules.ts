import type { OptionSchedule, Run, TreatmentSchedule } from '../../src/domain/treatment/schedule';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import type { Check } from './finding';

const whole = (value: number) => Number.isInteger(value) && value >= 1;

function runProblem({ from, every, to, lasting = 1 }: Run): string | null {
  if (![from, every, lasting].every(whole)) return 'a run counts whole days from 1';
  if (to !== undefined && !(whole(to) && to >= from)) return 'a run ends before it starts';
  return lasting > every ? 'a run starts again before it is over' : null;
}

const runProblems = (where: string, runs: readonly Run[]) =>
  runs.flatMap((run) => {
    const problem = runProblem(run);
    return problem ? [`${where}: ${problem}`] : [];
  });

function ofTreatment(
  { id, drugId, given, runs, timesADay, sourceId }: TreatmentSchedule,
  drugs: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): string[] {
  return [
    ...(drugId === null || drugs.has(drugId) ? [] : [`${id}: no drug "${drugId}"`]),
    ...(sources.has(sourceId) ? [] : [`${id}: a schedule needs a source, and "${sourceId}" is none`]),
    ...(runs.length > 0 ? [] : [`${id}: has no days`]),
    ...((given === 'tablets') === (timesADay !== undefined)
      ? []
      : [`${id}: tablets, and only they, say how often a day`]),
    ...runProblems(id, runs),
  ];
}

function ofOption(
  { optionId, medicines, tests, asNeeded }: OptionSchedule,
  option: TreatmentOption | undefined,
  treatments: ReadonlyMap<string, TreatmentSchedule>,
): string[] {
  if (!option) return [`no option "${optionId}"`];
  const drugs = new Set(option.drugs.map(({ drugId }) => drugId));
  const ids = medicines.flatMap(({ choices }) => choices.flat());
  return [
    ...((asNeeded === true) === (medicines.length === 0) ? [] : [`${optionId}: has medicines, or comes as needed`]),
    ...(medicines.every(({ choices }) => choices.length > 0 && choices.every((one) => one.length > 0))
      ? []
      : [`${optionId}: a medicine without a choice`]),
    ...ids.flatMap((id) => {
      const treatment = treatments.get(id);
      if (!treatment) return [`${optionId}: no schedule "${id}"`];
      return treatment.drugId === null || drugs.has(treatment.drugId)
        ? []
        : [`${optionId}: ${id} gives ${treatment.drugId}, which is no drug of the option`];
    }),
    ...tests.flatMap(({ what, runs, onDaysOf, asNeeded: noFixedDay }) => {
      const monitoring = option.monitoring.find((one) => one.what.en === what);
      const given = new Set(ids.map((id) => treatments.get(id)?.drugId));
      return [
        ...(monitoring ? [] : [`${optionId}: "${what}" is no monitoring of the option`]),
        ...(monitoring?.sourceId === null ? [`${optionId}: "${what}" has no source, so it has no days`] : []),
        ...(runs && onDaysOf ? [`${optionId}: "${what}" has days of its own and those of a medicine`] : []),
        ...(noFixedDay && (runs ?? onDaysOf) ? [`${optionId}: "${what}" has days, or comes as needed`] : []),
        ...(onDaysOf ?? []).flatMap((drugId) =>
          given.has(drugId) ? [] : [`${optionId}: "${what}" goes with ${drugId}, which has no schedule there`],
        ),
        ...runProblems(`${optionId} "${what}"`, runs ?? []),
      ];
    }),
  ];
}

/** Schedules: each with a source that is held, days that can be counted, and only medicines and tests of its option. */
export const schedules: Check = {
  name: 'schedules',
  check(shelf) {
    const drugs = new Set(shelf.drugs.map(({ item }) => item.id));
    const sources = new Set(shelf.sources.map(({ item }) => item.id));
    const treatments = new Map(shelf.treatmentSchedules.map(({ item }) => [item.id, item]));
    const options = new Map(shelf.options.map(({ item }) => [item.id, item]));
    const used = new Set(
      shelf.optionSchedules.flatMap(({ item }) => item.medicines.flatMap(({ choices }) => choices.flat())),
    );
    const ids = [
      ...shelf.treatmentSchedules.map(({ item }) => item.id),
      ...shelf.optionSchedules.map(({ item }) => `option ${item.optionId}`),
    ];
    return [
      ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} stands twice`),
      ...shelf.treatmentSchedules.flatMap(({ item }) => ofTreatment(item, drugs, sources)),
      ...[...treatments.keys()].filter((id) => !used.has(id)).map((id) => `${id}: no option is given so`),
      ...shelf.optionSchedules.flatMap(({ item }) => ofOption(item, options.get(item.optionId), treatments)),
    ];
  },
};

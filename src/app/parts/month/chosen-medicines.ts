import type { Choices } from '../../../domain/treatment/chosen-drugs';
import type { OptionSchedule } from '../../../domain/treatment/schedule';

/** By option: which of the choices of its schedule, by place of the medicine. */
export type ChosenMedicines = Readonly<Record<string, Choices>>;

/** Reads "option:place:choice, …" from an address; what there is not stands in `refused`. */
export function readChosen(
  asked: string | null,
  schedules: readonly OptionSchedule[],
): { chosen: ChosenMedicines; refused: string[] } {
  const chosen: Record<string, Record<number, number>> = {};
  const refused: string[] = [];
  for (const value of asked?.split(',') ?? []) {
    const [, optionId, ...numbers] = /^([\w-]+):(\d+):(\d+)$/.exec(value) ?? [];
    const [place = 0, choice = 0] = numbers.map(Number);
    const schedule = schedules.find((one) => one.optionId === optionId);
    if (schedule?.medicines[place]?.choices[choice]) (chosen[schedule.optionId] ??= {})[place] = choice;
    else refused.push(value);
  }
  return { chosen, refused };
}

/** The choices as an address holds them; null: none was made. */
export function writeChosen(chosen: ChosenMedicines): string | null {
  const choices = Object.entries(chosen).flatMap(([id, places]) =>
    Object.entries(places).map(([place, choice]) => `${id}:${place}:${choice}`),
  );
  return choices.length ? choices.join(',') : null;
}

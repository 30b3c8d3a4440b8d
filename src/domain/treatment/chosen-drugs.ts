import type { View } from '../logic/verdict';
import { evaluate } from '../logic/verdict';
import type { TreatmentOption } from './option';
import type { OptionSchedule, Schedules } from './schedule';

/** A place in a schedule where one of several medicines is given. */
export interface DrugChoice {
  place: number;
  /** By choice, in the order of the schedule, the drug ids that are given together. */
  of: string[][];
}

/**
 * Between which medicines there is a choice, as the month counts its places; one medicine in two rhythms is none.
 * @param person what cannot be for them is no choice of theirs; null: nobody in particular.
 */
export function drugChoices(
  { medicines }: OptionSchedule,
  { treatments }: Pick<Schedules, 'treatments'>,
  person: View | null,
): DrugChoice[] {
  const drugs = (ids: readonly string[]) => ids.flatMap((id) => treatments.find((one) => one.id === id)?.drugId ?? []);
  return medicines.flatMap(({ choices, when }, place): DrugChoice[] => {
    if (when && person && evaluate(when, person) === 'false') return [];
    const of = choices.map(drugs);
    return new Set(of.map((ids) => ids.join())).size > 1 ? [{ place, of }] : [];
  });
}

/** By place of the medicine: which of the choices was made. */
export type Choices = Readonly<Record<number, number>>;

/** The choices that these medicines stand for; a choice of which not all medicines are among them was not made. */
export function choicesOf(choices: readonly DrugChoice[], given: readonly string[]): Choices {
  const made = choices.flatMap(({ place, of }) => {
    const whole = of.filter((ids) => ids.length > 0 && ids.every((id) => given.includes(id)));
    const most = Math.max(...whole.map((ids) => ids.length));
    const longest = whole.find((ids) => ids.length === most);
    return longest ? [[place, of.indexOf(longest)] as const] : [];
  });
  return Object.fromEntries(made);
}

/** The medicines given once another choice is made at one place. @param number of the choice; null: none is known any more. */
export function givenWith(given: readonly string[], { of }: DrugChoice, number: number | null): string[] {
  const others = of.flat();
  return [...given.filter((id) => !others.includes(id)), ...(number === null ? [] : (of[number] ?? []))];
}

/** The option with only the chosen ones of its medicines; where nothing is chosen, with all. */
export function withChosen<Option extends Pick<TreatmentOption, 'drugs'>>(
  option: Option,
  choices: readonly DrugChoice[],
  chosen: Choices,
): Option {
  const left = choices.reduce((drugs, { place, of }) => {
    const number = chosen[place];
    const given = number === undefined ? undefined : of[number];
    if (!given) return drugs;
    const words = drugs.flatMap(({ drugId, oneOf }) => (oneOf && given.includes(drugId) ? [oneOf] : []));
    const others = of.flat();
    return drugs.filter(
      ({ drugId, oneOf }) =>
        given.includes(drugId) || !(others.includes(drugId) || (oneOf !== undefined && words.includes(oneOf))),
    );
  }, option.drugs);
  return { ...option, drugs: left };
}

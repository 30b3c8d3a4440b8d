import type { Checked, Text } from '../evidence/text';
import type { Condition } from '../logic/condition';
import type { Hold, OptionDrug, TreatmentOption } from './option';

/** What holds every option that gives one of some medicines, said once for all of them: `knowledge/shared-holds.json`. */
export interface SharedHold {
  /** That of the hold in each option: an option that has a hold or contraindication of this id says it itself. Two that differ in their limit alone have the same. */
  id: string;
  when: Condition;
  text: Text;
  /** What to wait for. */
  waitFor: Text;
  of: HeldDrug[];
}

/** A medicine that is held, and where that is said of it. */
export interface HeldDrug {
  drugId: string;
  /** null: recalled, with its reason in the list of what stands without a source. */
  sourceId: string | null;
  checked: Checked;
}

/**
 * The holds that the medicines of an option bring: those that it gives in every case, and of a choice those that each of its
 * medicines has. Where one is chosen among partners, they come with the partner. What the option says itself is not said again.
 */
export function sharedHoldsOf(
  option: TreatmentOption,
  options: ReadonlyMap<string, TreatmentOption>,
  shared: readonly SharedHold[],
): Hold[] {
  const own = [...option.contraindications, ...option.holds];
  const ids = new Set(own.map(({ id }) => id));
  const conditions = new Set(own.map(({ when }) => JSON.stringify(when)));
  const given = givenInEveryCase(option, options);
  return shared.flatMap(({ of, id, when, text, waitFor }) => {
    if (ids.has(id) || conditions.has(JSON.stringify(when))) return [];
    const held = given.flatMap((choice) => heldOf(choice, of));
    const said = held.find(({ checked }) => checked) ?? held[0];
    return said ? [{ id, when, text, waitFor, sourceId: said.sourceId, checked: said.checked }] : [];
  });
}

/** Those of a choice that are held, where all of them are. */
function heldOf(choice: readonly string[], of: readonly HeldDrug[]): HeldDrug[] {
  const held = of.filter(({ drugId }) => choice.includes(drugId));
  return held.length === choice.length ? held : [];
}

/** The medicines of an option by the choice that they belong to; one that is always given is a choice of one. */
function givenInEveryCase(
  { drugs, partners }: TreatmentOption,
  options: ReadonlyMap<string, TreatmentOption>,
): string[][] {
  const ofPartners = new Set(partners?.of.flatMap((id) => options.get(id)?.drugs ?? []).map(({ drugId }) => drugId));
  const choices = new Map<string, string[]>();
  for (const { drugId, oneOf } of drugs.filter((drug: OptionDrug) => !ofPartners.has(drug.drugId))) {
    const choice = oneOf ?? ` ${drugId}`;
    choices.set(choice, [...(choices.get(choice) ?? []), drugId]);
  }
  return [...choices.values()];
}

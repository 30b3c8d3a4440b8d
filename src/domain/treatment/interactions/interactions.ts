import type { Checked, Text } from '../../evidence/text';
import type { Medicine } from '../../patient/record';
import type { Drug } from '../drug';
import { namedMedicines, type Ingredient } from './ingredient';
import { severities, type InteractionClass, type InteractionEffect, type Severity } from './interaction-class';
import type { OptionDrug } from '../option';
import { medicineReader, type ReadMedicine } from './read-medicine';

/** One thing that a source says of a medicine and a drug of an option. */
export interface Interaction {
  /** The medicine as written; null: another drug of the same option. */
  medicine: string | null;
  /** What of it matters: a drug or an ingredient. */
  ingredient: string;
  ingredientName: Text;
  /** The drug of the option. */
  drugId: string;
  drugName: Text;
  classId: string;
  className: Text;
  severity: Severity;
  effect: Text;
  action: Text;
  /** Where the sources differ on whether it belongs to the class. */
  note: Text | null;
  sourceId: string | null;
  checked: Checked;
}

/** A drug of an option, with the choice that it is part of. */
type GivenDrug = Pick<OptionDrug, 'drugId' | 'oneOf'>;

/** An option beside the medicines of the record. */
export interface OptionInteractions {
  /** With the medicines, most serious first. */
  found: Interaction[];
  /** Between drugs of the option that are given together. */
  within: Interaction[];
  /** Medicines, as written, that were looked up with every drug of this option, and of which nothing is said: never "safe". */
  noneFound: string[];
  /** Medicines that are known, with the drugs of this option that nobody has looked them up with. */
  notLookedUp: NotLookedUp[];
}

export interface NotLookedUp {
  /** As written. */
  medicine: string;
  drugs: { id: string; name: Text }[];
}

/** The classes made ready for looking up. */
export interface InteractionBook {
  read(medicine: Medicine): ReadMedicine;
  /** What the sources say of two ingredients, whichever acts on the other. */
  between(ingredient: string, drugId: string): Omit<Interaction, 'medicine'>[];
  /** Whether a class of one of the two was looked up for the other. */
  lookedUp(ingredient: string, drugId: string): boolean;
  drug(id: string): Drug | undefined;
}

/** What a class says of a pair, whoever of the two takes part in which role. */
type Said = Omit<Interaction, 'medicine' | 'ingredient' | 'ingredientName' | 'drugId' | 'drugName'>;

export function interactionBook(knowledge: {
  drugs: readonly Drug[];
  ingredients: readonly Ingredient[];
  interactions: readonly InteractionClass[];
}): InteractionBook {
  const named = namedMedicines(knowledge);
  const byId = new Map(named.map((one) => [one.id, one]));
  const actingAs = new Map<string, InteractionClass[]>();
  for (const one of knowledge.interactions)
    for (const member of one.members) {
      const classes = actingAs.get(member);
      if (classes) classes.push(one);
      else actingAs.set(member, [one]);
    }
  const saidOf = (member: string, drugId: string): Said[] =>
    member === drugId ? [] : (actingAs.get(member) ?? []).flatMap((one) => saidIn(one, member, drugId));
  const isAsked = (member: string, drugId: string): boolean =>
    (actingAs.get(member) ?? []).some((one) => isLookedUp(one, member, drugId));
  const nameOf = (id: string): Text => byId.get(id)?.name ?? { en: id, es: id };
  return {
    read: medicineReader(named),
    between: (ingredient, drugId) =>
      once([...saidOf(ingredient, drugId), ...saidOf(drugId, ingredient)]).map((said) => ({
        ...said,
        ingredient,
        ingredientName: nameOf(ingredient),
        drugId,
        drugName: nameOf(drugId),
      })),
    lookedUp: (ingredient, drugId) => isAsked(ingredient, drugId) || isAsked(drugId, ingredient),
    drug: (id) => byId.get(id),
  };
}

/** What a class says of one of its members beside a drug. */
const saidIn = (one: InteractionClass, member: string, drugId: string): Said[] =>
  one.affects
    .filter((effect) => effect.drugId === drugId && concerns(effect, member))
    .map(({ severity, effect, action, sourceId, checked }) => {
      const note = one.memberNotes?.find(({ id }) => id === member)?.note ?? null;
      return { classId: one.id, className: one.name, severity, effect, action, note, sourceId, checked };
    });

/** What is said of some members only says nothing of the others; an exception was looked at. */
const isLookedUp = (one: InteractionClass, member: string, drugId: string): boolean =>
  one.affects.some((effect) => effect.drugId === drugId && (!effect.only || effect.only.includes(member))) ||
  one.lookedUp?.some((looked) => looked.drugId === drugId) === true;

/** What is said in the same words in both directions is said once, by the one that was read. */
function once(said: readonly Said[]): Said[] {
  const kept = new Map<string, Said>();
  for (const one of said) {
    const words = [one.severity, one.effect.en, one.action.en].join('|');
    const before = kept.get(words);
    if (!before || (before.checked === null && one.checked !== null)) kept.set(words, one);
  }
  return [...kept.values()];
}

const concerns = ({ only, except }: InteractionEffect, member: string): boolean =>
  only ? only.includes(member) : !except?.includes(member);

/** What is known of an option's drugs beside the medicines that were read, and among themselves. Pure. */
export function interactionsOf(
  medicines: readonly ReadMedicine[],
  optionDrugs: readonly GivenDrug[],
  book: InteractionBook,
): OptionInteractions {
  const drugs = [...new Set(optionDrugs.map(({ drugId }) => drugId))];
  const told = new Set<string>();
  const found = medicines.flatMap(({ name, ingredients }) =>
    ingredients.flatMap((ingredient) => {
      // The same medicine written twice is told once.
      if (told.has(ingredient)) return [];
      told.add(ingredient);
      return drugs.flatMap((drugId) =>
        book.between(ingredient, drugId).map((one): Interaction => ({ ...one, medicine: name })),
      );
    }),
  );
  const concerned = new Set(found.map(({ ingredient }) => ingredient));
  const open = medicines.map(({ name, ingredients }): NotLookedUp => ({
    medicine: name,
    drugs: drugs
      .filter((drugId) => ingredients.some((one) => one !== drugId && !book.lookedUp(one, drugId)))
      .map((id) => ({ id, name: book.drug(id)?.name ?? { en: id, es: id } })),
  }));
  const noneFound = medicines
    .filter(
      ({ ingredients }, place) =>
        ingredients.length > 0 && !ingredients.some((one) => concerned.has(one)) && open[place]?.drugs.length === 0,
    )
    .map(({ name }) => name);
  return {
    found: bySeverity(found),
    within: bySeverity(withinOption(optionDrugs, book)),
    noneFound: [...new Set(noneFound)],
    notLookedUp: open.filter(
      ({ medicine, drugs: ids }, place) =>
        ids.length > 0 && open.findIndex((other) => other.medicine === medicine) === place,
    ),
  };
}

function withinOption(drugs: readonly GivenDrug[], book: InteractionBook): Interaction[] {
  return drugs.flatMap((first, place) =>
    drugs
      .slice(place + 1)
      .filter((second) => first.oneOf === undefined || first.oneOf !== second.oneOf)
      .filter((second) => !alternatives(book.drug(first.drugId), book.drug(second.drugId)))
      .flatMap(({ drugId }) =>
        book.between(first.drugId, drugId).map((one): Interaction => ({ ...one, medicine: null })),
      ),
  );
}

/** Also without a mark: two of a class, or two ways of suppressing the ovaries, stand in an option as a choice and are not given together. */
function alternatives(a: Drug | undefined, b: Drug | undefined): boolean {
  const both = (kind: Drug['kinds'][number]) => a?.kinds.includes(kind) === true && b?.kinds.includes(kind) === true;
  return both('ovarianSuppression') || a?.classes.some((one) => b?.classes.includes(one)) === true;
}

/** Most serious first; within a severity what was read before what is recalled. */
function bySeverity(list: readonly Interaction[]): Interaction[] {
  const rank = ({ severity, checked }: Interaction) => 2 * severities.indexOf(severity) + (checked ? 0 : 1);
  return [...list].sort((a, b) => rank(a) - rank(b));
}

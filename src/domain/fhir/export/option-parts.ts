import type { OptionFinding } from '../../consultation/consultation';
import type { Condition } from '../../logic/condition';
import { evaluate, type View } from '../../logic/verdict';
import { takesCancerMedicine } from '../../side-effects/care-plan-for';
import type { Drug } from '../../treatment/drug';
import { givenTo } from '../../treatment/given-to';
import type { OptionDrug, TreatmentOption } from '../../treatment/option';

/** How many of a group are taken; as FHIR calls it. */
export type Selection = 'all' | 'exactly-one' | 'at-most-one' | 'any';

/** What an option is made of for one person. care: what it is besides medicines, in its own name. */
export type OptionPart =
  { is: 'care' } | { is: 'drug'; drugId: string } | { is: 'group'; selection: Selection; of: OptionPart[] };

/** Whom and with what knowledge. */
export interface PartsFor {
  picture: View;
  drugOf: (id: string) => Drug | undefined;
  /** How an option stands for the person. */
  findingOf: (id: string) => OptionFinding | undefined;
  /** Drugs of the option that another medicine forbids while others of their choice are free of it. */
  struck: ReadonlySet<string>;
}

type Use = Pick<OptionDrug, 'drugId' | 'oneOf'>;

/**
 * What is proposed together and what stands as a choice: a drug that is not given to this person is no part of it, of what the option
 * names as alternatives one is taken, and partners stand as their own options give them.
 */
export function partsOf(option: TreatmentOption, person: PartsFor): OptionPart {
  const needless =
    person.findingOf(option.id)?.indication !== 'false' && evaluate(noReceptor, person.picture) === 'true';
  const given = givenTo(person.picture, option.drugs, person.drugOf).filter(
    ({ drugId }) => !person.struck.has(drugId) && !(needless && isHormonal(drugId, person)),
  );
  if (!takesCancerMedicine(option)) {
    // Care names the medicines that may belong to it: which of them, if any, is for whoever prescribes.
    const medicines = choicesIn(given, person);
    return medicines.length === 0
      ? { is: 'care' }
      : together([{ is: 'care' }, { is: 'group', selection: 'any', of: medicines }]);
  }
  const partners = partnersOf(option, given, person);
  const named = new Set((option.partners?.of ?? []).flatMap((id) => drugsOf(id, person)));
  const rest = given.filter(({ drugId }) => !named.has(drugId));
  const choice = partners.map((uses) => together(uses.map(drug)));
  return together([...choicesIn(rest, person), ...(choice.length > 0 ? [oneOf(choice, 'exactly-one')] : [])]);
}

const drug = ({ drugId }: Use): OptionPart => ({ is: 'drug', drugId });
const together = (of: OptionPart[]): OptionPart => (of.length === 1 && of[0] ? of[0] : group('all', of));
const group = (selection: Selection, of: OptionPart[]): OptionPart => ({ is: 'group', selection, of });
/** One that must be taken is no choice; one that may be left out stays one. */
const oneOf = (of: OptionPart[], selection: Selection): OptionPart =>
  of.length === 1 && of[0] && selection === 'exactly-one' ? of[0] : group(selection, of);

/** Drugs in their order, those of one choice where its first stands. */
function choicesIn(uses: readonly Use[], person: PartsFor): OptionPart[] {
  const choices = new Map<string, Use[]>();
  for (const use of uses) {
    const key = use.oneOf ?? ` ${use.drugId}`;
    choices.set(key, [...(choices.get(key) ?? []), use]);
  }
  return [...choices.values()].map((of) => {
    // Whether any of them is given hangs on what is not known.
    const mayBeNone = of.some(({ drugId }) => isOpen(drugId, person));
    return oneOf(of.map(drug), mayBeNone ? 'at-most-one' : 'exactly-one');
  });
}

function isOpen(drugId: string, { picture, drugOf }: PartsFor): boolean {
  const { givenWhen } = drugOf(drugId) ?? {};
  return givenWhen !== undefined && evaluate(givenWhen, picture) === 'unknown';
}

/** An option that fits a cancer without hormone receptors is given without the hormone drug that it names for the others. */
const noReceptor: Condition = { attribute: 'hrStatus', in: ['negative'] };
const isHormonal = (drugId: string, { drugOf }: PartsFor): boolean =>
  drugOf(drugId)?.kinds.every((kind) => kind === 'endocrine') ?? false;

const drugsOf = (id: string, { findingOf }: PartsFor) => findingOf(id)?.option.drugs.map(({ drugId }) => drugId) ?? [];

/** The alternatives that stay open for the person, each with its drugs; all of them where none does. */
function partnersOf({ partners }: TreatmentOption, given: readonly Use[], person: PartsFor): Use[][] {
  const each = (partners?.of ?? []).map((id) => ({
    isClosed: isClosed(person.findingOf(id)),
    uses: drugsOf(id, person).flatMap((drugId) => given.find((use) => use.drugId === drugId) ?? []),
  }));
  const open = each.filter(({ isClosed }) => !isClosed);
  return (open.length > 0 ? open : each).map(({ uses }) => uses).filter((uses) => uses.length > 0);
}

const isClosed = (finding: OptionFinding | undefined): boolean =>
  finding !== undefined &&
  (finding.contraindication === 'true' || finding.holds.some(({ verdict }) => verdict === 'true'));

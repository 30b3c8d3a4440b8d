import type { Checked } from '../evidence/text';
import type { OptionDrug } from '../treatment/option';
import type { CareView } from './read-plan';

/** How many of 100 vomit without prevention: under 10, 10 to 30, 30 to 90, more than 90; the least first. */
export const emeticRisks = ['minimal', 'low', 'moderate', 'high'] as const;
export type EmeticRisk = (typeof emeticRisks)[number];

/** The class that one body gives medicines, by drug id of the knowledge. */
export interface EmeticClass {
  /** "ASCO", "NCCN", "MASCC/ESMO". */
  body: string;
  risk: EmeticRisk;
  /** Lower end where the body has one class for both: tablets are minimal to low or moderate to high. Absent: `risk` alone. */
  from?: EmeticRisk;
  drugs: string[];
  /** It holds for this way only; absent: however it is given. */
  route?: 'oral' | 'iv';
  /** It holds beside one of these only: an anthracycline beside cyclophosphamide. Absent: whatever it is given with. */
  beside?: string[];
  sourceId: string | null;
  checked: Checked;
}

/** A medicine of a regimen by the way it is given. */
export type GivenDrug = Pick<OptionDrug, 'drugId' | 'route'>;

export interface RegimenEmeticRisk {
  /**
   * The highest class that any body gives any of the drips and shots, and of the tablets: prevention before a drip is not what
   * daily tablets need. null: none is held.
   */
  infusion: EmeticRisk | null;
  tablets: EmeticRisk | null;
  /**
   * The class by which prevention before a drip goes: that of the drips, but never minimal beside tablets or a medicine without a class,
   * of which nobody can say that they need none. null: none is known.
   */
  forPrevention: EmeticRisk | null;
  /** Each medicine with the classes that bodies give it; none: nothing is held, which is no low class. */
  drugs: { drugId: string; classes: EmeticClass[] }[];
}

const above = (one: EmeticRisk, other: EmeticRisk) => emeticRisks.indexOf(one) > emeticRisks.indexOf(other);

/**
 * How much a regimen makes people vomit: of a combination the medicine with the highest class counts, of bodies that differ the higher.
 * @param view patient: classes that were read at a source.
 */
export function emeticRiskOf(
  given: readonly GivenDrug[],
  classes: readonly EmeticClass[],
  view: CareView,
): RegimenEmeticRisk {
  const isGiven = (id: string) => given.some(({ drugId }) => drugId === id);
  const shown = classes.filter(
    ({ checked, beside }) => (view === 'clinician' || checked !== null) && (!beside || beside.some(isGiven)),
  );
  const of = ({ drugId, route }: GivenDrug) =>
    shown.filter((one) => one.drugs.includes(drugId) && (!one.route || one.route === route));
  const highest = (drugs: readonly GivenDrug[]) =>
    drugs
      .flatMap(of)
      .reduce<EmeticRisk | null>((top, { risk }) => (top === null || above(risk, top) ? risk : top), null);
  const infusion = highest(given.filter(({ route }) => route !== 'oral'));
  const mayBeMore = given.some((drug) => drug.route === 'oral' || of(drug).length === 0);
  return {
    infusion,
    forPrevention: infusion === 'minimal' && mayBeMore ? null : infusion,
    tablets: highest(given.filter(({ route }) => route === 'oral')),
    drugs: given.map((drug) => ({ drugId: drug.drugId, classes: of(drug) })),
  };
}

/** Whether bodies give a medicine classes that do not overlap. */
export function bodiesDiffer(classes: readonly EmeticClass[]): boolean {
  return classes.some((one) => classes.some((other) => above(one.from ?? one.risk, other.risk)));
}

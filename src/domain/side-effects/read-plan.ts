import type { CareAdvice, CarePlan, CareStatement, CareTiming, DrugNote, UrgentSign } from './care-plan';

/** patient: what was read at its source, without the notes for professionals. clinician: everything. */
export type CareView = 'patient' | 'clinician';

/** A plan as one view may show it: signs in full, drug notes of the medicines asked about, recalled statements left out. */
export interface ReadPlan extends Pick<CarePlan, 'id' | 'urgent' | 'effects' | 'name' | 'plain' | 'what'> {
  timing: CareTiming[];
  selfCare: CareAdvice[];
  clinic: CareStatement[];
  call: CareAdvice[];
  goNow: UrgentSign[];
  drugNotes: DrugNote[];
  clinicianNotes: CareStatement[];
  /** How many statements were left out because they are recalled. */
  withheld: number;
}

/**
 * @param signs every urgent sign of the knowledge; the plan's own come in this order.
 * @param drugs ids of the medicines that are taken; null: not asked, every drug note stays.
 * @param about ids of the side effects that it is read for: what speaks of others only is left out; null: the plan as a whole.
 */
export function readPlan(
  plan: CarePlan,
  signs: readonly UrgentSign[],
  view: CareView,
  drugs: readonly string[] | null = null,
  about: readonly string[] | null = null,
): ReadPlan {
  let withheld = 0;
  const ofThese = (effects: readonly string[] | undefined) =>
    about === null || effects === undefined || effects.some((id) => about.includes(id));
  const shown = <Statement extends CareStatement>(statements: readonly Statement[]): Statement[] => {
    const meant = statements.filter(({ effects }) => ofThese(effects));
    const kept = meant.filter(({ checked }) => view === 'clinician' || checked !== null);
    withheld += meant.length - kept.length;
    return kept;
  };
  const taken = (ids: readonly string[]) => drugs === null || ids.some((id) => drugs.includes(id));
  const ofTaken = ({ drugs: only }: CareAdvice) => only === undefined || (drugs !== null && taken(only));
  const replaced = new Set(
    [...plan.selfCare, ...plan.call]
      .filter((one) => ofTaken(one) && ofThese(one.effects) && (view === 'clinician' || one.checked !== null))
      .flatMap(({ insteadOf = [] }) => insteadOf),
  );
  const advised = (advice: readonly CareAdvice[]) =>
    shown(advice.filter((one) => ofTaken(one) && !(one.id !== undefined && replaced.has(one.id))));
  return {
    id: plan.id,
    ...(plan.urgent && { urgent: plan.urgent }),
    effects: plan.effects,
    name: plan.name,
    plain: plan.plain,
    what: plan.what,
    timing: shown(plan.timing.filter((one) => one.drugs.length === 0 || taken(one.drugs))),
    selfCare: advised(plan.selfCare),
    clinic: shown(plan.clinic),
    call: advised(plan.call),
    goNow: shown(signs.filter(({ id }) => plan.goNow.includes(id) && ofThese(plan.goNowOnly?.[id]))),
    drugNotes: shown(plan.drugNotes.filter((one) => taken(one.drugs))),
    clinicianNotes: view === 'clinician' ? plan.clinicianNotes.filter(({ effects }) => ofThese(effects)) : [],
    withheld,
  };
}

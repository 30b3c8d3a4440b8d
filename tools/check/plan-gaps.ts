import type { Care, CarePlan } from '../../src/domain/side-effects/care-plan';
import { carePlanFor, takesCancerMedicine } from '../../src/domain/side-effects/care-plan-for';
import { emeticRiskOf } from '../../src/domain/side-effects/emetic-risk';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import { withoutPart } from './care-exceptions';
import { plansOfMedicine } from './drug-safety-effects';
import { withoutEmeticClass } from './emetic-exceptions';
import type { Shelf } from './files';

/** What the side-effect plan of an option leaves out, a sentence each. */
export type PlanGaps = (option: TreatmentOption, shelf: Shelf) => string[];

const careOf = (shelf: Shelf): Care => ({
  plans: shelf.carePlans.map(({ item }) => item),
  signs: shelf.urgentSigns.map(({ item }) => item),
  grades: shelf.planGrades.map(({ item }) => item),
  prevention: shelf.preventionSteps.map(({ item }) => item),
  emetic: shelf.emeticClasses.map(({ item }) => item),
  sources: [],
});

/** A side effect that is common with a medicine, or stands in the box of its label, has a plan among those to expect. */
const plansLacking: PlanGaps = (option, shelf) => {
  const evidence = {
    trials: shelf.trials.map(({ item }) => item),
    sideEffects: shelf.sideEffects.map(({ item }) => item),
  };
  const { expected } = carePlanFor(option, evidence, careOf(shelf), 'clinician');
  const told = new Set(expected.map(({ plan }) => plan.id));
  return option.drugs.flatMap(({ drugId }) =>
    (plansOfMedicine[drugId] ?? [])
      .filter((plan) => !told.has(plan))
      .map((plan) => `the side-effect plan lacks "${plan}", which ${drugId} needs`),
  );
};

const parts = ['selfCare', 'call', 'goNow'] as const;

/** Each of these plans says what to do, when to call and when to go. */
const plansUnfinished: PlanGaps = ({ drugs }, { carePlans }) => {
  const needed = new Set(drugs.flatMap(({ drugId }) => plansOfMedicine[drugId] ?? []));
  const empty = ({ item }: { item: CarePlan }) =>
    parts
      .filter((part) => item[part].length === 0 && !(item.id in withoutPart[part]))
      .map((part) => `the plan "${item.id}" has no ${part}`);
  return carePlans.filter(({ item }) => needed.has(item.id)).flatMap(empty);
};

/** Each cancer medicine has a class of how much it makes people vomit, or a reason why no list holds it. */
const emeticLacking: PlanGaps = (option, shelf) => {
  if (!takesCancerMedicine(option)) return [];
  const { drugs } = emeticRiskOf(option.drugs, careOf(shelf).emetic, 'clinician');
  return drugs.flatMap(({ drugId, classes }) => {
    const excepted = drugId in withoutEmeticClass;
    if (classes.length > 0)
      return excepted ? [`${drugId} has an emetic class: delete it from emetic-exceptions.ts`] : [];
    return excepted ? [] : [`no emetic class of ${drugId}`];
  });
};

/** By what is asked of a plan. */
export const planGaps: readonly PlanGaps[] = [plansLacking, plansUnfinished, emeticLacking];

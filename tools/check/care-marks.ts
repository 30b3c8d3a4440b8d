import type { CarePlan } from '../../src/domain/side-effects/care-plan';
import { readPlan } from '../../src/domain/side-effects/read-plan';
import { withoutPart } from './care-exceptions';
import { allStatements } from './care-texts';
import type { Check } from './finding';
import type { Shelf } from './files';

function marksOf({ effects, goNow, goNowOnly = {}, ...plan }: CarePlan): string[] {
  const marks = [
    ...allStatements({ effects, goNow, ...plan }).map((one) => ({ of: `"${one.text.en}"`, marked: one.effects ?? [] })),
    ...Object.entries(goNowOnly).map(([sign, marked]) => ({ of: `the sign ${sign}`, marked })),
  ];
  return [
    ...marks.flatMap(({ of, marked }) =>
      marked.filter((id) => !effects.includes(id)).map((id) => `${of} is of ${id}, which the plan is not for`),
    ),
    ...marks
      .filter(({ marked }) => effects.length > 0 && new Set(marked).size === effects.length)
      .map(({ of }) => `${of} is of all side effects of the plan; leave the mark out`),
    ...Object.keys(goNowOnly)
      .filter((sign) => !goNow.includes(sign))
      .map((sign) => `the sign ${sign} is marked and does not stand in goNow`),
  ];
}

/** What is left of a plan for one felt side effect says when to call or when to go. */
function emptied(plan: CarePlan, { sideEffects, urgentSigns }: Shelf): string[] {
  const signs = urgentSigns.map(({ item }) => item);
  const felt = new Set(sideEffects.filter(({ item }) => item.kind === 'felt').map(({ item }) => item.id));
  return plan.effects
    .filter((id) => felt.has(id) && !(plan.id in withoutPart.goNow))
    .filter((id) => {
      const { call, goNow } = readPlan(plan, signs, 'patient', null, [id]);
      return call.length + goNow.length === 0;
    })
    .map((id) => `of ${id} a patient sees neither when to call nor when to go; mark fewer lines`);
}

/** Lines and signs marked as of some side effects of a plan: the plan is for these, none is left without help; what is not felt says its test. */
export const careMarks: Check = {
  name: 'care marks',
  check: (shelf) => [
    ...shelf.carePlans.flatMap(({ path, item }) =>
      [...marksOf(item), ...emptied(item, shelf)].map((problem) => `${path}: ${problem}`),
    ),
    ...shelf.sideEffects
      .filter(({ item }) => (item.kind === 'laboratory') !== (item.foundBy !== undefined))
      .map(
        ({ path, item }) => `${path} ${item.id}: "foundBy" says which test finds what is not felt, and nothing else`,
      ),
  ],
};

import type { Condition } from '../../src/domain/logic/condition';
import { attributesRead } from '../../src/domain/logic/reads';
import type { Gate } from '../../src/domain/treatment/option';
import type { Check } from './finding';

/** Facts that pass by themselves or with treatment: nobody is advised against a medicine for good because of them. */
const passing: ReadonlySet<string> = new Set([
  'boneState',
  'correctedCalcium',
  'currentClasses',
  'dental',
  'diarrhoeaGrade',
  'endocrinePartner',
  'fastingGlucose',
  'haemoglobin',
  'hypertension',
  'infection',
  'massEffect',
  'mirels',
  'neutrophils',
  'newSymptoms',
  'platelets',
  'qtcf',
  'rapidProgression',
]);

/** Facts that stay: there is nothing to wait for. */
const lasting: ReadonlySet<string> = new Set([
  'allergies',
  'autoimmune',
  'chestRadiotherapy',
  'childPugh',
  'congenitalLongQt',
  'crCl',
  'diabetes',
  'dpyd',
  'epirubicinDose',
  'grewOn',
  'hearingLoss',
  'heartFailure',
  'history',
  'immunotherapyUnsuitable',
  'ischaemia',
  'radiosurgeryUnsuitable',
  'reirradiationUnsuitable',
  'severeImmuneEvent',
  'taxaneUnsuitable',
  'transplant',
]);

const asksAny = (when: Condition, facts: ReadonlySet<string>) => attributesRead(when).filter((id) => facts.has(id));

/** A contraindication stands for good and a hold can recover, as the guidelines say: neither asks what belongs to the other. */
export const recovery: Check = {
  name: 'recovery',
  check({ options, sharedHolds }) {
    const waits = (path: string) => (id: string, fact: string) =>
      `${path}: ${id} waits, and ${fact} does not recover; make it a contraindication`;
    const shared = sharedHolds.flatMap(({ path, item }) =>
      asksAny(item.when, lasting).map((fact) => waits(path)(item.id, fact)),
    );
    const own = options.flatMap(({ path, item: { contraindications, holds } }) => [
      ...misplaced(
        contraindications,
        passing,
        (id, fact) => `${path}: ${id} advises against for good, and ${fact} can recover; make it a hold`,
      ),
      ...misplaced(holds, lasting, waits(path)),
      ...contraindications.flatMap(({ id, when }) =>
        breastfeedingAlone(when)
          ? [`${path}: ${id} advises against for good, and breastfeeding can stop; make it a hold`]
          : [],
      ),
    ]);
    return [...shared, ...own];
  },
};

function misplaced(gates: readonly Gate[], facts: ReadonlySet<string>, say: (id: string, fact: string) => string) {
  return gates.flatMap(({ id, when }) => asksAny(when, facts).map((fact) => say(id, fact)));
}

/** Beside pregnancy some labels write breastfeeding in the same sentence: that one gate may hold both. */
const breastfeedingAlone = (when: Condition) => {
  const read = attributesRead(when);
  return read.includes('breastfeeding') && !read.includes('pregnant');
};

import type { TreatmentOption } from '../../src/domain/treatment/option';
import { drugSafetyDrugs } from './drug-safety-drugs';
import type { Check } from './finding';
import { monthGaps } from './month-gaps';
import { planGaps } from './plan-gaps';

const held: ReadonlySet<string> = new Set(drugSafetyDrugs);

/** Whether all medicines of an option stand in the evidence on drug safety. */
export const isCovered = ({ drugs }: Pick<TreatmentOption, 'drugs'>): boolean =>
  drugs.length > 0 && drugs.every(({ drugId }) => held.has(drugId));

/** Month and side-effect plan come whole from data for every option whose medicines all stand in the evidence on drug safety. */
export const careComplete: Check = {
  name: 'care complete',
  check(shelf) {
    const drugs = new Set(shelf.drugs.map(({ item }) => item.id));
    return [
      ...drugSafetyDrugs.filter((id) => !drugs.has(id)).map((id) => `no drug "${id}", of which the evidence tells`),
      ...shelf.options
        .map(({ item }) => item)
        .filter(isCovered)
        .flatMap((option) =>
          [monthGaps, ...planGaps].flatMap((gaps) => gaps(option, shelf).map((gap) => `${option.id}: ${gap}`)),
        ),
    ];
  },
};

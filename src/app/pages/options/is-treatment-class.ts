import { treatmentClasses, type TreatmentClass } from '../../../domain/treatment/treatment-class';

/** Whether the text of an address names one of the seven classes. */
export function isTreatmentClass(text: string): text is TreatmentClass {
  return treatmentClasses.some((one) => one === text);
}

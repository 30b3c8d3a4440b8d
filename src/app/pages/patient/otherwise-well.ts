import type { ObservedValue } from '../../../domain/patient/record';

/** The illnesses and allergies that close or hold a treatment, each answered with none: somebody who is well but for the cancer. */
export const otherwiseWell: readonly { attribute: string; value: ObservedValue }[] = [
  { attribute: 'heartFailure', value: 'none' },
  { attribute: 'ischaemia', value: 'none' },
  { attribute: 'hypertension', value: 'none' },
  { attribute: 'congenitalLongQt', value: 'no' },
  { attribute: 'ild', value: 'none' },
  { attribute: 'childPugh', value: 'none' },
  { attribute: 'neuropathyGrade', value: '0' },
  { attribute: 'infection', value: 'none' },
  { attribute: 'autoimmune', value: 'none' },
  { attribute: 'transplant', value: 'none' },
  { attribute: 'bowel', value: 'normal' },
  { attribute: 'diarrhoeaGrade', value: '0' },
  { attribute: 'allergies', value: [] },
];

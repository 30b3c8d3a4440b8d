import type { ObservedValue } from '../../../domain/patient/record';

/**
 * What "all within the normal range" says for certain, whatever the laboratory's own limits: each span holds every usual
 * normal range and settles the thresholds that the knowledge asks about, but for neutrophils of 2. Creatinine is not among
 * them: clearance is worked out from its figure, which a span would take away.
 */
export const normalBloods: readonly { attribute: string; value: ObservedValue }[] = [
  { attribute: 'neutrophils', value: { from: 1.5 } },
  { attribute: 'platelets', value: { from: 130 } },
  { attribute: 'haemoglobin', value: { from: 11 } },
  { attribute: 'bilirubin', value: { to: 1 } },
  { attribute: 'ast', value: { to: 1 } },
  { attribute: 'alt', value: { to: 1 } },
  { attribute: 'alp', value: { to: 1 } },
  { attribute: 'correctedCalcium', value: { from: 2.2, to: 2.6 } },
];

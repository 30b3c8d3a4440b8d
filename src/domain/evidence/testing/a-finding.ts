import type { OptionFinding } from '../../consultation/consultation';

/** An option's finding with one indication, "here", that rests on the named trials: as much as a comparison reads. */
export function aFinding(
  id: string,
  trialIds: string[],
  kind = 'chemotherapy',
  status = 'offered',
  name = { en: id, es: id },
): OptionFinding {
  const option = { id, name, class: kind, indications: [{ id: 'here', trialIds }] };
  // A whole finding takes a consultation: the comparison reads none of its traces, so they are left out here.
  return { option, status, leadIndication: 'here' } as unknown as OptionFinding;
}

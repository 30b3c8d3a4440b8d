import type { Circumstances } from './circumstances';

/** Hours on the way there and back on so many days with care, each day once. null: how far it is was not asked. */
export const travelHours = (
  { travelMinutes }: Pick<Circumstances, 'travelMinutes'>,
  daysWithCare: number,
): number | null => (travelMinutes === null ? null : (2 * travelMinutes * daysWithCare) / 60);

import type { TreatmentCourse } from './desk';

/**
 * The course of the desk once an option is chosen for it: the same option goes on as it is, another one has no first day and no chosen
 * medicine yet, because those of one treatment say nothing of another. @param held the course before; null: none
 */
export const courseFor = (optionId: string, held: TreatmentCourse | null): TreatmentCourse =>
  held?.optionId === optionId ? held : { optionId, startsOn: null, given: [] };

/** Whether a first day that was set is gone with the choice: it has to be set again. */
export const losesFirstDay = (optionId: string, held: TreatmentCourse | null): boolean =>
  (held?.startsOn ?? null) !== null && courseFor(optionId, held).startsOn === null;

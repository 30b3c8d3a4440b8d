import type { TreatmentOption } from '../../src/domain/treatment/option';
import type { Shelf } from './files';

/** What the side-effect plan of an option leaves out, a sentence each. */
export type PlanGaps = (option: TreatmentOption, shelf: Shelf) => string[];

/** By what is asked of a plan; empty: nothing is asked yet. */
export const planGaps: readonly PlanGaps[] = [];

import { InjectionToken } from '@angular/core';
import type { Roadmap } from '../../../domain/consultation/roadmap';
import type { TreatmentOption } from '../../../domain/treatment/option';

/** What can follow an option for the person of the open case, asked for when it is looked at; null: no case, or not loaded yet. */
export type RoadmapOf = (option: TreatmentOption) => Promise<Roadmap | null>;

export const ROADMAPS = new InjectionToken<RoadmapOf>('Roadmaps', {
  providedIn: 'root',
  factory: () => () => Promise.resolve(null),
});

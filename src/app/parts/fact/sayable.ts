import { Injectable, InjectionToken, type Signal, inject, signal } from '@angular/core';
import type { Text } from '../../../domain/evidence/text';
import { AUDIENCE } from './audience';
import { speaksOfSurvival } from './speaks-of-survival';

/** Whether the person has asked how long people live: the application gives it from the talk. */
export const SURVIVAL_OPEN = new InjectionToken<Signal<boolean>>('SurvivalOpen', {
  providedIn: 'root',
  factory: () => signal(false).asReadonly(),
});

/** Doses by weight and grades of a side effect are instructions to professionals. */
const professional = /mg\/kg|mg\/m2|mg\/m²|(grade|grado)s? \d/i;

/** Which prose of the knowledge may stand before a person; a professional sees all of it. */
@Injectable({ providedIn: 'root' })
export class Sayable {
  readonly #audience = inject(AUDIENCE);
  readonly #survivalOpen = inject(SURVIVAL_OPEN);

  /** False where one language says what is not to be said here: both languages hide the same. */
  of(...texts: readonly (Text | null | undefined)[]): boolean {
    if (this.#audience() === 'clinician') return true;
    const said = texts.flatMap((text) => (text ? [text.en, text.es] : []));
    if (said.some((words) => professional.test(words))) return false;
    return this.#survivalOpen() || !said.some(speaksOfSurvival);
  }
}

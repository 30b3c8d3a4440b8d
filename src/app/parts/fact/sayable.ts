import { Injectable, InjectionToken, type Signal, inject, signal } from '@angular/core';
import type { Text } from '../../../domain/evidence/text';
import { Printing } from '../../ui/printing';
import { AUDIENCE } from './audience';
import { ROLE_LIMITS } from './role-limits';
import { countsPeople, tellsResponse } from './speaks-of-figures';
import { speaksOfSurvival } from './speaks-of-survival';

/** What the person has asked to talk about. */
export interface OpenTopics {
  response: boolean;
  survival: boolean;
  sideEffects: boolean;
}

/** What is open to the person, on paper what others may see as well: the application gives it from the talk. */
export const OPEN_TOPICS = new InjectionToken<Signal<OpenTopics>>('OpenTopics', {
  providedIn: 'root',
  factory: () => signal({ response: false, survival: false, sideEffects: false }).asReadonly(),
});

/** Whether the page is being printed: paper goes home with the person, whoever printed it. */
export const PRINTING = new InjectionToken<Signal<boolean>>('Printing', {
  providedIn: 'root',
  factory: () => inject(Printing).on,
});

/** Doses by weight and grades of a side effect are instructions to professionals. */
const professional = /mg\/kg|mg\/m2|mg\/m²|(grade|grado)s? \d|hazard ratio/i;
/** So are the abbreviations of trials. */
const abbreviated = /\b(?:PFS|ORR|OS|DOR|SLP|TRO|ITT|BICR)\b/;

/** Which prose of the knowledge may stand before a person, on the screen or on paper; a professional sees all of it. */
@Injectable({ providedIn: 'root' })
export class Sayable {
  readonly #audience = inject(AUDIENCE);
  readonly #open = inject(OPEN_TOPICS);
  readonly #printing = inject(PRINTING);
  readonly #limits = inject(ROLE_LIMITS);

  /** Whether what belongs to a topic as a whole may stand here: what the role does not open stays closed whoever looks. */
  topic(name: keyof OpenTopics): boolean {
    if (name !== 'sideEffects' && !this.#limits().survival) return false;
    return this.#open()[name] || (this.#audience() === 'clinician' && !this.#printing());
  }

  /** False where one language says what is not to be said here: both languages hide the same. */
  of(...texts: readonly (Text | null | undefined)[]): boolean {
    const together = this.#audience() === 'together';
    if (!together && !this.#printing() && this.#limits().survival) return true;
    const said = texts.flatMap((text) => (text ? [text.en, text.es] : []));
    if (together && said.some((words) => professional.test(words) || abbreviated.test(words))) return false;
    const [response, survival] = [this.#mayTell('response'), this.#mayTell('survival')];
    const { sideEffects } = this.#open();
    return (
      (survival || !said.some(speaksOfSurvival)) &&
      (response || !said.some(tellsResponse)) &&
      // A number of people may be of either: it waits until both are open.
      ((response && sideEffects) || !said.some(countsPeople))
    );
  }

  #mayTell(topic: 'response' | 'survival'): boolean {
    return this.#open()[topic] && this.#limits().survival;
  }
}

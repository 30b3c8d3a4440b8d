import { InjectionToken, type Signal, signal } from '@angular/core';
import type { Audience } from '../../../i18n/audience';

/** Who is looking, for parts that choose words: the application gives it from the settings. */
export const AUDIENCE = new InjectionToken<Signal<Audience>>('Audience', {
  providedIn: 'root',
  factory: () => signal<Audience>('clinician').asReadonly(),
});

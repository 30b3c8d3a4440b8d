import { InjectionToken, type Signal, signal } from '@angular/core';

/** Whether what stands here may be copied and taken along. The page gives it where a topic waits for the person's word. */
export const MAY_BE_TAKEN = new InjectionToken<Signal<boolean>>('MayBeTaken', {
  providedIn: 'root',
  factory: () => signal(true).asReadonly(),
});

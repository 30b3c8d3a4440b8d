import { InjectionToken, type Signal, signal } from '@angular/core';

/** Whether what stands here may be copied and taken along. The page gives it where a topic waits for the person's word. */
export const TAKE_ALONG = new InjectionToken<Signal<boolean>>('TakeAlong', {
  providedIn: 'root',
  factory: () => signal(true).asReadonly(),
});

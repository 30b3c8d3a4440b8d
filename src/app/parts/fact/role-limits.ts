import { InjectionToken, type Signal, signal } from '@angular/core';

/** What the role of whoever uses this device opens, as far as parts have to know it. */
export interface RoleLimits {
  /** Whether an address may be led to: "/library". */
  mayOpen: (place: string) => boolean;
  /** How long a treatment holds and how long people live. */
  survival: boolean;
}

/** For parts that lead somewhere or choose prose: the application gives it from the settings. */
export const ROLE_LIMITS = new InjectionToken<Signal<RoleLimits>>('RoleLimits', {
  providedIn: 'root',
  factory: () => signal<RoleLimits>({ mayOpen: () => true, survival: true }).asReadonly(),
});

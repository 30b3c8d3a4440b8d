import { InjectionToken } from '@angular/core';
import { type SchedulerLike, asyncScheduler } from 'rxjs';

/** The time as effects may ask for it; tests give their own. */
export interface Clock {
  now(): Date;
  scheduler: SchedulerLike;
}

export const CLOCK = new InjectionToken<Clock>('Clock', {
  providedIn: 'root',
  factory: () => ({ now: () => new Date(), scheduler: asyncScheduler }),
});

/** The day on the wall calendar of this computer, ISO 8601. */
export function isoDay(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

/** The day of an ISO instant on the wall calendar of this computer; what is no instant is given back as it stands. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : isoDay(date);
}

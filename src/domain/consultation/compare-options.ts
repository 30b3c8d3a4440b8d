import { byStatus, type Status } from '../treatment/status';

/** Best status first, then guideline order. */
export function compareOptions(a: { status: Status; place: number }, b: { status: Status; place: number }): number {
  return byStatus(a.status, b.status) || a.place - b.place;
}

import { monthsSpan, parsePartialDate } from '../../../domain/patient/partial-date';
import type { Therapy } from '../../../domain/patient/record';

/** A regimen on the time line, as per cent of its width. */
export interface Bar {
  /** From the first day that the dates allow to the last. */
  from: number;
  width: number;
  /** The part that is certain; null: the dates are too rough for one. */
  sure: { from: number; width: number } | null;
  running: boolean;
  /** Months that it lasted, at least and at most. */
  months: { lo: number; hi: number };
}

/** One bar a regimen, in the order given; null where its dates are not known. The line runs from the first start to today. */
export function barsOf(therapies: readonly Therapy[], today: string): (Bar | null)[] {
  const now = parsePartialDate(today);
  const dated = therapies.map((therapy) => {
    const start = parsePartialDate(therapy.start ?? '');
    const end = therapy.end === null ? now : parsePartialDate(therapy.end ?? '');
    return start && end ? { start, end, running: therapy.end === null } : null;
  });
  const first = Math.min(...dated.flatMap((one) => (one ? [one.start.first] : [])));
  const last = Math.max(now?.last ?? 0, ...dated.flatMap((one) => (one ? [one.end.last] : [])));
  const at = (day: number) => Math.round((1000 * (day - first)) / Math.max(1, last - first)) / 10;
  return dated.map((one) => {
    if (!one) return null;
    const from = at(one.start.first);
    const sureFrom = at(one.start.last);
    const sureTo = at(one.end.first);
    const span = monthsSpan(one.start, one.end).spans[0] ?? { lo: 0, hi: 0 };
    return {
      from,
      width: Math.max(0.8, at(one.end.last) - from),
      sure: sureTo > sureFrom ? { from: sureFrom, width: sureTo - sureFrom } : null,
      running: one.running,
      months: { lo: Math.round(span.lo), hi: Math.round(span.hi) },
    };
  });
}

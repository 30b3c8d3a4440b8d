import type { Consultation, OptionFinding } from '../../../domain/consultation/consultation';
import { monthsBetween, parsePartialDate } from '../../../domain/patient/partial-date';

/** A fact that an option waits for though it was once said; `months`: how long ago, null where it has no date. */
export interface Aged {
  attribute: string;
  months: number | null;
}

/** What the option waits for because the value held is too old to count: to be asked again, not searched for. */
export function agedOf({ missing }: OptionFinding, { sources, day }: Consultation): Aged[] {
  return missing.flatMap((attribute) => {
    const source = sources.get(attribute);
    if (!source?.stale) return [];
    const on = parsePartialDate(source.observation.on ?? source.specimen?.on ?? '');
    const today = parsePartialDate(day);
    return [{ attribute, months: on && today ? Math.floor(monthsBetween(on.first, today.first)) : null }];
  });
}

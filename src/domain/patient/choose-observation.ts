import type { Attribute } from './attribute';
import { findAttribute } from './catalogue/catalogue';
import { monthsBetween, parsePartialDate, type DayInterval } from './partial-date';
import type { Observation, ObservedValue, PatientRecord, SiteSettings, Specimen } from './record';

/** The observation that holds for an attribute on a day, and what was passed over. */
export interface Chosen {
  attribute: string;
  observation: Observation;
  specimen: Specimen | null;
  /** Past its shelf life: unknown again. */
  stale: boolean;
  /** Newest observation of another specimen that says otherwise. */
  discordant: Observation | null;
  /** One of the same day and sample that says otherwise, and is no correction by a person at the form. */
  conflicting: Observation | null;
}

export interface Dated {
  observation: Observation;
  specimen: Specimen | null;
  day: number;
  place: number;
}

/** Newest metastasis (or blood) before the primary; a value without a specimen counts as today's best knowledge. */
const rank = (specimen: Specimen | null) => (specimen?.site === 'primary' ? 0 : 1);

/** What was observed by the day, by attribute id, best first: newest metastasis, else primary; then by date; then as entered. */
export function observationsByAttribute(
  record: PatientRecord,
  day: DayInterval,
): ReadonlyMap<string, readonly Dated[]> {
  const specimens = new Map(record.specimens.map((specimen) => [specimen.id, specimen]));
  const found = new Map<string, Dated[]>();
  record.observations.forEach((observation, place) => {
    const specimen = specimens.get(observation.specimen ?? '') ?? null;
    const on = parsePartialDate(observation.on ?? specimen?.on ?? '');
    if (on && on.first > day.last) return;
    const dated = { observation, specimen, day: on?.first ?? -Infinity, place };
    const others = found.get(observation.attribute);
    if (others) others.push(dated);
    else found.set(observation.attribute, [dated]);
  });
  for (const [id, dated] of found) {
    const bySpecimen = findAttribute(id)?.specimen === true;
    dated.sort(
      (a, b) => (bySpecimen ? rank(b.specimen) - rank(a.specimen) : 0) || compare(b.day, a.day) || b.place - a.place,
    );
  }
  return found;
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

function conflictOf(attribute: Attribute, best: Dated, rest: readonly Dated[]): Observation | null {
  if (best.observation.from === 'person') return null;
  const same = rest.find(({ day, specimen, observation: { value } }) => {
    const together = day === best.day && specimen?.id === best.specimen?.id;
    return together && value !== null && finding(attribute, value) !== finding(attribute, best.observation.value);
  });
  return same?.observation ?? null;
}

/** Where a percentage or score turns from negative to positive (ASCO/CAP 2020; KEYNOTE-355): 95 % and 90 % do not disagree. */
const cutOffs: Record<string, number> = { erPercent: 1, prPercent: 1, pdl1Cps22c3: 10, pdl1Sp142: 1, pdl1CpsOther: 1 };

/** A value as what it means for discordance. */
function finding(attribute: Attribute, value: ObservedValue): string {
  const cutOff = cutOffs[attribute.id];
  if (cutOff !== undefined && typeof value === 'number') return value >= cutOff ? 'positive' : 'negative';
  return JSON.stringify(value);
}

/** The observation that holds of those of an attribute, best first; null where there is none or the newest took the value back. */
export function chooseObservation(
  observed: readonly Dated[],
  attribute: Attribute,
  day: DayInterval,
  site: SiteSettings,
): Chosen | null {
  const [best, ...rest] = observed;
  if (!best) return null;
  if (best.observation.value === null) return null;
  const shelfLife = site.shelfLives?.[attribute.id] ?? attribute.shelfLifeMonths;
  const other = rest.find(
    ({ specimen, observation: { value } }) =>
      specimen !== null &&
      specimen !== best.specimen &&
      value !== null &&
      finding(attribute, value) !== finding(attribute, best.observation.value),
  );
  return {
    attribute: attribute.id,
    observation: best.observation,
    specimen: best.specimen,
    // Without a date nobody can say that it still holds.
    stale: shelfLife !== undefined && !(monthsBetween(best.day, day.first) <= shelfLife),
    discordant: attribute.specimen && other ? other.observation : null,
    conflicting: conflictOf(attribute, best, rest),
  };
}

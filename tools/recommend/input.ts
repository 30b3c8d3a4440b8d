import { findAttribute } from '../../src/domain/patient/catalogue/catalogue';
import { possibleFrom } from '../../src/domain/patient/observed-value';
import { parsePartialDate } from '../../src/domain/patient/partial-date';
import type {
  EventKind,
  Observation,
  ObservedValue,
  PartialDate,
  PatientRecord,
  Specimen,
  Therapy,
} from '../../src/domain/patient/record';
import { drugFinder } from '../../src/domain/treatment/find-drug';
import type { Drug } from '../../src/domain/treatment/drug';
import type { Region } from '../../src/domain/treatment/option';

/** One patient, one line. An absent list is not known; an empty one is none. */
export interface RecommendInput {
  /** Comes back on the output line. */
  id?: string;
  /** ISO date of the decision. */
  day: string;
  /** Where the treatment would be given; absent: what depends on it stays open. */
  region?: Region;
  /** Dated observations, or values by attribute id where no dates matter. */
  observations: Observation[] | Record<string, ObservedValue>;
  specimens?: Specimen[];
  therapies?: InputTherapy[];
  events?: Partial<Record<EventKind, PartialDate>>;
  /** Names of medicines besides cancer treatment. */
  medicines?: string[];
}

/** A regimen; `drugs` are ids or names. */
export interface InputTherapy extends Omit<Therapy, 'id'> {
  id?: string;
}

/** A line that cannot be read: the sentence says what and where. */
export class InputError extends Error {}

/** The record of a line that has the right shape. Throws InputError for values that cannot be. */
export function recordOf(input: RecommendInput, drugs: readonly Drug[]): PatientRecord {
  if (!parsePartialDate(input.day) || input.day.length !== 10)
    throw new InputError(`day: "${input.day}" is no ISO date`);
  const find = drugFinder(drugs);
  const observations: Observation[] = Array.isArray(input.observations)
    ? input.observations
    : Object.entries(input.observations).map(([attribute, value]) => ({ attribute, value, on: input.day }));
  observations.forEach((observation, place) => {
    checkObservation(observation, `observations[${place}]`);
  });
  const specimens = input.specimens ?? [];
  specimens.forEach(({ on }, place) => {
    if (on !== undefined) checkDate(on, `specimens[${place}].on`);
  });
  observations.forEach(({ specimen }, place) => {
    if (specimen === undefined || specimens.some(({ id }) => id === specimen)) return;
    throw new InputError(`observations[${place}]: no specimen "${specimen}" in specimens`);
  });
  const events = input.events ?? {};
  for (const [event, date] of Object.entries(events)) checkDate(date, `events.${event}`);
  const therapies = input.therapies?.map((therapy, place): Therapy => {
    checkTherapy(therapy, `therapies[${place}]`, input.day);
    const ids = therapy.drugs.map((name) => find(name)?.id ?? name);
    return { ...therapy, id: therapy.id ?? `therapy-${place + 1}`, drugs: ids };
  });
  return {
    label: input.id ?? '',
    observations,
    specimens,
    therapies: therapies ?? null,
    events,
    medicines: input.medicines?.map((name) => ({ name, drugId: find(name)?.id ?? null })) ?? null,
  };
}

function checkObservation({ attribute, value, on }: Observation, where: string): void {
  const declared = findAttribute(attribute);
  if (!declared) throw new InputError(`${where}: the catalogue has no attribute "${attribute}"`);
  if (declared.origin === 'derived') throw new InputError(`${where}: ${attribute} is derived and cannot be stated`);
  if (on !== undefined) checkDate(on, `${where}.on`);
  const found = possibleFrom(declared, value);
  if (typeof found !== 'string') return;
  const unit = declared.kind === 'number' && declared.unit !== '1' ? ` ${declared.unit}` : '';
  const allowed = declared.kind === 'number' ? `${declared.min} to ${declared.max}${unit}` : declared.values.join(', ');
  throw new InputError(`${where}: ${attribute} cannot be ${JSON.stringify(value)} (allowed: ${allowed})`);
}

function checkDate(text: string, where: string): void {
  if (!parsePartialDate(text)) throw new InputError(`${where}: "${text}" is no date`);
}

function checkTherapy(therapy: InputTherapy, where: string, day: string): void {
  if (therapy.start !== undefined) checkDate(therapy.start, `${where}.start`);
  if (typeof therapy.end === 'string') checkDate(therapy.end, `${where}.end`);
  const start = parsePartialDate(therapy.start ?? '');
  const end = parsePartialDate(therapy.end ?? '');
  const today = parsePartialDate(day);
  if (start && today && start.first > today.last) throw new InputError(`${where}: it starts after the day ${day}`);
  if (start && end && end.last < start.first) throw new InputError(`${where}: it ends before it starts`);
}

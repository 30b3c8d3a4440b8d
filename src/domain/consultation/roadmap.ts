import type { Picture } from '../patient/picture';
import type { Observation, PartialDate, PatientRecord, SiteSettings, Therapy } from '../patient/record';
import type { Caution, TreatmentOption } from '../treatment/option';
import { givenTreatments } from '../treatment/planned-care';
import type { Schedules } from '../treatment/schedule';
import type { Status } from '../treatment/status';
import { consult } from './consult';
import type { Consultation, OptionFinding } from './consultation';
import type { Knowledge } from './knowledge';

/** How an option of later stands: can be given now and then, then only, now only. */
export type Way = 'stays' | 'opens' | 'closes';

export interface Waymark {
  optionId: string;
  way: Way;
  now: Status;
  then: Status;
  /** What would speak of it then and does not now: "the cancer grew on a drug of its kind". */
  doubts: Caution[];
}

/** What usually can follow an option and what it closes. */
export interface Roadmap {
  /** The knowledge's own words, for everybody. */
  words: TreatmentOption['next'];
  /**
   * For this person: the other treatments of the cancer, in the order in which they would stand then, once the option was taken for
   * so many years and the cancer then grew, if all else stayed as it is. null: it cannot be told.
   */
  marks: Waymark[] | null;
  /** noMedicine: no medicine of the option is scheduled. noHistory: what was taken before is not known. */
  why: 'noMedicine' | 'noHistory' | null;
  years: number;
}

const inReach = (status: Status) => status === 'offered' || status === 'provisional';

/**
 * Asks the same rules again on a day to come, when the option was taken and the cancer grew on it: nothing is said that the rules
 * would not say then. Some of what opens, opens because time goes by. A course of less than half a year can close more, because
 * resistance is judged by its length. Throws RangeError for anything but whole years.
 *
 * @param now the consultation of this record on this day, where it is at hand.
 */
export function roadmap(
  option: TreatmentOption,
  record: PatientRecord,
  site: SiteSettings,
  day: string,
  knowledge: Knowledge,
  schedules: Schedules,
  years = 1,
  now: Consultation | null = null,
): Roadmap {
  if (!(Number.isInteger(years) && years >= 1)) throw new RangeError(`Whole years from 1, not ${years}`);
  const untold = (why: Roadmap['why']): Roadmap => ({ words: option.next, marks: null, why, years });
  if (record.therapies === null) return untold('noHistory');
  const today = now ?? consult(record, site, day, knowledge);
  const drugs = drugsOf(option, schedules, today.picture);
  if (drugs.length === 0) return untold('noMedicine');
  const then = yearsLater(day, years);
  const later = consult(afterwards(record, record.therapies, drugs, day, years), site, then, knowledge);
  const before = new Map(today.options.map((finding) => [finding.option.id, finding]));
  const marks = later.options
    .filter(({ option: other }) => other.id !== option.id && other.class !== 'supportive-care')
    .flatMap(({ option: other, status, cautions }): Waymark[] => {
      const today = before.get(other.id);
      const held = today?.status ?? 'notNow';
      const [was, is] = [inReach(held), inReach(status)];
      if (!was && !is) return [];
      const said = new Set((today ? certain(today.cautions) : []).map(({ id }) => id));
      const doubts = certain(cautions).filter(({ id }) => !said.has(id));
      return [{ optionId: other.id, way: was ? (is ? 'stays' : 'closes') : 'opens', now: held, then: status, doubts }];
    });
  return { words: option.next, marks, why: null, years };
}

const certain = (cautions: OptionFinding['cautions']) =>
  cautions.flatMap(({ caution, verdict }) => (verdict === 'true' ? [caution] : []));

/** The first choice of each medicine that is for this person for sure. */
function drugsOf(option: TreatmentOption, { treatments, options }: Schedules, picture: Picture): string[] {
  const schedule = options.find(({ optionId }) => optionId === option.id);
  if (!schedule) return [];
  const known = new Map(treatments.map((one) => [one.id, one]));
  const given = givenTreatments(schedule, known, picture, {}).filter(({ certain }) => certain);
  return [...new Set(given.flatMap(({ schedule: { drugId } }) => drugId ?? []))];
}

/** Everything is found again as it is now; what runs has ended, then the option was taken, and the cancer grew. */
function afterwards(
  record: PatientRecord,
  therapies: readonly Therapy[],
  drugs: string[],
  day: string,
  years: number,
): PatientRecord {
  const then = yearsLater(day, years);
  const again = record.observations.map((one): Observation =>
    one.on === undefined ? one : { ...one, on: yearsLater(one.on, years) },
  );
  const specimens = record.specimens.map((one) =>
    one.on === undefined ? one : { ...one, on: yearsLater(one.on, years) },
  );
  const ended = therapies.map((one): Therapy => (one.end === null ? { ...one, end: day } : one));
  return {
    ...record,
    specimens,
    observations: [...again, { attribute: 'decisionReason', value: 'progression', on: then }],
    therapies: [
      ...ended,
      { id: 'roadmap', setting: 'metastatic', drugs, start: day, end: then, stopReason: 'progression' },
    ],
  };
}

/** The same date so many years on; 29 February becomes the 28th. */
function yearsLater(date: PartialDate, years: number): PartialDate {
  const later = date.replace(/^\d{4}/, (year) => String(Number(year) + years).padStart(4, '0'));
  return later.replace(/-02-29$/, '-02-28');
}

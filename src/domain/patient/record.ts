import type { Region } from '../treatment/option';

/** "2026-11-23", "2026-11" or "2026": a partial date is the interval of days that it names. */
export type PartialDate = string;

/**
 * A value as entered: one value, what is left of it, a span, the members of a set that are present (all others absent) or
 * that are present at least (others may be), or null: taken back.
 */
export type ObservedValue =
  | string
  | number
  | string[]
  | { oneOf: (string | number)[] }
  | { from?: number; to?: number }
  | { atLeast: string[] }
  | null;

/** One dated observation. Observations are appended, never overwritten: the newest on the day holds. */
export interface Observation {
  attribute: string;
  /** null takes the value back: it is not known. */
  value: ObservedValue;
  /** Day of the finding (of the sample, for a specimen); absent: not dated, older than any dated one. */
  on?: PartialDate;
  /** Id of the specimen it was found in. */
  specimen?: string;
  from?: 'person' | 'import' | 'sample';
  /** The finding in the laboratory's words, e.g. "D538G". */
  detail?: string;
}

export interface Specimen {
  id: string;
  kind: 'tissue' | 'plasma';
  site: 'primary' | 'metastasis' | 'blood';
  /** Where: "liver", "breast" … */
  place?: string;
  on?: PartialDate;
}

export type TherapySetting = 'neoadjuvant' | 'adjuvant' | 'metastatic';
export type StopReason = 'progression' | 'toxicity' | 'completed' | 'choice';
export type BestResponse = 'complete' | 'partial' | 'stable' | 'progression';

/** One regimen. */
export interface Therapy {
  id: string;
  setting: TherapySetting;
  /** Drug ids of the knowledge; an id that it does not hold is kept and reported as "not checked". */
  drugs: string[];
  start?: PartialDate;
  /** null: still running. Absent: ended or not is not known. */
  end?: PartialDate | null;
  /** Ended on a day that is not known. */
  ended?: true;
  cycles?: number;
  bestResponse?: BestResponse;
  stopReason?: StopReason;
  /** Continues the line before it: maintenance, or a swap within a class for toxicity. */
  sameLine?: boolean;
  /** Grouped from the entries of a file: nobody has yet said that it is right. */
  proposed?: true;
}

export type EventKind = 'diagnosis' | 'surgery' | 'recurrence' | 'metastaticDiagnosis';

/** A medicine besides cancer treatment; `drugId`: a drug or an ingredient of the knowledge, null where no id was mapped: its name is read. */
export interface Medicine {
  name: string;
  drugId: string | null;
}

/** A person as the record knows them. Lists: null is not known, empty is none. */
export interface PatientRecord {
  /** Label or initials; never a full name by default. */
  label: string;
  observations: Observation[];
  specimens: Specimen[];
  therapies: Therapy[] | null;
  events: Partial<Record<EventKind, PartialDate>>;
  medicines: Medicine[] | null;
}

/** Site and region settings that consult() reads. */
export interface SiteSettings {
  /** null: not said, so what depends on it stays open. */
  region: Region | null;
  /** Shelf lives in months where the site sets its own, by attribute id. */
  shelfLives?: Record<string, number>;
}

export const emptyRecord: PatientRecord = {
  label: '',
  observations: [],
  specimens: [],
  therapies: null,
  events: {},
  medicines: null,
};

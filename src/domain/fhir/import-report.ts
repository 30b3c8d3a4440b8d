import type { ObservedValue, PartialDate, PatientRecord } from '../patient/record';

/** taken: in the record; ignored: left out, and why; needsPerson: a person has to look, and says what holds. */
export type MappingStatus = 'taken' | 'ignored' | 'needsPerson';

export type MessageParams = Record<string, string | number>;

/** What became of one thing that the file says. Words live in the message catalogues under `reasonKey`. */
export interface MappingRow {
  status: MappingStatus;
  /** needsPerson, and yet in the record until a person says otherwise. */
  proposed?: true;
  /** "Observation/er-1"; a bare type where the row stands for several resources. */
  resource: string;
  /** Where in the resource: "Observation.valueQuantity". */
  path: string;
  /** Attribute id, or `therapies`, `medicines`, `specimens`, `events.surgery`, `cancer`, `stage`, `resource`. */
  what: string;
  value?: ObservedValue;
  on?: PartialDate;
  reasonKey: string;
  params?: MessageParams;
}

export interface MappingReport {
  rows: MappingRow[];
}

/** What the file says about the illness: the tool is for metastatic breast cancer and says so where it is not. */
export type ImportedDisease = 'metastatic' | 'notMetastatic' | 'notBreastCancer' | 'unknown';

/** One of several people in a file: enough to tell them apart, no full name. */
export interface PatientChoice {
  id: string;
  /** Initials. */
  label: string;
  birthDate?: string;
  gender?: string;
}

export type ImportProblemKind =
  | 'emptyFile'
  | 'notJson'
  | 'lines'
  | 'list'
  | 'notFhir'
  | 'otherResource'
  | 'emptyBundle'
  | 'entryNoList'
  | 'noPatient'
  | 'severalPatients'
  | 'patientNotFound';

/** Why nothing could be read. */
export interface ImportProblem {
  kind: ImportProblemKind;
  messageKey: string;
  params?: MessageParams;
  /** severalPatients: whom to choose from; give the chosen id to the importer. */
  patients?: PatientChoice[];
}

export type ImportResult =
  | { ok: false; problem: ImportProblem }
  | { ok: true; report: MappingReport; record: PatientRecord; disease: ImportedDisease };

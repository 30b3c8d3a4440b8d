import type { Checked, Text } from '../evidence/text';
import type { Condition } from '../logic/condition';
import type { TreatmentClass } from './treatment-class';

/** A treatment that can be offered: one file in `knowledge/options`. Tandem offers, it never orders. */
export interface TreatmentOption {
  id: string;
  /** Clinician's name and plain name. */
  name: Text;
  plainName: Text;
  class: TreatmentClass;
  alsoClasses: TreatmentClass[];
  /** What it is, in plain words, one or two sentences. */
  what: Text;
  /** How it is given, in plain words: "One tablet a day with food." */
  how: Text;
  /** How it works, in a clinician's words; null for care that has no mechanism. */
  mechanism: Text | null;
  drugs: OptionDrug[];
  /** Drugs of which one is given with the rest: what speaks against each of them comes from its own option. */
  partners?: Partners;
  indications: Indication[];
  /** Any true one advises against the option. */
  contraindications: Gate[];
  /** Can recover: a true one holds the option as "not now" with what to wait for. */
  holds: Hold[];
  /** Mark an offered option; they never change its status. */
  cautions: Caution[];
  monitoring: Monitoring[];
  burden: Burden;
  doses: DoseNote[];
  /** Licence by region where read; a region that is absent is "not read". */
  licences: Licence[];
  /** Shown in the library only, until a licence or guideline is confirmed. */
  offByDefault?: boolean;
  /** Care for a trouble that no record holds: it stands ready for whoever may have it, and is no news. */
  standsReady?: true;
  /** Drugs beside which this care starts with the first dose: it belongs to every option that holds one of them. */
  fromFirstDoseOf?: string[];
  /** What usually can follow, and what this choice closes; `plainCloses` says that to a patient where its words are a professional's. */
  next: { keepsOpen: Text | null; closes: Text | null; plainCloses?: Text };
}

export interface OptionDrug {
  drugId: string;
  /** A number with its unit, "500 mg"; in both languages where it holds a word. */
  dose: string | Text;
  schedule: Text;
  route: 'oral' | 'iv' | 'sc' | 'im' | 'other';
  /** Drugs of the option with the same word here stand as a choice and are not given together: "endocrine". */
  oneOf?: string;
}

export interface Partners {
  /** The options of the partners by themselves, two or more. */
  of: string[];
  /** What to do where one of them is closed. */
  struck: Text;
  /** Said where all of them are closed. */
  none: Text;
}

/** A state of affairs in which the option fits, with what each body says of it. */
export interface Indication {
  id: string;
  setting: Text;
  /** Never asks whether something is known. */
  when: Condition;
  statements: Statement[];
  /** Leading trial first. */
  trialIds: string[];
}

/** agrees: recommends or licenses it here; partly: allows it with limits; against: advises against; silent: read, says nothing. */
export type Stance = 'agrees' | 'partly' | 'against' | 'silent';

export interface Statement {
  /** "ESMO", "ASCO", "ABC", "FDA", "EMA", "NICE" … */
  body: string;
  /** Year of the statement; null where not read. */
  year: number | null;
  stance: Stance;
  text: Text;
  strength: string | null;
  /** ESMO-MCBS score with its version, where stated. */
  mcbs: string | null;
  sourceId: string;
  checked: Checked;
}

export interface Gate {
  id: string;
  when: Condition;
  text: Text;
  sourceId: string | null;
  checked: Checked;
}

export interface Hold extends Gate {
  /** What to wait for. */
  waitFor: Text;
}

export interface Caution extends Gate {
  action: Text;
}

export interface Monitoring {
  what: Text;
  when: Text;
  /** Before the first dose. */
  baseline: boolean;
  sourceId: string | null;
  checked: Checked;
}

export interface Burden {
  route: 'oral' | 'injection' | 'infusion' | 'oral-and-injection' | 'oral-and-infusion' | 'procedure' | 'none';
  /** Visits to a clinic in a month, an editorial estimate from the schedule; null: as needed. */
  visitsPerMonth: number | null;
  hairLoss: 'none' | 'rare' | 'partial' | 'usual' | 'not-reported';
  checked: Checked;
}

export interface DoseNote {
  drugId: string;
  labelled: Text;
  reductions: Text | null;
  sourceId: string | null;
  checked: Checked;
}

export type Region = 'US' | 'EU' | 'UK' | 'CH' | 'JP' | 'CN' | 'other';

/**
 * not-licensed: refused, withdrawn, or outside what the label read there says. under-review: no decision was known when last read
 * (the note gives the date), so it may be licensed by now; `since` is null.
 */
export type LicenceStatus = 'licensed' | 'partly' | 'under-review' | 'not-licensed';

export interface Licence {
  region: Region;
  status: LicenceStatus;
  since: string | null;
  note: Text | null;
  sourceId: string | null;
  checked: Checked;
}

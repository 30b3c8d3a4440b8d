import type { Consultation } from '../../consultation/consultation';
import type { Phrase } from '../../documents/phrase';
import type { NoteCase } from '../../documents/note-case';
import type { PatientRecord } from '../../patient/record';
import type { Drug } from '../../treatment/drug';
import type { CodeTable } from '../code-table';

/** A document that goes along, as plain text. */
export interface AttachedDocument {
  title: string;
  /** BCP 47: "en", "es". */
  language: string;
  text: string;
}

/** What the file for another system is made of. */
export interface ExportCase {
  note: NoteCase;
  record: PatientRecord;
  consultation: Consultation;
  drugs: readonly Drug[];
  codes: CodeTable;
  /** ISO instant. */
  written: string;
  /** A new UUID each time. */
  newId: () => string;
  /** Writes a phrase in the language of the file. */
  say: (phrase: Phrase) => string;
  documents: readonly AttachedDocument[];
  /** A source as the note cites it; null: the knowledge does not hold it. */
  cite: (sourceId: string) => string | null;
  /** Drugs of an option that another medicine of the person forbids, while others of their choice stay. */
  struck: (optionId: string) => ReadonlySet<string>;
  /** Place of an option from 1 in the order that a board prefers; null, absent: it prefers none. */
  preferred?: (optionId: string) => number | null;
}

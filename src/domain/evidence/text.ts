/** Clinical words that live in the knowledge, in every language of the interface. */
export interface Text {
  en: string;
  es: string;
}

/** A day an evidence page was read and the address read; null: recalled, never shown to a patient. */
export interface CheckedAt {
  /** ISO 8601 date or month, e.g. "2026-11". */
  on: string;
  /** The address of the page that was read. */
  against: string;
}
export type Checked = CheckedAt | null;

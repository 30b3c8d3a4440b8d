/** Clinical words that live in the knowledge, in every language of the interface. */
export interface Text {
  en: string;
  es: string;
}

/** When and where a figure or statement was read; null: recalled, never shown to a patient. */
export interface CheckedAt {
  /** ISO 8601 date or month, e.g. "2026-11". */
  on: string;
  /** The address of the page that was read. */
  against: string;
  /**
   * The words read there that hold the figure; " … " marks what was left out, " | " parts the cells of a table.
   * Absent: read before the words were kept.
   * @maxLength 160
   */
  words?: string;
}
export type Checked = CheckedAt | null;

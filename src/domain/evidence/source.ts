/** A publication, label or guideline that statements and figures cite by `id`. */
export interface Source {
  id: string;
  kind: string;
  title: string;
  journal: string | null;
  year: number | null;
  doi: string | null;
  pmid: string | null;
  url: string | null;
  /** Addresses read, newest first. */
  checkedAt: string[];
  note?: string | null;
  /**
   * It is a secondary page: another site's monograph, dosing table or summary of a label or a study. The id of the original;
   * null: not in this library. Absent: it is an original, wherever it was read.
   */
  retells?: string | null;
}

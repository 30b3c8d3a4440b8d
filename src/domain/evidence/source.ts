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
}

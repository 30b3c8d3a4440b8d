/** One code that the importer understands, and that a file is written with where it is exact. */
export interface CodeRow {
  /** Short name of the system, a key of `systems`: loinc, snomed, icd10 … */
  system: string;
  code: string;
  /** What it stands for: the reader in charge ("er", "metastasis", "answer"). */
  use: string;
  /** What it says there: a site, an answer, or several with "|" between where the code leaves them open. */
  meaning?: string;
  /** The code stands for every code that begins with it (ICD-10). */
  prefix?: boolean;
  display: string;
  /** checked: code and display were read in a source; recalled: not yet. */
  verification: string;
  /**
   * It says what the catalogue says, neither more nor less: what is sent to another system goes out under it. Of each use and meaning
   * one at most, and a checked one. The other rows are read and never written.
   */
  exact?: true;
}

export interface GeneRow {
  symbol: string;
  hgnc: string;
  verification: string;
}

/** RxNorm code of an ingredient, or of a product where no ingredient code could be read. */
export interface DrugCodeRow {
  code: string;
  name: string;
  verification: string;
  /** The code of the whole medicine by its ingredient, not of a part, a product or an alias: the one that is written. */
  exact?: true;
}

/** The codes that the importer understands, as data: `codes/*.json`. */
export interface CodeTable {
  /** What an observation is about. */
  observations: CodeRow[];
  /** What an answer means. */
  answers: CodeRow[];
  /** Cancers, their sites and other illnesses. */
  conditions: CodeRow[];
  genes: GeneRow[];
  drugs: DrugCodeRow[];
  /** RxNorm ingredient codes ("224905", or "224905+1298944") to the product codes that hold them, with spaces between. */
  products: Record<string, string>;
  /** Short name of a system to the addresses under which it is seen; the official one first. */
  systems: Record<string, string[]>;
}

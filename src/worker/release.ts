/** What a version of Tandem is called. */
export interface ReleaseName {
  /** Hash of its files: two builds with the same files are the same release. */
  id: string;
  /** Version of the application. */
  application: string;
  /** Version of the clinical knowledge. */
  knowledge: string;
  /** ISO day of the evidence. */
  evidenceDate: string;
}

/** A version of Tandem with all that is stored of it. */
export interface Release extends ReleaseName {
  /** Bytes of all files, as they are without compression. */
  bytes: number;
  /** Base64 SHA-256 of each file by its path below the base address; the page itself is the empty path. */
  files: Readonly<Record<string, string>>;
}

/** What a worker tells of the release that it stores. */
export type ReleaseTold = Omit<Release, 'files'>;

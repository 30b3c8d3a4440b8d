import type { Drug } from '../treatment/drug';
import type { OpenedBundle } from './bundle';
import type { CodeBook } from './code-book';
import type { Finding } from './finding';
import type { Resource } from './resource';

/** One person's file, as every reader sees it. */
export interface Chart extends OpenedBundle {
  book: CodeBook;
  drugs: readonly Drug[];
  /** The day on which the file is read: ages are counted to it, and no finding can be after it. */
  day: string;
  /** Specimens by the name of their resource. */
  samples: ReadonlyMap<string, Sample>;
  /** Name of the specimen resource that a report gives for a result ("Observation/er-1"). */
  reportedSamples: ReadonlyMap<string, string>;
}

/** A specimen as the file gives it; `id` only where it could be entered into the record. */
export interface Sample {
  id: string | undefined;
  kind: 'tissue' | 'plasma' | undefined;
  on: string | undefined;
}

/** Reads one observation whose code it is in charge of. */
export type ObservationReader = (resource: Resource, chart: Chart) => Finding[];

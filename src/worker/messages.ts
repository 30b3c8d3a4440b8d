import type { ReleaseTold } from './release';

/** From a page to a worker. `release` is answered on the port that comes with it. */
export type ToWorker = { kind: 'release' } | { kind: 'take' };

/** The answer to `release`. */
export type ReleaseAnswer = ReleaseTold;

/** From a worker to its pages. */
export type FromWorker =
  | {
      /** A release could not be stored whole; nothing of it is kept. */
      kind: 'notStored';
      /** The file that could not be had, or the browser's reason. */
      why: string;
    }
  | {
      /** A file that a page asked for is neither stored nor to be had. */
      kind: 'missing';
      /** Whether the network failed; otherwise the host answered that there is no such file. */
      offline: boolean;
    };

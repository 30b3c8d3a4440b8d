import type { Shelf } from './files';

/** One check of the knowledge: what it looks for, and what it found, a sentence each. */
export interface Check {
  name: string;
  check: (shelf: Shelf) => string[];
}

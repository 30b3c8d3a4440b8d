import { InjectionToken } from '@angular/core';
import type { Source } from '../../../domain/evidence/source';

/** Where a source is looked up by its id; null: the library has none of that id. Rejects when it cannot be fetched. */
export interface SourceBook {
  /** What has been fetched already; null: not yet, or there is none of that id. */
  held(id: string): Source | null;
  find(id: string): Promise<Source | null>;
}

/** The application gives it from the evidence; without one no source is found. */
export const SOURCE_BOOK = new InjectionToken<SourceBook>('SourceBook', {
  providedIn: 'root',
  factory: () => ({ held: () => null, find: () => Promise.resolve(null) }),
});

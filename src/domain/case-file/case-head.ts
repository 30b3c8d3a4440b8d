import { isUnknown, isKnown } from '../logic/possible';
import { attributeById } from '../patient/catalogue/catalogue';
import type { Picture } from '../patient/picture';
import type { KeptCase } from './kept-case';

/** Kinds of cancer in the list, as the receptors say; null: they do not say it yet. */
export type HeadSubtype = 'hrPositive' | 'her2Positive' | 'tripleNegative';

/** What the list of kept cases shows of one, so that it opens without reading them whole. */
export interface CaseHead {
  label: string;
  subtype: HeadSubtype | null;
  /** Line of treatment that is decided on; null: not known. */
  line: number | null;
  /** ISO instants. */
  created: string;
  changed: string;
  archived: boolean;
  /** Version of the knowledge that its last decision rests on; null: none was taken. */
  decidedWith: string | null;
  /** ISO day of its next review; null: none is set. */
  nextReview: string | null;
}

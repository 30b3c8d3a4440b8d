import type { Text } from '../../../domain/evidence/text';
import type { Partner } from './partners';
import type { EntryKind } from './sections';

/** One thing of the knowledge, as the library lists and finds it. */
export interface Entry {
  /** pages: a section that is one page, found by its name; its id is that of the section. */
  kind: EntryKind | 'pages';
  id: string;
  name: Text;
  /** Second line, beside the name. */
  note: Text | null;
  /** Other words by which it is looked for: brands, synonyms, registrations. */
  also: readonly string[];
  /** Of a drug: what it does not go with. */
  beside?: readonly Partner[];
}

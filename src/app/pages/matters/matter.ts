import type { ConcernRow } from '../../../domain/preference/concern-table';
import type { Topic } from '../../../domain/preference/topic';

/** A picked concern as the page may show it. */
export interface Matter {
  row: ConcernRow;
  /** The topic that its figures belong to; null: none. */
  topic: Topic | null;
  /** Whether that topic is closed: then no figure of it is told. */
  closed: boolean;
  /** Its real range over the options on the table, in words; null: it cannot be weighed here. */
  range: { worst: string; best: string } | null;
}

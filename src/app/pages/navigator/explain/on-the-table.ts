import type { Consultation, OptionFinding } from '../../../../domain/consultation/consultation';
import { supportiveCareAlone } from '../../../../domain/evidence/comparison';
import { suggested } from '../../../../domain/evidence/suggested-comparison';

/** Where an option may have come onto the table, each by id. */
export interface TableSigns {
  /** Options of the address. */
  named: readonly string[];
  compared: readonly string[];
  /** Those that the last decision talked about. */
  discussed: readonly string[];
  /** The treatment that the desk is about; null: none. */
  course: string | null;
}

/**
 * The options that are on the table, the treatment of the desk first and care for comfort alone last; where nobody has laid out any, those
 * that a comparison would begin with. Who may not see where options stand is suggested none: then the table is bare.
 */
export function tableOf(
  { named, compared, discussed, course }: TableSigns,
  { options }: Pick<Consultation, 'options'>,
  seesStatus: boolean,
): OptionFinding[] {
  const found = (ids: readonly string[]) =>
    ids.flatMap((id) => options.find(({ option }) => option.id === id && id !== supportiveCareAlone) ?? []);
  const laidOut = found([...new Set([...(course ? [course] : []), ...named, ...compared, ...discussed])]);
  if (laidOut.length === 0 && !seesStatus) return [];
  const offered = laidOut.length > 0 ? laidOut : suggested(options);
  const treatments = offered.length > 0 ? offered : suggested(options, 'provisional');
  return [...treatments, ...options.filter(({ option }) => option.id === supportiveCareAlone)];
}

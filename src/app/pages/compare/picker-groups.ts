import type { OptionFinding } from '../../../domain/consultation/consultation';
import type { Status } from '../../../domain/treatment/status';

/** "care": what treats no cancer, offered or perhaps. */
export type FoldKey = 'care' | 'notNow' | 'advisedAgainst';

export interface PickerGroups {
  /** Treatments that are offered or may be, in the order of the consultation. */
  open: { status: Status; findings: OptionFinding[] }[];
  /** All else, folded under its heading. */
  folds: { key: FoldKey; findings: OptionFinding[] }[];
}

/** What can be stood side by side. The shared view leaves out what does not fit now and what is advised against. */
export function pickerGroups(candidates: readonly OptionFinding[], together: boolean): PickerGroups {
  const keyOf = ({ status, option }: OptionFinding): Status | FoldKey =>
    option.class === 'supportive-care' && (status === 'offered' || status === 'provisional') ? 'care' : status;
  const of = (key: Status | FoldKey) => candidates.filter((finding) => keyOf(finding) === key);
  const folds: FoldKey[] = together ? ['care'] : ['care', 'notNow', 'advisedAgainst'];
  return {
    open: (['offered', 'provisional'] as const)
      .map((status) => ({ status, findings: of(status) }))
      .filter(({ findings }) => findings.length > 0),
    folds: folds.map((key) => ({ key, findings: of(key) })).filter(({ findings }) => findings.length > 0),
  };
}

import { Chooser, same, type Taken } from '../case-file/joining';
import type { KeptCase } from '../case-file/kept-case';
import { mergeCases } from '../case-file/merge-cases';
import { mergedRecord } from '../case-file/merge-record';
import { joinedRecord } from './joined-record';

/** What a second copy of a case means. there: it says nothing new. differs: a person has to join the two. */
export type BroughtAgain = { kind: 'there' } | { kind: 'differs' } | { kind: 'newer'; kept: KeptCase };

const withoutChanged = (kept: KeptCase) => ({ ...kept, changed: '' });

/** In a copy that was written later what it says anew holds; of records of boards and of topics, what the join makes of them. */
function chosen(held: KeptCase, brought: KeptCase): Record<string, Taken> {
  const asked = mergeCases(held, brought).conflicts.filter(({ kind }) => kind !== 'boardRecord' && kind !== 'topic');
  return Object.fromEntries(asked.map(({ key }) => [key, 'theirs']));
}

/** Whether one record was signed in two ways: nobody chooses between them here. */
const isSignedOtherwise = ({ boards }: KeptCase, brought: KeptCase): boolean =>
  brought.boards.some((record) => {
    const two = boards.find(({ id }) => id === record.id);
    return two?.signed != null && record.signed !== null && joinedRecord(two, record).isConflict;
  });

/**
 * Looks at a copy of a case that is on the agenda already. One that was written later brings the case up to date, unless it lacks a fact
 * that the copy on the agenda has: a file does not say whether that was taken out or never known. One that was not written later brings
 * the records of boards alone. What boards recorded is of both.
 */
export function broughtAgain(held: KeptCase, brought: KeptCase): BroughtAgain {
  if (isSignedOtherwise(held, brought)) return { kind: 'differs' };
  const asked = new Chooser({});
  mergedRecord({ mine: held.record, theirs: brought.record }, asked);
  const lacks = (side: 'mine' | 'theirs') => asked.alone.some((one) => one.side === side);
  const isLater = brought.changed > held.changed;
  if (isLater ? lacks('mine') : lacks('theirs') || asked.conflicts.length > 0) return { kind: 'differs' };
  const { merged } = mergeCases(held, brought, isLater ? chosen(held, brought) : {});
  const kept = isLater ? { ...merged, record: brought.record } : { ...held, boards: merged.boards };
  return same(withoutChanged(kept), withoutChanged(held)) ? { kind: 'there' } : { kind: 'newer', kept };
}

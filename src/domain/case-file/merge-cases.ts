import { type Alone, Chooser, type Conflict, type Taken } from './joining';
import type { KeptCase } from './kept-case';
import { mergedAnswers } from './merge-answers';
import { mergedBoards } from './merge-boards';
import { mergedDecisions, mergedDraft } from './merge-decisions';
import { mergedDesk } from './merge-desk';
import { mergedPreferences } from './merge-preferences';
import { mergedRecord } from './merge-record';

/** One case of two copies. */
export interface MergedCase {
  merged: KeptCase;
  /** What the two say differently: to be chosen. */
  conflicts: readonly Conflict[];
  /** What stands in one copy only: kept unless a person leaves it out. */
  alone: readonly Alone[];
}

/**
 * Joins two copies of one case observation by observation; nothing is lost and nothing overwritten without being asked about.
 * @param chosen by key what a person says of a conflict, or of what stands in one copy only. Where nothing was chosen, mine holds; of a
 * topic the closed side. Throws RangeError for two different cases.
 */
export function mergeCases(mine: KeptCase, theirs: KeptCase, chosen: Readonly<Record<string, Taken>> = {}): MergedCase {
  if (mine.id !== theirs.id) throw new RangeError('Two different cases cannot be joined');
  const choose = new Chooser(chosen);
  const copies = { mine, theirs };
  const merged: KeptCase = {
    id: mine.id,
    created: mine.created < theirs.created ? mine.created : theirs.created,
    changed: mine.changed > theirs.changed ? mine.changed : theirs.changed,
    archived: choose.pick('archived', '', { mine: mine.archived, theirs: theirs.archived }),
    record: mergedRecord({ mine: mine.record, theirs: theirs.record }, choose),
    ...mergedAnswers(copies, choose),
    said: choose.pick('said', '', { mine: mine.said, theirs: theirs.said }),
    preferences: mergedPreferences({ mine: mine.preferences, theirs: theirs.preferences }, choose),
    decisions: mergedDecisions(copies, choose),
    decisionDraft: mergedDraft(copies, choose),
    desk: mergedDesk({ mine: mine.desk, theirs: theirs.desk }, choose),
    boards: mergedBoards({ mine: mine.boards, theirs: theirs.boards }, choose),
  };
  return { merged, conflicts: choose.conflicts, alone: choose.alone };
}

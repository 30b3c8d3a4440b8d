import { createSelector } from '@ngrx/store';
import type { ClosedTopics } from '../../../domain/preference/talk-answer';
import { caseFeature } from '../case/case.feature';
import { selectDecisionDraft, selectDecisions } from '../decision/decision-selectors';
import { mattersFeature } from '../matters/matters.feature';
import { talkFeature } from '../talk/talk.feature';
import { keptFeature } from './kept.feature';
import { type Content, type KeptLine, type OpenKept, sameContent } from './kept-state';

/** What is to be written, and of which case. */
export interface Writing {
  content: Content;
  open: OpenKept;
}

/** The kept cases that are decided and not put away. */
export const decidedLines = (lines: readonly KeptLine[]): KeptLine[] =>
  lines.filter(({ head }) => head !== null && head.decidedWith !== null && head.state !== 'archived');

/** A case of which nothing was closed does not speak of it. */
const closedIn = (closed: ClosedTopics) => (Object.keys(closed).length > 0 ? { closed } : {});

/** What the open case holds; null: none is open. */
export const selectContent = createSelector(
  caseFeature.selectRecord,
  talkFeature.selectTalkState,
  mattersFeature.selectSaid,
  mattersFeature.selectPreferences,
  selectDecisions,
  selectDecisionDraft,
  caseFeature.selectDesk,
  caseFeature.selectBoards,
  (record, { answers, closed }, said, preferences, decisions, decisionDraft, desk, boards): Content | null =>
    record && { record, answers, ...closedIn(closed), said, preferences, decisions, decisionDraft, desk, boards },
);

const isKept = (open: OpenKept | null): open is OpenKept => (open?.revision ?? null) !== null;

/** Whether nothing keeps the case as it is open; what another tab has deleted is kept nowhere. */
const isUnsaved = (open: OpenKept | null, content: Content | null): boolean =>
  isKept(open) && (open.fault === 'gone' || !sameContent(open.saved, content));

/** Whether it is of no use to try again before a person has chosen, or something has changed. */
function waits({ fault, refused }: OpenKept, content: Content): boolean {
  if (fault === 'changedElsewhere' || fault === 'gone') return true;
  return fault !== null && sameContent(refused, content);
}

const selectWritingWhere = (wanted: (open: OpenKept, content: Content) => boolean) =>
  createSelector(keptFeature.selectKeptState, selectContent, ({ open, vault }, content): Writing | null => {
    return vault === 'unlocked' && open && content && wanted(open, content) ? { content, open } : null;
  });

/** What has to be written now; null: nothing, or it was refused and waits for a person. */
export const selectWriting = selectWritingWhere((open, content) => isUnsaved(open, content) && !waits(open, content));

/** The open case where it can be kept for the first time. */
export const selectKeeping = selectWritingWhere(({ revision }) => revision === null);

/** What is not kept yet and has to be held as a draft. */
export const selectDrafting = createSelector(
  selectWritingWhere((open, content) => !sameContent(open.drafted, content)),
  caseFeature.selectChanged,
  caseFeature.selectSampleId,
  (writing, changed, sampleId): Writing | null => {
    if (!writing || sampleId !== null) return null;
    const { revision, fault } = writing.open;
    const wanted = revision === null ? changed : fault !== null && isUnsaved(writing.open, writing.content);
    return wanted ? writing : null;
  },
);

/** Whether closing the page would lose something that nothing keeps. */
export const selectWouldLose = createSelector(
  caseFeature.selectIsOwn,
  caseFeature.selectOwnChanged,
  keptFeature.selectOpen,
  selectContent,
  (isOwn, ownChanged, open, content) => isOwn && (isKept(open) ? isUnsaved(open, content) : ownChanged),
);

/** What somebody is in the middle of and loading the page anew would take from them; null: nothing. */
export const selectInHand = createSelector(
  caseFeature.selectIsOpen,
  keptFeature.selectJoin,
  (open, join): 'case' | 'join' | null => (join ? 'join' : open ? 'case' : null),
);

/** sample: an invented person. memory: nothing keeps it. fault: the last change could not be written. */
export type Standing = 'sample' | 'memory' | 'kept' | 'saving' | 'fault';

/** Where the open case stands; null: none is open. */
export const selectStanding = createSelector(
  selectContent,
  caseFeature.selectSampleId,
  keptFeature.selectOpen,
  (content, sampleId, open): Standing | null => {
    if (!content) return null;
    if (sampleId !== null) return 'sample';
    if (!open) return 'memory';
    if (open.fault !== null) return 'fault';
    if (open.revision === null) return 'memory';
    return isUnsaved(open, content) ? 'saving' : 'kept';
  },
);

/** What stands in the way of locking. waiting: something is being written. lost: it could not be written and would be lost. */
export const selectLockable = createSelector(
  selectWriting,
  selectDrafting,
  selectWouldLose,
  keptFeature.selectOpen,
  selectContent,
  (writing, drafting, wouldLose, open, content): 'waiting' | 'lost' | 'yes' => {
    if (writing ?? drafting) return 'waiting';
    return wouldLose && !sameContent(open?.drafted ?? null, content) ? 'lost' : 'yes';
  },
);

/** Whether something is to be said of the kept cases on whatever page is open. */
export const selectIsTold = createSelector(
  keptFeature.selectKeptState,
  ({ open, fault, lockRefused, wipedElsewhere }) =>
    fault !== null || lockRefused || wipedElsewhere || (open !== null && (open.fault !== null || open.leftOut > 0)),
);

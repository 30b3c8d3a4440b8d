import { createFeature, createReducer, on } from '@ngrx/store';
import { casesPageActions } from '../case/cases-page-actions';
import { importPageActions } from '../case/import-page-actions';
import { keptActions, vaultActions } from './kept-actions';
import {
  contentOf,
  type DraftKey,
  type DraftLine,
  type KeptLine,
  type KeptState,
  nothingKept,
  opened,
  type OpenKept,
} from './kept-state';

const withOpen = (state: KeptState, change: Partial<OpenKept>): KeptState =>
  state.open ? { ...state, open: { ...state.open, ...change } } : state;

const closed = (state: KeptState): KeptState => ({ ...state, open: null });

const withLine = (lines: readonly KeptLine[], line: KeptLine) => [line, ...lines.filter(({ id }) => id !== line.id)];

const withoutDraft = (drafts: readonly DraftLine[], { id, writer }: DraftKey) =>
  drafts.filter((one) => one.id !== id || one.writer !== writer);

/** The state with a line that was written; where it is of the open case, another tab has done it. */
function heard(state: KeptState, line: KeptLine): KeptState {
  const next = { ...state, lines: withLine(state.lines, line), fault: null };
  const older = state.open?.id === line.id && state.open.revision !== null && state.open.revision < line.revision;
  return older ? withOpen(next, { fault: 'changedElsewhere' }) : next;
}

export const keptFeature = createFeature({
  name: 'kept',
  reducer: createReducer(
    nothingKept,
    on(
      casesPageActions.sampleOpened,
      casesPageActions.newCaseStarted,
      casesPageActions.caseClosed,
      importPageActions.recordImported,
      vaultActions.caseLockedAway,
      closed,
    ),
    on(vaultActions.caseIdentified, (state, kept): KeptState => ({
      ...state,
      open: opened({ ...kept, archived: false }),
    })),
    on(vaultActions.caseOpened, (state, { kept, revision, leftOut, line, draft }): KeptState => {
      return {
        ...state,
        open: opened(kept, { revision, saved: revision === null ? null : contentOf(kept), leftOut }),
        join: null,
        fault: null,
        lines: line ? withLine(state.lines, line) : state.lines,
        drafts: draft ? withoutDraft(state.drafts, draft) : state.drafts,
      };
    }),
    on(vaultActions.found, (state, { vault }): KeptState =>
      // What was unlocked learns from the vault itself that it is no longer there: found empty, it would look kept.
      state.vault === 'unlocked' ? state : { ...state, vault },
    ),
    on(keptActions.keepAsked, (state): KeptState => ({
      ...state,
      asking: state.vault === 'unlocked' ? null : 'keep',
      fault: null,
    })),
    on(keptActions.downloadAsked, (state): KeptState => ({ ...state, asking: 'download' })),
    on(keptActions.dialogClosed, (state): KeptState => ({ ...state, asking: null })),
    on(vaultActions.unlocked, (state, { lines, drafts }): KeptState => ({
      ...state,
      vault: 'unlocked',
      asking: null,
      fault: null,
      lines,
      drafts,
    })),
    on(vaultActions.locked, (state): KeptState => ({
      ...nothingKept,
      vault: 'locked',
      open: state.open,
    })),
    on(vaultActions.lockRefused, (state): KeptState => ({ ...state, lockRefused: true })),
    on(vaultActions.wiped, (state, { elsewhere }): KeptState => ({
      ...nothingKept,
      vault: 'none',
      wipedElsewhere: elsewhere || state.wipedElsewhere,
      open: state.open && { ...state.open, revision: null, saved: null, refused: null, fault: null, drafted: null },
    })),
    on(vaultActions.caseKept, (state, { id, revision, head, content }): KeptState => {
      // All was wiped, or locked, while it was written.
      if (state.vault !== 'unlocked') return state;
      const next = { ...state, lines: withLine(state.lines, { id, revision, head }), lockRefused: false };
      return state.open?.id === id
        ? withOpen(next, { revision, saved: content, refused: null, fault: null, drafted: null, noted: true })
        : next;
    }),
    on(vaultActions.keepFailed, (state, { fault, content }): KeptState =>
      state.vault === 'unlocked' ? withOpen(state, { fault, refused: content }) : state,
    ),
    on(keptActions.saveRetried, (state): KeptState =>
      // What is gone is kept anew, as a case of its own.
      withOpen(state, {
        refused: null,
        fault: null,
        ...(state.open?.fault === 'gone' ? { revision: null, saved: null } : {}),
      }),
    ),
    on(vaultActions.draftWritten, (state, { id, content }): KeptState =>
      state.open?.id === id ? withOpen(state, { drafted: content }) : state,
    ),
    on(vaultActions.draftLost, (state, { id }): KeptState =>
      state.open?.id === id ? withOpen(state, { drafted: null }) : state,
    ),
    on(keptActions.draftForgotten, (state, { draft }): KeptState => ({
      ...state,
      drafts: withoutDraft(state.drafts, draft),
    })),
    on(vaultActions.lineWritten, (state, { line }): KeptState => heard(state, line)),
    on(vaultActions.casePutBack, (state, { line, drafts }): KeptState => ({ ...heard(state, line), drafts })),
    on(vaultActions.caseArchived, (state, { line, archived }): KeptState => {
      const next = { ...state, lines: withLine(state.lines, line), fault: null };
      if (state.open?.id !== line.id) return next;
      // What another tab has written is still to be joined with the open case: it stays behind.
      return withOpen(next, state.open.fault === 'changedElsewhere' ? {} : { archived, revision: line.revision });
    }),
    on(vaultActions.caseRemoved, (state, { id, elsewhere }): KeptState => {
      const removed = elsewhere ? state.removed : (state.lines.find((line) => line.id === id) ?? null);
      const next = {
        ...state,
        lines: state.lines.filter((line) => line.id !== id),
        drafts: state.drafts.filter((draft) => draft.id !== id),
        removed,
        fault: null,
      };
      // Its draft has gone with it and is written anew: the open case is all that is left of it.
      return elsewhere && state.open?.id === id ? withOpen(next, { fault: 'gone', drafted: null }) : next;
    }),
    on(keptActions.deleteUndone, (state): KeptState => ({ ...state, removed: null })),
    on(keptActions.joinAsked, (state, { join }): KeptState => ({ ...state, join, fault: null })),
    on(keptActions.joinLeft, (state): KeptState => ({ ...state, join: null })),
    on(vaultActions.requestFailed, (state, { fault }): KeptState => ({ ...state, fault })),
    on(keptActions.faultRead, (state): KeptState => ({
      ...state,
      fault: null,
      lockRefused: false,
      wipedElsewhere: false,
    })),
  ),
});

import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { BoardRecord } from '../../../domain/board/board-record';
import type { CaseHead } from '../../../domain/case-file/case-head';
import type { KeptCase } from '../../../domain/case-file/kept-case';
import type { VaultFault } from '../../storage/vault/vault-fault';
import type { Content, DraftKey, DraftLine, JoinAsked, KeptLine } from './kept-state';

/** What a person asks of the kept cases. Passphrases are in no action: `KeptDoor` takes them. */
export const keptActions = createActionGroup({
  source: 'Kept Cases',
  events: {
    /** A page wants to know whether this device keeps cases. */
    Asked: emptyProps(),
    'Keep Asked': emptyProps(),
    'Download Asked': emptyProps(),
    'Dialog Closed': emptyProps(),
    /** left: the device was left alone, or another tab was locked. */
    'Lock Asked': props<{ by: 'person' | 'left' }>(),
    'Save Retried': emptyProps(),
    /** `to`: the path of the page that it opens on; without one the options, or the record. */
    'Open Asked': props<{ id: string; to?: string }>(),
    'Archive Asked': props<{ id: string; archived: boolean }>(),
    'Copy Asked': props<{ id: string; label: string }>(),
    'Delete Asked': props<{ id: string }>(),
    'Delete Undone': props<{ id: string }>(),
    'Draft Opened': props<{ draft: DraftKey }>(),
    'Draft Forgotten': props<{ draft: DraftKey }>(),
    /** The copy that another tab has kept stands beside the open one. */
    'Both Copies Asked': emptyProps(),
    'Join Asked': props<{ join: JoinAsked }>(),
    'Join Left': emptyProps(),
    /** The person has chosen: the joined case is written in the place of the kept one, or opened where none is kept. */
    Joined: props<{ kept: KeptCase; revision: number | null }>(),
    /** The copy that is not kept becomes a case of its own: nothing of either is lost. */
    'Kept Apart': props<{ kept: KeptCase }>(),
    'File Taken': props<{ kept: KeptCase; leftOut: number }>(),
    'Fault Read': emptyProps(),
  },
});

/** What the device's storage said. */
export const vaultActions = createActionGroup({
  source: 'Vault',
  events: {
    Found: props<{ vault: 'none' | 'locked' | 'unavailable' | 'insecure' }>(),
    Unlocked: props<{ lines: readonly KeptLine[]; drafts: readonly DraftLine[] }>(),
    Locked: emptyProps(),
    /** Something of the open case could not be written, and would be lost. */
    'Lock Refused': emptyProps(),
    'Case Locked Away': emptyProps(),
    'Case Identified': props<{ id: string; created: string }>(),
    /** `line`: it was written before it was opened. `draft`: what was in that draft is in it, and the draft is gone. */
    'Case Opened': props<{
      kept: KeptCase;
      revision: number | null;
      leftOut: number;
      line?: KeptLine;
      draft?: DraftKey;
      to?: string;
    }>(),
    'Case Kept': props<{ id: string; revision: number; head: CaseHead; content: Content }>(),
    'Keep Failed': props<{ fault: VaultFault; content: Content }>(),
    'Draft Written': props<{ id: string; content: Content }>(),
    /** The draft that was written does not stand there any more. */
    'Draft Lost': props<{ id: string }>(),
    /** A case that is not open was written, here or in another tab. */
    'Line Written': props<{ line: KeptLine }>(),
    /** Boards have recorded something of the open case. */
    'Boards Told': props<{ boards: readonly BoardRecord[] }>(),
    'Case Archived': props<{ line: KeptLine; archived: boolean }>(),
    'Case Removed': props<{ id: string; elsewhere: boolean }>(),
    /** With a case its drafts come back. */
    'Case Put Back': props<{ line: KeptLine; drafts: readonly DraftLine[] }>(),
    'Request Failed': props<{ fault: VaultFault }>(),
    Wiped: props<{ elsewhere: boolean }>(),
  },
});

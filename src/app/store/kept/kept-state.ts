import type { CaseHead } from '../../../domain/case-file/case-head';
import type { KeptCase } from '../../../domain/case-file/kept-case';
import type { VaultFault } from '../../storage/vault/vault-fault';

/** All of the open case that is written: what the slices hold of it. */
export type Content = Pick<KeptCase, (typeof parts)[number]>;

const parts = [
  'record',
  'answers',
  'closed',
  'said',
  'preferences',
  'decisions',
  'decisionDraft',
  'desk',
  'boards',
] as const;

/** Of a kept case what the slices take over, the very same objects. */
export function contentOf(kept: KeptCase): Content {
  const { record, answers, closed, said, preferences, decisions, decisionDraft, desk, boards } = kept;
  return { record, answers, ...(closed && { closed }), said, preferences, decisions, decisionDraft, desk, boards };
}

/** Whether nothing was changed from one to the other: slices replace what changes. */
export const sameContent = (a: Content | null, b: Content | null): boolean =>
  a !== null && b !== null && parts.every((part) => a[part] === b[part]);

/** A line of the list; `head` null: it does not open any more. */
export interface KeptLine {
  id: string;
  revision: number;
  head: CaseHead | null;
}

/** What was not kept when a tab ended. */
export interface DraftLine {
  id: string;
  /** Which of its drafts: each tab writes its own. */
  writer: string;
  /** Whether it is of a case that is kept: then it holds changes of that. */
  ofKept: boolean;
  label: string;
  /** ISO instant of its last change. */
  changed: string;
}

export type DraftKey = Pick<DraftLine, 'id' | 'writer'>;

/** Two copies of one case that are joined by a person. */
export interface JoinAsked {
  mine: KeptCase;
  theirs: KeptCase;
  /** Where the other copy comes from. */
  from: 'file' | 'tab' | 'draft';
  /** Revision of the kept copy; null: mine is not kept, it is open. */
  revision: number | null;
  /** The draft that the other copy comes from; it goes once what is in it is held elsewhere. */
  draft?: DraftKey;
  /** Another copy, which waits until these two are settled. */
  next?: { theirs: KeptCase; leftOut: number; draft?: DraftKey };
}

/** What is known of the open case besides what the slices hold. */
export interface OpenKept {
  id: string;
  created: string;
  archived: boolean;
  /** Revision at which it is kept; null: it is in memory only. */
  revision: number | null;
  /** What was written last; null: nothing was. */
  saved: Content | null;
  /** What could not be written, and why not; null: nothing was refused. */
  refused: Content | null;
  fault: VaultFault | null;
  drafted: Content | null;
  /** Whether the log says already that it has changed. */
  noted: boolean;
  /** How many entries of it this version does not understand. */
  leftOut: number;
}

export interface KeptState {
  /** unasked: nobody has looked yet. none: no passphrase was ever set. */
  vault: 'unasked' | 'none' | 'locked' | 'unlocked' | 'unavailable' | 'insecure';
  /** What was asked for and waits for an answer. keep: the passphrase. download: whether the file gets one. */
  asking: 'keep' | 'download' | null;
  lines: readonly KeptLine[];
  drafts: readonly DraftLine[];
  open: OpenKept | null;
  /** The case that was deleted last, which can be put back. */
  removed: KeptLine | null;
  join: JoinAsked | null;
  /** Why the last request was not met; null: it was. */
  fault: VaultFault | null;
  /** Whether locking was refused because something would be lost. */
  lockRefused: boolean;
  /** Whether another tab has wiped all, and nobody has read yet that it did. */
  wipedElsewhere: boolean;
}

export const nothingKept: KeptState = {
  vault: 'unasked',
  asking: null,
  lines: [],
  drafts: [],
  open: null,
  removed: null,
  join: null,
  fault: null,
  lockRefused: false,
  wipedElsewhere: false,
};

/** A case that has just been opened. */
export function opened(kept: Pick<KeptCase, 'id' | 'created' | 'archived'>, part: Partial<OpenKept> = {}): OpenKept {
  const { id, created, archived } = kept;
  const fresh = { revision: null, saved: null, refused: null, fault: null, drafted: null, noted: false, leftOut: 0 };
  return { id, created, archived, ...fresh, ...part };
}

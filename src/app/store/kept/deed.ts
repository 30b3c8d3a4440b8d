import { type DeclineReason, declineReasons } from '../../../domain/decision/decision';

/** What the log of this device notes. */
export const deeds = [
  'created',
  'unlocked',
  'locked',
  'lockedLeft',
  'passphraseChanged',
  'kept',
  'opened',
  'changed',
  'copied',
  'archived',
  'takenUp',
  'deleted',
  'putBack',
  'joined',
  'decided',
  'decisionWithdrawn',
  'boardRecorded',
  'sheetTaken',
  'noteTaken',
  'decisionFileTaken',
  'downloaded',
  'downloadedSealed',
  'downloadedRaw',
  'fileOpened',
  'draftOpened',
  'draftForgotten',
  'logTaken',
  'logCleared',
] as const;
export type Deed = (typeof deeds)[number];

/** A line of the log. */
export interface LogEntry {
  /** ISO instant. */
  at: string;
  deed: Deed;
  /** The case that it is about, and its label at that time; absent: it is about the device. */
  id?: string;
  label?: string;
  /** Of a decision: what was declined, and why. */
  declined?: readonly DeclinedAs[];
}

export interface DeclinedAs {
  optionId: string;
  reason: DeclineReason;
}

function declinedFrom(value: unknown): DeclinedAs[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const { optionId, reason } = (one ?? {}) as Partial<DeclinedAs>;
    const listed = declineReasons.find((each) => each === reason);
    return typeof optionId === 'string' && listed ? [{ optionId, reason: listed }] : [];
  });
}

/** What was noted, as far as it can be read. */
export function logFrom(notes: readonly unknown[]): LogEntry[] {
  return notes.flatMap((note) => {
    const { at, deed, id, label, declined } = (note ?? {}) as Partial<LogEntry>;
    if (typeof at !== 'string' || !deeds.some((one) => one === deed)) return [];
    const why = declinedFrom(declined);
    return [
      {
        at,
        deed,
        ...(id ? { id } : {}),
        ...(typeof label === 'string' ? { label } : {}),
        ...(why.length > 0 ? { declined: why } : {}),
      } as LogEntry,
    ];
  });
}

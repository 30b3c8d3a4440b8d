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
}

/** What was noted, as far as it can be read. */
export function logFrom(notes: readonly unknown[]): LogEntry[] {
  return notes.flatMap((note) => {
    const { at, deed, id, label } = (note ?? {}) as Partial<LogEntry>;
    if (typeof at !== 'string' || !deeds.some((one) => one === deed)) return [];
    return [{ at, deed, ...(id ? { id } : {}), ...(typeof label === 'string' ? { label } : {}) } as LogEntry];
  });
}

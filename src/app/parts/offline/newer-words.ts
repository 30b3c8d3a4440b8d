import type { Words } from '../../words/words';

/** A newer version that waits, as far as it is told. */
export interface Newer {
  release: { application: string; knowledge: string; evidenceDate: string };
  /** An open case, here or in another window, or two copies that are being joined; null: nothing. */
  waitsFor: 'case' | 'join' | 'window' | null;
  /** Whether taking it locks the cases kept on this device. */
  locks: boolean;
}

/** Whether a person may ask for it: another window may have closed in the meantime. */
export const mayTake = ({ waitsFor }: Newer): boolean => waitsFor === null || waitsFor === 'window';

/** Names a newer version and says what it waits for, or what taking it brings. */
export function newerWords({ release, waitsFor, locks }: Newer, words: Words): string {
  const { application, knowledge, evidenceDate } = release;
  const ready = words.of('offline.ready', { application, knowledge, day: words.day(evidenceDate, 'long') });
  if (waitsFor !== null) return `${ready} ${words.of(`offline.waits.${waitsFor}`)}`;
  return locks ? `${ready} ${words.of('offline.locks')}` : ready;
}

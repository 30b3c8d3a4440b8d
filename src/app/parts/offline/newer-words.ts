import type { Words } from '../../words/words';

/** A newer version that waits, as far as it is told. */
export interface Newer {
  release: { application: string; knowledge: string; evidenceDate: string };
  /** An open case, here or in another window; null: nothing. */
  waitsFor: 'case' | 'window' | null;
}

/** Names a newer version and says what it waits for. */
export function newerWords({ release, waitsFor }: Newer, words: Words): string {
  const { application, knowledge, evidenceDate } = release;
  const ready = words.of('offline.ready', { application, knowledge, day: words.day(evidenceDate, 'long') });
  return waitsFor === null ? ready : `${ready} ${words.of(`offline.waits.${waitsFor}`)}`;
}

/** The screens of a case, in the order in which the arrows down and up go through them. */
export const screens = ['case', 'options', 'comparison', 'evidence', 'whatIf'] as const;
export type Screen = (typeof screens)[number];

/** What a key of the keyboard, or of a presenter's remote, asks for. */
export type PresentKey =
  | { does: 'next' | 'back' | 'below' | 'above' | 'first' | 'last' }
  | { does: 'digit'; digit: number }
  | { does: 'show'; screen: Screen }
  | { does: 'record' | 'black' | 'full' | 'notes' | 'keys' | 'leave' };

/** As browsers name them; letters in small, the same in both languages because they stand on the keys' list. */
const named: Readonly<Record<string, PresentKey>> = {
  ArrowRight: { does: 'next' },
  PageDown: { does: 'next' },
  ' ': { does: 'next' },
  ArrowLeft: { does: 'back' },
  PageUp: { does: 'back' },
  Backspace: { does: 'back' },
  ArrowDown: { does: 'below' },
  ArrowUp: { does: 'above' },
  Home: { does: 'first' },
  End: { does: 'last' },
  c: { does: 'show', screen: 'comparison' },
  o: { does: 'show', screen: 'options' },
  e: { does: 'show', screen: 'evidence' },
  w: { does: 'show', screen: 'whatIf' },
  s: { does: 'show', screen: 'case' },
  r: { does: 'record' },
  b: { does: 'black' },
  '.': { does: 'black' },
  f: { does: 'full' },
  n: { does: 'notes' },
  '?': { does: 'keys' },
  Escape: { does: 'leave' },
};

/** null: the key asks for nothing here. */
export function presentKey(key: string): PresentKey | null {
  if (/^\d$/.test(key)) return { does: 'digit', digit: Number(key) };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(named, name) ? (named[name] ?? null) : null;
}

/**
 * Which case the digits typed so far name.
 * @param typed digits only @param count cases of the meeting
 * @returns case from 1, null where there is none; `waits`: one more digit could name another
 */
export function caseTyped(typed: string, count: number): { to: number | null; waits: boolean } {
  const number = Number(typed);
  const to = number >= 1 && number <= count ? number : null;
  return { to, waits: number >= 1 && number * 10 <= count };
}

/** What the person tells in their own words: the explanation is checked, not the person (AHRQ teach-back). */
export const teachBackPrompts = ['options', 'goodAndBad', 'whomToCall'] as const;
export type TeachBackPrompt = (typeof teachBackPrompts)[number];

/** clear: told back as it was meant. revisit: to be explained again, at the next visit. interpreter: needs another language first. */
export const teachBackResults = ['clear', 'revisit', 'interpreter'] as const;
export type TeachBackResult = (typeof teachBackResults)[number];

export interface TeachBack {
  id: string;
  /** ISO day. */
  on: string;
  prompt: TeachBackPrompt;
  /** The option that was explained; null: all that are on the table. */
  optionId: string | null;
  result: TeachBackResult;
  /** What was not clear, in a few words. */
  words: string;
}

/**
 * What is to be explained again, newest first: of each question about each option the last answer counts, by its day and then by its place
 * in the list. It heads the list of the next visit.
 */
export function notYetClear(told: readonly TeachBack[]): TeachBack[] {
  const last = new Map<string, TeachBack>();
  for (const one of told) {
    const key = `${one.prompt} ${one.optionId ?? ''}`;
    const before = last.get(key);
    if (!before || before.on <= one.on) last.set(key, one);
  }
  return [...last.values()]
    .filter(({ result }) => result !== 'clear')
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

import type { EvidenceEntry } from './evidence-lists';

/** One sentence: it starts with a capital, ends with a full stop, and says something. */
export const isSentence = (text: string) => /^\p{Lu}.{20,}\.$/u.test(text.trim());

function entryProblems({ to, not }: EvidenceEntry, known: ReadonlySet<string>): string[] {
  if ((to === undefined) === (not === undefined)) return ['has not exactly one of "to" and "not"'];
  if (not) return isSentence(not.en) ? [] : ['gives no sentence why it is not mapped'];
  const given = to ?? [];
  return [
    ...(given.length === 0 ? ['leads nowhere'] : []),
    ...given.filter((address) => !known.has(address)).map((address) => `no "${address}" in the knowledge`),
    ...given.filter((address, place) => given.indexOf(address) !== place).map((address) => `names "${address}" twice`),
  ];
}

/** What comes of each evidence file stands together, as much as the file holds. */
function countProblems(counts: Record<string, number>, entries: readonly EvidenceEntry[]): string[] {
  const listed = Object.keys(counts).flatMap((file) => Array.from({ length: counts[file] ?? 0 }, () => file));
  const files = [...new Set([...Object.keys(counts), ...entries.map(({ file }) => file)])];
  const problems = files.flatMap((file) => {
    const found = entries.filter((entry) => entry.file === file).length;
    return found === counts[file] ? [] : [`${file}: ${found} entries, the evidence has ${counts[file] ?? 'none'}`];
  });
  const ordered = entries.every(({ file }, place) => file === listed[place]);
  return problems.length > 0 || ordered ? problems : ['the entries do not stand in the order of the evidence files'];
}

/** What is wrong with a list that maps the evidence to the knowledge. `known`: every address in the knowledge. */
export function evidenceProblems(
  counts: Record<string, number>,
  entries: readonly EvidenceEntry[],
  known: ReadonlySet<string>,
): string[] {
  const seen = new Set<string>();
  return [
    ...countProblems(counts, entries),
    ...entries.flatMap((entry) => {
      const name = `${entry.file} ${entry.id}`;
      const twice = seen.has(name) ? ['stands twice'] : [];
      seen.add(name);
      return [...twice, ...entryProblems(entry, known)].map((problem) => `${name}: ${problem}`);
    }),
  ];
}

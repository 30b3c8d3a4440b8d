/** Names of people and places begin with a capital like any first word, but keep it inside a sentence. */
const names = new Set([
  'Gilbert',
  'Mirels',
  ...['United', 'European', 'Switzerland', 'Japan', 'China'],
  ...['Estados', 'Unión', 'Reino', 'Suiza', 'Japón'],
]);

/** A label or value as it stands inside a sentence: "Mutated" → "mutated"; "HER2-low", "GnRH" and "Child-Pugh" stay. */
export function inline(words: string): string {
  if (/^(A|An|The|Un|Una|El|La) \p{Ll}/u.test(words)) return words.charAt(0).toLocaleLowerCase() + words.slice(1);
  const [, first] = /^(\p{Lu}\p{Ll}+)(?=$|[\s,:)])/u.exec(words) ?? [];
  if (!first || names.has(first)) return words;
  return first.toLocaleLowerCase() + words.slice(first.length);
}

/** A sentence or cell begins with a capital. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

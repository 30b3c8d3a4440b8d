/** What is there of the parts, in one line. */
export const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ');

/** Names written with a hyphen as they are typed without: "MONALEESA2" of "MONALEESA-2", "TDM1" of "T-DM1". */
export const unbroken = (name: string): string[] =>
  name
    .split(/[\s(),:;]+/)
    .filter((word) => /\p{L}-[\p{L}\d]/u.test(word))
    .map((word) => word.replaceAll('-', ''));

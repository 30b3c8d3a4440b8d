/** short: fewer characters than are taken. weak: repeats, runs along the keyboard, or one of the first that are guessed. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** Characters that a passphrase has at least. */
export const shortestPassphrase = 12;

/** What is guessed before anything else, in both languages. */
const guessedFirst = ['password', 'passphrase', 'contraseña', 'contrasena', 'qwerty', 'letmein', 'tandem', '123456'];
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether one character leads to the next by itself: the same again, or its neighbour in the alphabet or on the keyboard. */
const follows = (before: string, next: string) =>
  before === next || rows.some((row) => row.includes(before + next) || row.includes(next + before));

/** Characters that nobody could write down from the one before. */
const fresh = (text: string) =>
  Array.from(text).filter((one, place, all) => place === 0 || !follows(all[place - 1] ?? '', one)).length;

/** How hard a passphrase is to guess, roughly: by its length, what in it is new, and the words it is made of. */
export function strengthOf(passphrase: string): Strength {
  const text = passphrase.normalize('NFKC').toLowerCase();
  if (Array.from(text).length < shortestPassphrase) return 'short';
  const rest = guessedFirst.reduce((left, word) => left.replaceAll(word, ''), text);
  const words = new Set(rest.match(/\p{L}{3,}/gu) ?? []);
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d\s]/u].filter((kind) => kind.test(passphrase)).length;
  if (fresh(rest) < 9 || new Set(rest).size < 7) return 'weak';
  return words.size >= 4 || fresh(rest) >= 20 || (kinds >= 3 && fresh(rest) >= 12) ? 'strong' : 'fair';
}

import type { Preferences, Weighing } from '../preference/weighing';
import { type Chooser, type Copies, same, wordsOf } from './joining';

const isIn = (list: readonly Weighing[], one: Weighing) => list.some((held) => same(held, one));

/** The tries of both copies by day. The last one counts, and whether it feels right is said of it alone. */
export function mergedPreferences({ mine, theirs }: Copies<Preferences>, choose: Chooser): Preferences {
  const kept = (list: readonly Weighing[], other: readonly Weighing[], side: 'mine' | 'theirs') =>
    list.filter((value) => {
      const key = `try ${wordsOf(value)} ${side}`;
      return isIn(other, value) || choose.keeps({ kind: 'try', about: value.on, side, value }, { key });
    });
  const [own, said] = [kept(mine.tries, theirs.tries, 'mine'), kept(theirs.tries, mine.tries, 'theirs')];
  const all = [...own, ...said.filter((one) => !isIn(own, one))];
  all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const [ownLast, saidLast] = [own.at(-1), said.at(-1)];
  const isAsked = ownLast && ownLast.on === saidLast?.on && !isIn(said, ownLast) && !isIn(own, saidLast);
  const last = isAsked ? choose.pick('lastTry', '', { mine: ownLast, theirs: saidLast }) : all.at(-1);
  const tries = isAsked && last ? [...all.filter((one) => one !== last), last] : all;
  const feels = ({ tries: held, feelsRight }: Preferences) => (same(held.at(-1), last) ? [feelsRight] : []);
  const [[mineFeels], [theirsFeel]] = [feels(mine), feels(theirs)];
  if (mineFeels === undefined || theirsFeel === undefined) {
    return { tries, feelsRight: mineFeels ?? theirsFeel ?? null };
  }
  return { tries, feelsRight: choose.pick('feelsRight', '', { mine: mineFeels, theirs: theirsFeel }) };
}

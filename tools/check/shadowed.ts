import type { Rule } from '../../src/domain/treatment/rule';
import { asked } from './asked';
import type { Shelf } from './files';
import type { Check } from './finding';
import { satisfy } from './satisfy';

/** Rules that another one covers and that stand all the same, each with the reason. */
export const mayStand: Readonly<Record<string, string>> = {
  'her2-third-line-tdxd-naive':
    'Gives the reason and the sources of the third line, where the covering rule gives those of the second.',
  'her2-third-line-tucatinib':
    'Gives the reason and the sources of the third line, where the covering rule gives those of the second.',
  'palliative-care':
    'Gives the reason and the source of early palliative care; the covering rule only keeps it in the list.',
};

const within = (less: readonly string[], more: readonly string[]) => less.every((one) => more.includes(one));

/** Whether a rule says nothing that another does not say: the same options in the same order, the same tests and warnings. */
function saysNoMore(rule: Rule, other: Rule): boolean {
  const avoided = ({ avoids }: Rule) => avoids.map(({ optionId, effect }) => `${optionId} ${effect}`);
  const ordered = other.recommends.filter((id) => rule.recommends.includes(id));
  return (
    ordered.join() === rule.recommends.join() &&
    within(rule.tests, other.tests) &&
    within(avoided(rule), avoided(other)) &&
    rule.recommends.length + rule.tests.length + rule.avoids.length > 0
  );
}

/** Rules in the shadow of another one, of the pairs that are asked. */
export function shadowsIn(shelf: Shelf, isAsked: (rule: Rule, other: Rule) => boolean = () => true): string[] {
  const knowledge = asked(shelf);
  return shelf.rules.flatMap(({ path, item: rule }, place) =>
    shelf.rules.flatMap(({ item: other }, otherPlace) => {
      if (rule.id === other.id || !isAsked(rule, other)) return [];
      if (rule.phase !== other.phase || !saysNoMore(rule, other)) return [];
      // Of two that say the same, the later one is the shadow.
      if (saysNoMore(other, rule) && place < otherPlace) return [];
      const apart = satisfy([rule.when, { not: other.when }], knowledge);
      return apart === 'none' && !(rule.id in mayStand)
        ? [`${path} rule ${rule.id}: ${other.id} holds wherever it holds and says as much; delete or join them`]
        : [];
    }),
  );
}

/** No rule stands in the shadow of another one of its phase that holds wherever it holds and says at least as much. */
export const shadowed: Check = { name: 'shadowed', check: (shelf) => shadowsIn(shelf) };

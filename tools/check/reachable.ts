import type { CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import type { Condition } from '../../src/domain/logic/condition';
import { attributesRead, leavesOf } from '../../src/domain/logic/reads';
import { asked, offers } from './asked';
import type { Shelf } from './files';
import type { Check } from './finding';
import { satisfy } from './satisfy';

interface Wanted {
  what: string;
  conditions: Condition[];
  advice: string;
}

/** Attributes of which a condition asks whether they are known. */
const knownOf = (when: Condition) => leavesOf(when).flatMap((leaf) => ('known' in leaf ? [leaf.known] : []));

/** An option that is open with this caution: a gate that waits for what the caution misses leaves it provisional. */
function cautioned(option: CompiledOption, when: Condition): Condition[] {
  const missed = knownOf(when);
  const barred = [...option.gates, ...option.holds].filter(
    (gate) => !attributesRead(gate.when).some((id) => missed.includes(id)),
  );
  return [when, option.indicated, ...barred.map((gate) => ({ not: gate.when }))];
}

function wantedOf(option: CompiledOption, shared: ReadonlySet<Condition>): Wanted[] {
  const { id } = option.option;
  const others = offers(option).slice(1);
  return [
    { what: `option ${id}`, conditions: offers(option), advice: 'no legal patient is offered it: mend its gates' },
    ...option.indications.map(({ part, when }) => ({
      what: `indication ${part.id}`,
      conditions: [when, ...others],
      advice: 'no legal patient is offered the option by it: mend or delete it',
    })),
    ...option.gates
      .filter(({ part }) => part.rule === null)
      .map(({ part, when }) => ({
        what: `contraindication ${part.gate.id}`,
        conditions: [when],
        advice: 'no legal patient meets it: mend or delete it',
      })),
    // A shared hold is there for whoever meets it: one option that gives the medicine is enough, which is asked below.
    ...option.holds
      .filter(({ part }) => option.option.holds.includes(part) || !shared.has(part.when))
      .map(({ part, when }) => ({
        what: `hold ${part.id}`,
        conditions: [when, option.indicated],
        advice: 'no patient in whom the option fits meets it: mend or delete it',
      })),
    // A partner's caution is the partner's own, which is asked there.
    ...option.cautions
      .filter(({ part }) => option.option.cautions.includes(part))
      .map(({ part, when }) => ({
        what: `caution ${part.id}`,
        conditions: cautioned(option, when),
        advice: 'a gate or hold already closes the option there: delete it',
      })),
  ];
}

/** What nobody meets, a sentence each, one search after the other: who wants the first alone need not wait for the rest. */
export function* unmet(shelf: Shelf): Generator<string> {
  const knowledge = asked(shelf);
  const optionPath = new Map(shelf.options.map(({ path, item }) => [item.id, path]));
  const rulePath = new Map(shelf.rules.map(({ path, item }) => [item.id, path]));
  const say = (path: string, { what, conditions, advice }: Wanted) => {
    const found = satisfy(conditions, knowledge);
    if (found === 'none') return [`${path} ${what}: ${advice}`];
    return found === 'undecided' ? [`${path} ${what}: the search found no patient in its steps; make it simpler`] : [];
  };
  const byId = new Map(knowledge.options.map((option) => [option.option.id, option]));
  const shared = new Set(shelf.sharedHolds.map(({ item }) => item.when));
  for (const option of knowledge.options)
    for (const wanted of wantedOf(option, shared)) yield* say(optionPath.get(option.option.id) ?? '', wanted);
  for (const { path, item } of shelf.sharedHolds) {
    const held = knowledge.options.filter(({ holds }) => holds.some(({ part }) => part.when === item.when));
    if (!held.some(({ indicated }) => typeof satisfy([item.when, indicated], knowledge) === 'object'))
      yield `${path} hold ${item.id}: no patient in whom one of its medicines fits meets it: mend or delete it`;
  }
  for (const { rule } of knowledge.rules) {
    const path = rulePath.get(rule.id) ?? '';
    const alone = say(path, {
      what: `rule ${rule.id}`,
      conditions: [rule.when],
      advice: 'no legal patient meets it: mend or delete it',
    });
    yield* alone;
    for (const id of alone.length > 0 ? [] : rule.recommends) {
      const option = byId.get(id);
      const advice = `where it holds, ${id} is never offered: take it out of recommends, or mend one of the two`;
      if (option) yield* say(path, { what: `rule ${rule.id}`, conditions: [rule.when, ...offers(option)], advice });
    }
  }
}

/**
 * Each option, indication, gate, hold, caution and rule is met by some legal patient, and a rule's preferred options can be offered where
 * it holds. What the site has switched off is not asked.
 */
export const reachable: Check = { name: 'reachable', check: (shelf) => [...unmet(shelf)] };

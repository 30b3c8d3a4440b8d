import type { InteractionClass, InteractionEffect } from '../../src/domain/treatment/interactions/interaction-class';
import { interactionBook, interactionsOf } from '../../src/domain/treatment/interactions/interactions';
import type { Shelf } from './files';
import type { Check } from './finding';

interface Said {
  of: InteractionClass;
  effect: InteractionEffect;
}

/** All that the classes say of an acting member and an affected drug, by the two. */
function pairs(classes: readonly InteractionClass[]): Map<string, Said[]> {
  const said = new Map<string, Said[]>();
  for (const of of classes)
    for (const effect of of.affects)
      for (const member of effect.only ?? of.members) {
        if (member === effect.drugId || effect.except?.includes(member)) continue;
        const pair = `${member} with ${effect.drugId}`;
        said.set(pair, [...(said.get(pair) ?? []), { of, effect }]);
      }
  return said;
}

/** "Avoid" and nothing else: no "else", no "if it cannot be avoided". */
const isFinal = ({ severity, action }: InteractionEffect): boolean =>
  severity === 'contraindicated' || (severity === 'avoid' && /^avoid$/i.test(action.en));

const tellsDose = ({ severity, action }: InteractionEffect): boolean =>
  severity === 'adjust' && !/cannot be avoided/.test(action.en);

/** Labels that differ stand in one class; two classes that contradict each other are a slip. */
function contradictions([pair, said]: [string, Said[]]): string[] {
  return said.flatMap((one) =>
    said
      .filter((other) => other.of.id !== one.of.id && isFinal(one.effect) && tellsDose(other.effect))
      .map((other) => `${pair}: "${one.of.id}" says avoid, "${other.of.id}" gives a dose: ${other.effect.action.en}`),
  );
}

function doubles([pair, said]: [string, Said[]]): string[] {
  return said.flatMap((one, place) =>
    said
      .slice(place + 1)
      .filter(({ of, effect }) => of.id !== one.of.id && effect.severity === one.effect.severity)
      .filter(({ effect }) => effect.effect.en === one.effect.effect.en && effect.action.en === one.effect.action.en)
      .map(({ of }) => `${pair}: "${one.of.id}" and "${of.id}" say the same: ${one.effect.action.en}`),
  );
}

/** What is given together by design is not to be avoided together. */
function partners(shelf: Shelf): string[] {
  const items = <Item>(located: readonly { item: Item }[]) => located.map(({ item }) => item);
  const book = interactionBook({
    drugs: items(shelf.drugs),
    ingredients: items(shelf.ingredients),
    interactions: items(shelf.interactions),
  });
  return shelf.options.flatMap(({ path, item }) =>
    interactionsOf([], item.drugs, book)
      .within.filter(({ severity }) => severity === 'avoid' || severity === 'contraindicated')
      .map(
        ({ ingredient, drugId, classId }) => `${path}: gives ${ingredient} with ${drugId}, to avoid by "${classId}"`,
      ),
  );
}

/** Drugs that an option marks as a choice: two at least, or there is nothing to choose. */
function choices(shelf: Shelf): string[] {
  return shelf.options.flatMap(({ path, item: { drugs } }) =>
    drugs
      .filter(
        ({ drugId, oneOf }) => oneOf !== undefined && !drugs.some((d) => d.drugId !== drugId && d.oneOf === oneOf),
      )
      .map(({ drugId, oneOf }) => `${path}: ${drugId} is alone in the choice "${oneOf ?? ''}"`),
  );
}

/** Two medicines: what several classes say of them agrees and is said once, and no option gives what is to be avoided. */
export const interactionPairs: Check = {
  name: 'interaction pairs',
  check(shelf) {
    const said = [...pairs(shelf.interactions.map(({ item }) => item))];
    return [...said.flatMap(contradictions), ...said.flatMap(doubles), ...partners(shelf), ...choices(shelf)];
  },
};

import type { InteractionClass, InteractionEffect } from '../../src/domain/treatment/interactions/interaction-class';
import { plainWords } from '../../src/domain/treatment/interactions/read-medicine';
import type { Check } from './finding';
import type { Shelf } from './files';

const twice = (list: readonly string[]) => list.filter((one, place) => list.indexOf(one) !== place);
const blank = ({ en, es }: { en: string; es: string }) => en.trim() === '' || es.trim() === '';

interface Ids {
  drugs: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  medicines: ReadonlySet<string>;
}

function sourceProblem({ sourceId, checked }: Pick<InteractionClass, 'sourceId' | 'checked'>, { sources }: Ids) {
  if (sourceId !== null) return sources.has(sourceId) ? [] : [`no source "${sourceId}"`];
  return checked ? [`was read at ${checked.against}, add that page as its source`] : [];
}

function effectProblems(effect: InteractionEffect, { members }: InteractionClass, ids: Ids): string[] {
  const named = [...(effect.only ?? []), ...(effect.except ?? [])];
  return [
    ...(ids.drugs.has(effect.drugId) ? [] : ['no such drug']),
    ...sourceProblem(effect, ids),
    // Without a page that was read it can only be recalled, and says so.
    ...(effect.sourceId !== null && effect.checked === null ? ['names a source that was not read'] : []),
    ...named.filter((id) => !members.includes(id)).map((id) => `speaks of "${id}", which is no member`),
    ...(effect.only && effect.except ? ['has "only" and "except"'] : []),
    ...(blank(effect.effect) || blank(effect.action) ? ['does not say what happens or what to do'] : []),
  ];
}

function classProblems(one: InteractionClass, ids: Ids): string[] {
  const { members, memberNotes, affects } = one;
  const said = affects.map(({ drugId, only, effect, action }) =>
    [drugId, only ?? 'all', effect.en, action.en].join(' | '),
  );
  return [
    ...members.filter((id) => !ids.medicines.has(id)).map((id) => `member "${id}" is no drug and no ingredient`),
    ...twice(members).map((id) => `member "${id}" stands twice`),
    ...(memberNotes ?? [])
      .filter(({ id }) => !members.includes(id))
      .map(({ id }) => `notes "${id}", which is no member`),
    ...(members.length === 0 ? ['has no members, so that it never speaks'] : []),
    ...(affects.length === 0 ? ['affects nothing'] : []),
    ...sourceProblem(one, ids),
    ...(one.lookedUp ?? []).flatMap((looked) =>
      [
        ...(ids.drugs.has(looked.drugId) ? [] : ['no such drug']),
        ...sourceProblem(looked, ids),
        ...(affects.some(({ drugId }) => drugId === looked.drugId) ? ['is told among those that it affects'] : []),
      ].map((problem) => `looked up ${looked.drugId}: ${problem}`),
    ),
    ...twice(said).map((text) => `says twice: ${text}`),
    ...affects.flatMap((effect) =>
      effectProblems(effect, one, ids).map((problem) => `affects ${effect.drugId}: ${problem}`),
    ),
  ];
}

const brandsOf = (item: object): string[] => (item as { brands?: string[] }).brands ?? [];

/** A name leads to one medicine. An ingredient of no class is known and was looked up with nothing. */
function ingredientProblems({ drugs, ingredients }: Shelf): string[] {
  const owner = new Map<string, string>();
  const names = [...drugs, ...ingredients].flatMap(({ path, item }) =>
    [item.id, item.name.en, item.name.es, ...brandsOf(item), ...item.synonyms].map((name) => ({
      where: `${path} ${item.id}`,
      id: item.id,
      words: plainWords(name),
    })),
  );
  const shared = names.flatMap(({ where, id, words }) => {
    const before = owner.get(words);
    owner.set(words, before ?? id);
    return before === undefined || before === id ? [] : [`${where}: "${words.trim()}" names ${before} too`];
  });
  const codes = [...drugs, ...ingredients].flatMap(({ item }) => item.rxnorm);
  return [...shared, ...twice(codes).map((code) => `RxNorm ${code} stands for two medicines`)];
}

/** Interactions: members are known and unique, each effect is read at a source or says that it is recalled. */
export const interactions: Check = {
  name: 'interactions',
  check(shelf) {
    const drugs = shelf.drugs.map(({ item }) => item.id);
    const ids: Ids = {
      drugs: new Set(drugs),
      sources: new Set(shelf.sources.map(({ item }) => item.id)),
      medicines: new Set([...drugs, ...shelf.ingredients.map(({ item }) => item.id)]),
    };
    return [
      ...twice(shelf.interactions.map(({ item }) => item.id)).map((id) => `class ${id} stands twice`),
      ...twice([...drugs, ...shelf.ingredients.map(({ item }) => item.id)]).map((id) => `medicine ${id} stands twice`),
      ...shelf.interactions.flatMap(({ path, item }) =>
        classProblems(item, ids).map((problem) => `${path} ${problem}`),
      ),
      ...ingredientProblems(shelf),
    ];
  },
};

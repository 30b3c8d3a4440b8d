import fc from 'fast-check';
import { type Desk, deskLists } from '../navigation/desk';
import { opens } from '../preference/talk-answer';
import { topics } from '../preference/topic';
import { same, type Taken } from './joining';
import type { KeptCase } from './kept-case';
import { mergeCases, type MergedCase } from './merge-cases';
import { arbitraryCase } from './testing/arbitrary-case';
import { arbitraryEdit } from './testing/arbitrary-edit';

/** Two copies of one case, each changed for itself. */
const copies = fc
  .tuple(arbitraryCase, fc.array(arbitraryEdit, { maxLength: 4 }), fc.array(arbitraryEdit, { maxLength: 4 }))
  .map(([base, here, there]) => [here, there].map((edits) => edits.reduce((kept, edit) => edit(kept), base)))
  .map(([mine, theirs]) => ({ mine, theirs }) as Record<'mine' | 'theirs', KeptCase>);

const without = (item: object, ...names: string[]): object =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));

const isIn = (list: readonly object[], item: object, ...but: string[]) =>
  list.some((one) => same(without(one, ...but), without(item, ...but)));

const isAsked = ({ conflicts }: MergedCase, item: object) =>
  conflicts.some(({ mine, theirs }) => same(mine, item) || same(theirs, item));

/** What of a desk is neither in the joined one nor asked about. An entry may go on under another id, and its tasks with it. */
function lostOfDesk({ desk }: KeptCase, { merged, conflicts, alone }: MergedCase): unknown[] {
  const but = ['id', 'of'];
  const asked = conflicts.flatMap(({ mine, theirs }) => [mine, theirs]);
  const isThere = (entry: object, list: readonly object[]) =>
    isIn(list, entry, ...but) ||
    isIn(
      asked.filter((one) => typeof one === 'object' && one !== null),
      entry,
      ...but,
    );
  const parts = (one: Desk): [string, unknown][] => [
    ...Object.entries(one.circumstances),
    ['course', one.course],
    ['handOff', one.handOff],
  ];
  const held = Object.fromEntries(parts(merged.desk));
  const told = [...asked, ...alone.map(({ value }) => value)];
  return [
    ...deskLists.flatMap((list) => desk[list].filter((one) => !isThere(one, merged.desk[list]))),
    ...parts(desk).filter(
      ([part, value]) =>
        value !== null && value !== '' && !same(held[part], value) && !told.some((one) => same(one, value)),
    ),
  ];
}

/** What of a copy is neither in the joined case nor asked about. */
function lost(copy: KeptCase, joined: MergedCase): unknown[] {
  const { record, decisions } = joined.merged;
  const specimensAsked = joined.conflicts.filter(({ kind }) => kind === 'specimen').map(({ about }) => about);
  return [
    // What was found in a sample that is asked about is dated and named as that sample is.
    ...copy.record.observations.filter((one) => {
      const but = specimensAsked.includes(one.specimen ?? '') ? ['on', 'specimen'] : [];
      return !isIn(record.observations, one, ...but) && !isAsked(joined, one);
    }),
    ...copy.record.specimens.filter((one) => !isIn(record.specimens, one) && !isAsked(joined, one)),
    ...(copy.record.therapies ?? []).filter((one) => !isIn(record.therapies ?? [], one, 'id') && !isAsked(joined, one)),
    ...copy.decisions.filter((one) => !isIn(decisions, one) && !isAsked(joined, one)),
    ...copy.preferences.tries.filter((one) => !isIn(joined.merged.preferences.tries, one) && !isAsked(joined, one)),
    ...lostOfDesk(copy, joined),
  ];
}

const ids = (list: readonly { id: string }[] | null) => (list ?? []).map(({ id }) => id);
const taken: readonly Taken[] = ['mine', 'theirs', 'both', 'none'];

describe('two copies that were changed each for itself', () => {
  it('have every observation, line, specimen, decision, try and entry of the desk of either in the joined case, or asked about', () => {
    fc.assert(
      fc.property(copies, ({ mine, theirs }) => {
        const joined = mergeCases(mine, theirs);
        expect([...lost(mine, joined), ...lost(theirs, joined)]).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('are told of all that only one of them has', () => {
    fc.assert(
      fc.property(copies, ({ mine, theirs }) => {
        const { alone, conflicts } = mergeCases(mine, theirs);
        const told = (kind: string, id: string) =>
          [...alone, ...conflicts].some((one) => one.kind === kind && one.about === id);
        const only = <Item extends { id: string }>(these: readonly Item[], those: readonly Item[]) =>
          ids(these).filter((id) => !ids(those).includes(id));
        const { specimens } = mine.record;
        expect(only(specimens, theirs.record.specimens).filter((id) => !told('specimen', id))).toEqual([]);
        expect(only(theirs.record.specimens, specimens).filter((id) => !told('specimen', id))).toEqual([]);
        expect(only(mine.decisions, theirs.decisions).filter((id) => !told('decision', id))).toEqual([]);
        expect(only(theirs.decisions, mine.decisions).filter((id) => !told('decision', id))).toEqual([]);
        const { tasks } = mine.desk;
        const alike = (id: string) => isIn(theirs.desk.tasks, tasks.find((one) => one.id === id) ?? {}, 'id');
        expect(only(tasks, theirs.desk.tasks).filter((id) => !told('task', id) && !alike(id))).toEqual([]);
      }),
    );
  });

  it('open no topic that is not open in both, before somebody has been asked', () => {
    fc.assert(
      fc.property(copies, ({ mine, theirs }) => {
        const { merged } = mergeCases(mine, theirs);
        for (const topic of topics) {
          if (opens(merged.answers[topic])) {
            expect([mine, theirs].every(({ answers }) => opens(answers[topic]))).toBeTrue();
          }
        }
      }),
    );
  });

  it('never have one id twice, whatever is chosen, and never throw', () => {
    fc.assert(
      fc.property(copies, fc.array(fc.constantFrom(...taken), { minLength: 1 }), ({ mine, theirs }, says) => {
        const { conflicts, alone } = mergeCases(mine, theirs);
        const keys = [...conflicts, ...alone].map(({ key }) => key);
        const chosen = Object.fromEntries(keys.map((key, place) => [key, says[place % says.length] ?? 'mine']));
        const { record, decisions, desk } = mergeCases(mine, theirs, chosen).merged;
        const entries = deskLists.map((list) => ids(desk[list]));
        for (const list of [ids(record.specimens), ids(record.therapies), ids(decisions), ...entries]) {
          expect(new Set(list).size).toBe(list.length);
        }
      }),
    );
  });

  it('have no key twice', () => {
    fc.assert(
      fc.property(copies, ({ mine, theirs }) => {
        const { conflicts, alone } = mergeCases(mine, theirs);
        const keys = [...conflicts, ...alone].map(({ key }) => key);
        expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
      }),
    );
  });

  it('ask nothing where they are the same', () => {
    fc.assert(
      fc.property(arbitraryCase, (kept) => {
        const { merged, conflicts, alone } = mergeCases(kept, kept);
        expect([conflicts, alone]).toEqual([[], []]);
        expect(lost(kept, { merged, conflicts, alone })).toEqual([]);
      }),
    );
  });
});

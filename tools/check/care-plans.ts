import type { CarePlan, CareStatement, CareTiming } from '../../src/domain/side-effects/care-plan';
import { type CarePart, partsNotRead, withoutCarePlan, withoutPart } from './care-exceptions';
import { citedInCare } from './care-cited';
import type { Check } from './finding';
import type { Shelf } from './files';

const parts: readonly CarePart[] = ['selfCare', 'call', 'goNow'];

/** Felt side effects that any trial row reports have a plan, or stand among the exceptions; no exception outlives its need. */
function felt({ trials, sideEffects, carePlans }: Shelf): string[] {
  const reported = new Set(trials.flatMap(({ item }) => item.adverseEvents.map(({ effect }) => effect)));
  const planned = new Set(carePlans.flatMap(({ item }) => item.effects));
  const lacking = sideEffects
    .map(({ item }) => item)
    .filter(({ id, kind }) => kind === 'felt' && reported.has(id) && !planned.has(id))
    .map(({ id }) => id);
  return [
    ...lacking
      .filter((id) => !(id in withoutCarePlan))
      .map((id) => `side effect ${id} has no plan; write one, or give the reason in care-exceptions.ts`),
    ...Object.keys(withoutCarePlan)
      .filter((id) => !lacking.includes(id))
      .map((id) => `care-exceptions.ts withoutCarePlan ${id}: not needed, delete it`),
  ];
}

/** One side effect, one plan: a list of what to do is not told twice. */
function claimedTwice({ carePlans }: Shelf): string[] {
  const seen = new Map<string, string>();
  return carePlans.flatMap(({ item }) =>
    item.effects.flatMap((effect) => {
      const before = seen.get(effect);
      seen.set(effect, item.id);
      return before === undefined ? [] : [`${item.id}: side effect ${effect} stands in ${before} too`];
    }),
  );
}

/** Every plan says what to do, when to call and when to go, and a patient sees some of each. */
function gaps({ carePlans, urgentSigns }: Shelf): string[] {
  const signs = new Map(urgentSigns.map(({ item }) => [item.id, item]));
  const statements = (plan: CarePlan, part: CarePart): CareStatement[] =>
    part === 'goNow' ? plan.goNow.flatMap((id) => signs.get(id) ?? []) : plan[part];
  return carePlans.flatMap(({ path, item }) =>
    parts.flatMap((part) => {
      const said = statements(item, part);
      const empty = said.length === 0;
      const unread = !empty && said.every(({ checked }) => checked === null);
      return [
        ...excepted(`${path}: ${part} is empty`, empty, item.id, withoutPart[part]),
        ...excepted(`${path}: no statement of ${part} was read at a source`, unread, item.id, partsNotRead[part]),
      ];
    }),
  );
}

function excepted(problem: string, holds: boolean, id: string, reasons: Readonly<Record<string, string>>): string[] {
  if (holds && !(id in reasons)) return [problem];
  return !holds && id in reasons ? [`care-exceptions.ts ${id}: not needed, delete it (${problem})`] : [];
}

/** What was read names its source and one of the addresses at which that source was read. */
function unsourced(shelf: Shelf): string[] {
  const known = new Map(shelf.sources.map(({ item }) => [item.id, item]));
  return citedInCare(shelf).flatMap(({ path, words, sourceId, checked }) => {
    if (sourceId === null) return [`${path}: "${words}" names no source`];
    const source = known.get(sourceId);
    if (!source || !checked) return [];
    return source.checkedAt.includes(checked.against) || source.url === checked.against
      ? []
      : [`${path}: "${words}" was read at ${checked.against}, which is no address of ${sourceId}`];
  });
}

/** The pages that travel with the plans are cited by a plan, and by nothing that is loaded without them. */
function strayingSources(shelf: Shelf): string[] {
  const { files, sources } = shelf;
  const own = sources.filter(({ path }) => path.startsWith('care/')).map(({ item }) => item.id);
  const inCare = new Set(citedInCare(shelf).map(({ sourceId }) => sourceId));
  const elsewhere = files
    .filter(({ path }) => !path.startsWith('care/') && !path.startsWith('sources/'))
    .map(({ path, content }) => ({ path, text: JSON.stringify(content) }));
  return own.flatMap((id) => [
    ...(inCare.has(id) ? [] : [`care/sources.json: no plan cites ${id}, delete it`]),
    ...elsewhere
      .filter(({ text }) => text.includes(`"${id}"`))
      .map(({ path }) => `${path}: cites ${id}, which is loaded with the plans only; move it to sources/`),
  ]);
}

const outOfOrder = ({ startsWeek, peaksWeek, endsWeek }: CareTiming): boolean => {
  const weeks = [startsWeek, peaksWeek, endsWeek].filter((week) => week !== null);
  return weeks.some((week, i) => week < 1 || week < (weeks[i - 1] ?? 1));
};

/** A plan for every side effect that people feel, none without what to do and when to get help, each statement sourced. */
export const carePlans: Check = {
  name: 'care plans',
  check(shelf) {
    const used = new Set(shelf.carePlans.flatMap(({ item }) => item.goNow));
    return [
      ...felt(shelf),
      ...claimedTwice(shelf),
      ...gaps(shelf),
      ...unsourced(shelf),
      ...strayingSources(shelf),
      ...shelf.urgentSigns
        .filter(({ item }) => !used.has(item.id))
        .map(({ path, item }) => `${path}: no plan names ${item.id}`),
      ...shelf.carePlans.flatMap(({ path, item }) =>
        item.timing.filter(outOfOrder).map(({ text }) => `${path}: the weeks of "${text.en}" are out of order`),
      ),
    ];
  },
};

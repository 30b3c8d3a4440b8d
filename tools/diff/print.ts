import { statuses, type Status } from '../../src/domain/treatment/status';
import type { RecommendInput } from '../recommend/input';
import { itemKinds, type ItemKind, type KnowledgeDiff, type ShownOption } from './compare';
import type { ItemChanges } from './item-changes';
import type { OrderChange } from './order-changes';
import type { OptionChange, StatusGroup } from './status-changes';
import { factWords, whereLines } from './words';

const statusWords: Record<Status, string> = {
  offered: 'offered',
  provisional: 'provisional',
  notNow: 'not now',
  advisedAgainst: 'advised against',
};

const kindWords: Record<ItemKind, string> = {
  options: 'Options',
  cautions: 'Cautions',
  rules: 'Rules',
  tests: 'Tests to order',
  facts: 'Derived facts',
  drugs: 'Drugs',
  doses: 'Labelled doses',
  trials: 'Trials',
  sideEffects: 'Side effects',
  sources: 'Sources',
};

/** Lines of a group, and places named of an item, before "and … more". */
const mostLines = 6;

/** Whether the versions say the same of everybody and of everything. */
export const isSame = (diff: KnowledgeDiff): boolean =>
  [
    diff.options,
    diff.optionsAdded,
    diff.optionsRemoved,
    diff.order,
    diff.undecided.options,
    diff.undecided.order,
  ].every((list) => list.length === 0) && itemKinds.every((kind) => sizeOf(diff.items[kind]) === 0);

const sizeOf = ({ added, removed, changed }: ItemChanges) => added.length + removed.length + changed.length;

/** The comparison as text: what changes for patients first. */
export function printed(diff: KnowledgeDiff, from: string, to: string): string[] {
  if (isSame(diff)) return [`Nothing changes between ${from} and ${to}.`];
  const name = (id: string) => `${diff.names[id]?.en ?? id} (${id})`;
  const none = diff.options.length === 0 ? ['No option that both versions show changes its status for anybody.'] : [];
  return [
    `From ${from} (knowledge ${diff.from}) to ${to} (knowledge ${diff.to})`,
    '',
    ...none,
    ...diff.options.flatMap((option) => [...optionLines(option, name), '']),
    ...shownLines('New option', diff.optionsAdded, name),
    ...shownLines('No longer an option', diff.optionsRemoved, name),
    ...(diff.order.length > 0
      ? ['The order of regimens changes, for people to whom both are offered before and after:']
      : []),
    ...diff.order.flatMap((change) => orderLines(change, name)),
    ...undecidedLines(diff),
    '',
    ...itemKinds.flatMap((kind) => itemLines(kindWords[kind], diff.items[kind])),
  ];
}

function optionLines({ id, because, groups }: OptionChange, name: (id: string) => string): string[] {
  const causes = because.map((part) => `${part.kind} ${part.id} ${part.change}`);
  const inOrder = [...groups].sort(
    (a, b) => statuses.indexOf(a.from) - statuses.indexOf(b.from) || statuses.indexOf(a.to) - statuses.indexOf(b.to),
  );
  return [name(id), `  because: ${causes.join(', ')}`, ...inOrder.flatMap(groupLines)];
}

function groupLines(group: StatusGroup): string[] {
  const { from, to, states, known, ofFrom, ofTo, among } = group;
  const of = among === 'before' ? `of those who were ${statusWords[from]}` : `of those who are now ${statusWords[to]}`;
  const open = known === 0 ? ', all with something not known' : '';
  return [
    `  ${statusWords[from]} -> ${statusWords[to]}: ${count(states)} states, ` +
      `${share(states, among === 'before' ? ofFrom : ofTo)} ${of}${open}; these are`,
    ...whereLines(group.where, mostLines).map((line) => `    - ${line}`),
    ...exampleLines(group.example),
  ];
}

function exampleLines(example: RecommendInput | null): string[] {
  if (!example) return ['    No record was found that leads there.'];
  const observations = Array.isArray(example.observations) ? {} : example.observations;
  return [`    e.g. ${factWords(observations).join('; ') || 'nothing known'}`, `    ${JSON.stringify(example)}`];
}

function undecidedLines({ undecided: { options, order } }: KnowledgeDiff): string[] {
  const left = order.length - mostLines;
  const told = [
    ...options,
    ...order.slice(0, mostLines).map((pair) => `the order of ${pair.join(' and ')}`),
    ...(left > 0 ? [`that of ${left} more pairs`] : []),
  ];
  return told.length > 0 ? [`Not decided, it would take too long: ${told.join('; ')}`] : [];
}

function shownLines(title: string, options: readonly ShownOption[], name: (id: string) => string): string[] {
  return options.flatMap(({ id, offeredTo }) => [`${title}: ${name(id)}, offered to`, ...exampleLines(offeredTo), '']);
}

function orderLines(
  { id, nowBefore, nowAfter, pair, where, example }: OrderChange,
  name: (id: string) => string,
): string[] {
  const list = (word: string, ids: readonly string[]) => (ids.length > 0 ? [`    now ${word} ${ids.join(', ')}`] : []);
  return [
    `  ${name(id)}`,
    ...list('before', nowBefore),
    ...list('after', nowAfter),
    `    ${pair[0]} before ${pair[1]} for`,
    ...(where ? whereLines(where, mostLines).map((line) => `    - ${line}`) : ['    - some, in no few words']),
    ...exampleLines(example),
  ];
}

function itemLines(title: string, { added, removed, changed }: ItemChanges): string[] {
  if (added.length + removed.length + changed.length === 0) return [];
  const list = (word: string, ids: readonly string[]) => (ids.length > 0 ? [`  ${word}: ${ids.join(', ')}`] : []);
  return [
    title,
    ...list('added', added),
    ...list('removed', removed),
    ...changed.map(({ id, fields }) => {
      const left = fields.length - mostLines;
      return `  changed: ${id}: ${fields.slice(0, mostLines).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
    }),
  ];
}

const count = (states: number) => (states < 1e9 ? states.toLocaleString('en-GB') : states.toExponential(1));

function share(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  return percent < 0.1 ? 'under 0.1 %' : `${percent.toLocaleString('en-GB', { maximumSignificantDigits: 2 })} %`;
}

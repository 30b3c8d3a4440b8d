import type { Evidence, Knowledge } from '../../src/domain/consultation/knowledge';
import type { Text } from '../../src/domain/evidence/text';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import type { RecommendInput } from '../recommend/input';
import { Examples } from './example';
import { itemChanges, type Item, type ItemChanges } from './item-changes';
import { orderChanges, type OrderChange } from './order-changes';
import { statusChanges, type OptionChange } from './status-changes';
import { TwoModels } from './two-models';

/** A version of the clinical knowledge. */
export interface Version {
  knowledge: Knowledge;
  evidence: Evidence;
}

/** What differs between two versions: a plain value, without functions and the same from run to run. */
export interface KnowledgeDiff {
  /** Versions of the manifests. */
  from: string;
  to: string;
  /** Options of both whose status changes in some state. */
  options: OptionChange[];
  /** Options that are shown now and were not, with somebody to whom they are offered, and the other way round. */
  optionsAdded: ShownOption[];
  optionsRemoved: ShownOption[];
  /** Options of both that stand elsewhere among their equals. */
  order: OrderChange[];
  /** What took more than is affordable to decide: it may change or not. */
  undecided: { options: string[]; order: [string, string][] };
  /** What was added, removed and changed, by kind and id. */
  items: Record<ItemKind, ItemChanges>;
  /** Clinicians' names of the options that are spoken of. */
  names: Record<string, Text>;
}

export interface ShownOption {
  id: string;
  offeredTo: RecommendInput | null;
}

export const itemKinds = [
  'options',
  'cautions',
  'rules',
  'tests',
  'facts',
  'drugs',
  'doses',
  'trials',
  'sideEffects',
  'sources',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * Compares two versions of the knowledge over every legal state of what either reads, with today's engine.
 * @param day ISO date on which the examples are found. Throws Disagreement as the prover does, RangeError and TypeError where a condition does not fit the catalogue.
 */
export function compareVersions(before: Version, after: Version, day: string): KnowledgeDiff {
  const models = new TwoModels(before.knowledge, after.knowledge);
  const examples = new Examples(models, before.knowledge, after.knowledge, day);
  const offeredIn = ({ knowledge }: Version, side: 'before' | 'after', other: 'before' | 'after'): ShownOption[] =>
    knowledge.options
      .filter(({ id }) => models[side].option(id) && !models[other].option(id))
      .map(({ id }) => ({ id, offeredTo: offeredTo(models, examples, id, side) }));
  const status = statusChanges(models, examples);
  const order = orderChanges(models, examples);
  return {
    from: before.knowledge.manifest.version,
    to: after.knowledge.manifest.version,
    options: status.changes,
    optionsAdded: offeredIn(after, 'after', 'before'),
    optionsRemoved: offeredIn(before, 'before', 'after'),
    order: order.changes,
    undecided: { options: status.undecided, order: order.undecided },
    items: changedItems(before, after),
    names: Object.fromEntries(
      [...before.knowledge.options, ...after.knowledge.options].map(({ id, name }) => [id, name]),
    ),
  };
}

function offeredTo(models: TwoModels, examples: Examples, id: string, side: 'before' | 'after'): RecommendInput | null {
  const columns = models[side].option(id);
  if (!columns) return null;
  return models.decided((diagrams) => {
    const offered = diagrams.node(columns.status.offered);
    return examples.ofStatus(diagrams, offered, { id, [side === 'after' ? 'to' : 'from']: 'offered' });
  });
}

/** What is compared by id, a status change or not; a caution is named after its option, too. */
function changedItems(before: Version, after: Version): Record<ItemKind, ItemChanges> {
  const lists: Record<ItemKind, (version: Version) => readonly Item[]> = {
    options: ({ knowledge }) => knowledge.options.map((option) => ({ ...option, cautions: [] })),
    cautions: ({ knowledge }) => knowledge.options.flatMap(cautionsOf),
    rules: ({ knowledge }) => knowledge.rules.filter(({ phase }) => phase !== 'test'),
    tests: ({ knowledge }) => knowledge.rules.filter(({ phase }) => phase === 'test'),
    facts: ({ knowledge }) => knowledge.facts,
    drugs: ({ knowledge }) => knowledge.drugs,
    doses: ({ evidence }) => evidence.doses.map((dose) => ({ ...dose, id: dose.drugId })),
    trials: ({ evidence }) => evidence.trials,
    sideEffects: ({ evidence }) => evidence.sideEffects,
    sources: ({ evidence }) => evidence.sources,
  };
  const entries = itemKinds.map((kind) => [kind, itemChanges(lists[kind](before), lists[kind](after))] as const);
  return Object.fromEntries(entries) as Record<ItemKind, ItemChanges>;
}

const cautionsOf = ({ id, cautions }: TreatmentOption): Item[] =>
  cautions.map((caution) => ({ ...caution, id: `${id}: ${caution.id}` }));

import { everyone, none, type Circuit, type Column } from '../../src/domain/logic/circuit';
import { no, type Node } from '../prove/bdd';
import type { Diagrams } from '../prove/diagram';
import type { Model } from '../prove/model';

/** Where one option stands before another in guideline order: `guidance` of the consultation as gates. */
export class OrderColumns {
  /** By option, where it is sorted last: a rule says so, or the region has not licensed it. */
  private readonly last = new Map<string, Column>();
  /** By option, the places of the rules that recommend it, with its place in their list. */
  private readonly mentions = new Map<string, Mention[]>();
  private readonly places: ReadonlyMap<string, number>;

  constructor(private readonly model: Model) {
    const { compiled, circuit } = model;
    this.places = new Map(compiled.options.map(({ option, place }) => [option.id, place]));
    const rules = compiled.rules.filter(({ rule }) => rule.phase !== 'test').map(({ rule }) => rule);
    rules.forEach((rule, place) => {
      const { isTrue, isFalse } = model.verdict(rule.when);
      const open = circuit.not(isFalse);
      rule.recommends.forEach((id, within) => {
        const mentions = this.mentions.get(id) ?? [];
        mentions.push({ place, within, where: rule.exception ? isTrue : open });
        // An exception that only may hold orders behind the rules of the usual course.
        if (rule.exception) mentions.push({ place: rules.length + place, within, where: open });
        this.mentions.set(id, mentions);
      });
    });
    for (const { option } of compiled.options) {
      const avoided = rules
        .filter(({ avoids }) => avoids.some(({ optionId, effect }) => optionId === option.id && effect === 'last'))
        .map(({ when }) => model.verdict(when).isTrue);
      const unlicensed = option.licences
        .filter(({ status }) => status === 'not-licensed')
        .map(({ region }) => model.verdict({ attribute: 'region', in: [region] }).isTrue);
      this.last.set(option.id, circuit.or(...avoided, ...unlicensed));
    }
  }

  /** What decides whether the one stands before the other, of two that are shown: the first step that holds. */
  steps(one: string, other: string): OrderStep[] {
    const { circuit } = this.model;
    const isBefore = (this.places.get(one) ?? 0) < (this.places.get(other) ?? 0);
    const [oneLast, otherLast] = [this.last.get(one) ?? none, this.last.get(other) ?? none];
    // The first rule that is open and names either decides; within it, who is named first.
    const named = [
      ...(this.mentions.get(one) ?? []).map((mention) => ({ ...mention, isBefore: true })),
      ...(this.mentions.get(other) ?? []).map((mention) => ({ ...mention, isBefore: false })),
    ].sort((a, b) => a.place - b.place || a.within - b.within);
    return [
      { where: circuit.and(oneLast, otherLast), isBefore },
      { where: oneLast, isBefore: false },
      { where: otherLast, isBefore: true },
      ...named,
      { where: everyone, isBefore },
    ];
  }
}

/** Where the first step that holds says that the one stands before the other. */
export function columnOf(circuit: Circuit<unknown>, steps: readonly OrderStep[]): Column {
  return steps.reduceRight(
    (later, { where, isBefore }) => (isBefore ? circuit.or(where, later) : circuit.andNot(later, where)),
    none,
  );
}

/** The same among some states, which keeps the diagrams small. */
export function nodeAmong(diagrams: Diagrams, states: Node, steps: readonly OrderStep[]): Node {
  const { bdd } = diagrams;
  let [left, found] = [states, no];
  for (const { where, isBefore } of steps) {
    const node = diagrams.node(where);
    if (isBefore) found = bdd.apply('or', found, bdd.apply('and', left, node));
    left = bdd.apply('andNot', left, node);
  }
  return found;
}

/** One step of a decision list. */
export interface OrderStep {
  where: Column;
  isBefore: boolean;
}

interface Mention {
  place: number;
  within: number;
  /** Where the rule orders at that place. */
  where: Column;
}

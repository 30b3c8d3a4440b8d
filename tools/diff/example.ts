import { optionStatus } from '../../src/domain/consultation/assess';
import { compileKnowledge, type CompiledKnowledge } from '../../src/domain/consultation/compiled-knowledge';
import type { Knowledge } from '../../src/domain/consultation/knowledge';
import type { Picture } from '../../src/domain/patient/picture';
import { pictureAt } from '../../src/domain/patient/picture-at';
import type { Status } from '../../src/domain/treatment/status';
import { no, type Node } from '../prove/bdd';
import type { Diagrams } from '../prove/diagram';
import { isSettled, isUnknownValue, type Dimension, type State } from '../prove/dimension';
import { patientInput } from '../prove/patient';
import { recordOf, type RecommendInput } from '../recommend/input';
import type { TwoModels } from './two-models';

/** What a version of the knowledge makes of a patient. */
export interface Asked {
  version: CompiledKnowledge;
  picture: Picture;
}

/** Finds patients in sets of states, and asks the engine of them as `consult` does. */
export class Examples {
  private readonly before: CompiledKnowledge;
  private readonly after: CompiledKnowledge;

  /** @param day ISO date on which everything was found. */
  constructor(
    private readonly models: TwoModels,
    before: Knowledge,
    after: Knowledge,
    private readonly day: string,
  ) {
    this.before = compileKnowledge(before);
    this.after = compileKnowledge(after);
  }

  /**
   * A patient in one of the states, with few facts, of whom both versions of the engine say what they should; null where no
   * record that was tried leads there.
   */
  of(diagrams: Diagrams, states: Node, isShown: (before: Asked, after: Asked) => boolean): RecommendInput | null {
    const { bdd } = diagrams;
    let left = bdd.apply('and', states, diagrams.node(this.models.seen.everywhere));
    for (let tries = 0; tries < mostTries && left !== no; tries++) {
      const state = writable(diagrams, left);
      if (!state) return null;
      const patient = patientInput(state, this.day);
      if (isShown(this.asked(this.before, patient), this.asked(this.after, patient))) return patient;
      left = bdd.apply('andNot', left, nodeOf(diagrams, state));
    }
    return null;
  }

  /** The same where it is an option's status that should be shown. */
  ofStatus(
    diagrams: Diagrams,
    states: Node,
    { id, from, to }: { id: string; from?: Status; to?: Status },
  ): RecommendInput | null {
    const isStatus = ({ version, picture }: Asked, status: Status | undefined) => {
      const option = version.options.find((one) => one.option.id === id);
      return status === undefined || (option !== undefined && optionStatus(option, picture) === status);
    };
    return this.of(diagrams, states, (before, after) => isStatus(before, from) && isStatus(after, to));
  }

  private asked(version: CompiledKnowledge, patient: RecommendInput): Asked {
    const { facts, drugs, knowledge } = version;
    const record = recordOf(patient, knowledge.drugs);
    return { version, picture: pictureAt(record, this.day, { region: null }, facts, drugs).picture };
  }
}

const mostTries = 8;

/** A state that a record can say: of a set either all members are settled, or none is surely absent. What is not read is free. */
function writable(diagrams: Diagrams, node: Node): State | null {
  const members = diagrams.readsOf(node).filter(({ member }) => member !== null);
  const attributes = [...new Set(members.map(({ attribute }) => attribute))];
  const sets = attributes.map((attribute) => members.filter((one) => one.attribute === attribute));
  const settle = (left: Node, [set, ...others]: readonly Dimension[][]): Node => {
    if (left === no || !set) return left;
    for (const value of [1, 2]) {
      const without = set.reduce((all, dimension) => {
        const table = dimension.values.map((_, place) => place !== value);
        return diagrams.bdd.apply('and', all, diagrams.ofTable(dimension, table));
      }, left);
      const settled = settle(without, others);
      if (settled !== no) return settled;
    }
    return no;
  };
  const settled = settle(node, sets);
  return settled === no ? null : fewFacts(diagrams, settled);
}

/** What is not known or not quite is left out of a record; then what is absent: few facts are easy to read. */
function fewFacts(diagrams: Diagrams, node: Node): State {
  const state = new Map<Dimension, number>();
  let left = node;
  for (const dimension of diagrams.readsOf(node)) {
    const places = dimension.values.map((_, place) => place);
    const open = places.filter((place) => !isSettled(dimension, place));
    const known = places.filter((place) => !open.includes(place));
    const order = [...open.reverse(), ...(dimension.member === null ? known : known.reverse())];
    const value = order.find((place) => diagrams.where(left, dimension, place) !== no) ?? 0;
    left = diagrams.where(left, dimension, value);
    state.set(dimension, value);
  }
  const told = new Set([...state].filter(([one, value]) => !isUnknownValue(one, value)).map(([one]) => one.attribute));
  return new Map([...state].filter(([{ attribute }]) => told.has(attribute)));
}

const nodeOf = (diagrams: Diagrams, state: State): Node =>
  [...state].reduce(
    (node, [dimension, value]) =>
      diagrams.bdd.apply(
        'and',
        node,
        diagrams.ofTable(
          dimension,
          dimension.values.map((_, place) => place === value),
        ),
      ),
    diagrams.bdd.not(no),
  );

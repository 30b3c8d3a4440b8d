import { findCells, type Cells } from '../../src/domain/consultation/cells';
import { compileKnowledge, type CompiledKnowledge } from '../../src/domain/consultation/compiled-knowledge';
import type { Knowledge } from '../../src/domain/consultation/knowledge';
import { Circuit, none, type Column } from '../../src/domain/logic/circuit';
import { anyColumns, type TruthColumns } from '../../src/domain/logic/columns';
import type { Condition, Leaf } from '../../src/domain/logic/condition';
import type { InputColumn } from '../../src/domain/logic/leaf-columns';
import { everything, isKnown, samePossible, type Possible } from '../../src/domain/logic/possible';
import { attributeById, attributeIndex } from '../../src/domain/patient/catalogue/catalogue';
import { constraints as declared, type Constraint } from '../../src/domain/patient/constraints';
import { FactColumns } from '../../src/domain/patient/fact-columns';
import { statusColumns } from '../../src/domain/treatment/outcome-columns';
import type { Status } from '../../src/domain/treatment/status';
import { drugLimits } from '../../src/knowledge/drug-limits';
import { safety } from '../../src/knowledge/properties';
import { closingGroups, gapGroups } from './answer-groups';
import { Diagrams } from './diagram';
import { Dimensions, type Dimension, type State } from './dimension';
import { orderOfDimensions } from './dimension-order';

/** What the prover asks of one option. */
export interface OptionColumns {
  /** Some indication, some contraindication, some hold. */
  indicated: TruthColumns;
  gated: TruthColumns;
  held: TruthColumns;
  status: Record<Status, Column>;
}

/** What models share whose columns are compared: conditions that are equal in both are then one column. */
export interface Space {
  circuit: Circuit<InputColumn>;
  cells: Cells;
  dimensions: Dimensions;
}

/** A knowledge as one circuit: conditions, statuses and what is legal, with derived facts made of what they are derived from. */
export class Model {
  readonly circuit: Circuit<InputColumn>;
  readonly compiled: CompiledKnowledge;
  /** Cut at the thresholds of the properties and constraints, too. */
  readonly cells: Cells;
  readonly options: ReadonlyMap<string, OptionColumns>;
  /** Where a declared constraint is broken, and where what it fills in is missing: a picture has it filled in. */
  private readonly constraints: { broken: Column; unfilled: Column; reads: readonly Dimension[] }[];
  private readonly facts: FactColumns;
  private readonly dimensions: Dimensions;
  private readonly supports = new Map<Column, ReadonlySet<Dimension>>();
  private made: Diagrams | null = null;

  constructor(
    readonly knowledge: Knowledge,
    constraints: readonly Constraint[] = declared,
    {
      beside = [],
      space = ownSpace(knowledge, [...constraints.flatMap(({ when, then }) => [when, then]), ...beside]),
    }: {
      /** Conditions beside the knowledge that will be asked: numbers are cut at their thresholds as well. */
      beside?: readonly Condition[];
      space?: Space;
    } = {},
  ) {
    this.compiled = compileKnowledge(knowledge);
    this.circuit = space.circuit;
    this.cells = space.cells;
    this.dimensions = space.dimensions;
    this.facts = new FactColumns(this.circuit, this.compiled.facts);
    this.options = new Map(this.compiled.options.map((option) => [option.option.id, this.optionColumns(option)]));
    for (const { rule } of this.compiled.rules) this.verdict(rule.when);
    for (const { cautions } of this.compiled.options) for (const { when } of cautions) this.verdict(when);
    for (const condition of beside) this.verdict(condition);
    this.constraints = constraints.map((constraint) => this.constraintColumns(constraint));
  }

  verdict(condition: Condition): TruthColumns {
    return this.facts.verdict(condition);
  }

  option(id: string): OptionColumns | null {
    return this.options.get(id) ?? null;
  }

  dimensionOf = (input: InputColumn): Dimension => this.dimensions.of(input);

  /** The dimensions that columns depend on, in the order of the diagrams. */
  support(...columns: Column[]): Dimension[] {
    const found = new Set(columns.flatMap((column) => [...this.supportOf(column)]));
    return [...found].sort((a, b) => a.key.localeCompare(b.key));
  }

  private supportOf(column: Column): ReadonlySet<Dimension> {
    let found = this.supports.get(column);
    if (!found) {
      const input = this.circuit.inputs.get(column);
      const operands = this.circuit.gates[column]?.operands ?? [];
      found = input ? new Set([this.dimensionOf(input)]) : new Set(operands.flatMap((one) => [...this.supportOf(one)]));
      this.supports.set(column, found);
    }
    return found;
  }

  /** States of these dimensions that no declared constraint excludes. `filled`: what is implied is filled in, too. */
  legal(dimensions: readonly Dimension[], filled = false): Column {
    const { circuit } = this;
    const spoken = new Set(dimensions);
    const excluded = this.constraints
      .filter(({ reads }) => reads.every((dimension) => spoken.has(dimension)))
      .map(({ broken, unfilled }) => (filled ? circuit.or(broken, unfilled) : broken));
    return circuit.not(circuit.or(...excluded));
  }

  /** Legality over all dimensions that the knowledge and the constraints speak of. */
  get legalEverywhere(): Column {
    return this.circuit.not(this.circuit.or(...this.constraints.map(({ broken }) => broken)));
  }

  /** Made at the first use, for all columns that the circuit then has inputs for: what most gates read comes first. */
  get diagrams(): Diagrams {
    return (this.made ??= this.newDiagrams());
  }

  /** Diagrams of their own, for what would fill those that all share: they never give a node back. */
  newDiagrams(limit?: number): Diagrams {
    return new Diagrams(this.circuit, orderOfDimensions(this.circuit, this.dimensionOf), this.dimensionOf, limit);
  }

  /** What possible values by catalogue index say, in the dimensions that the knowledge reads. */
  stateOf(held: readonly (Possible | undefined)[]): State {
    const state = new Map<Dimension, number>();
    for (const input of this.circuit.inputs.values()) {
      const dimension = this.dimensionOf(input);
      const value = held[attributeIndex(dimension.attribute.id)];
      if (!value) continue;
      const place = dimension.values.findIndex((one) => samePossible(one, value));
      if (dimension.member === null) state.set(dimension, place);
      else if (value.kind === 'set') {
        const bit = 1 << dimension.member;
        if (value.must & bit) state.set(dimension, 0);
        else if (!(value.may & bit)) state.set(dimension, 1);
      }
    }
    return state;
  }

  private optionColumns(option: CompiledKnowledge['options'][number]): OptionColumns {
    const any = (parts: readonly { when: Condition }[]) =>
      anyColumns(
        this.circuit,
        parts.map(({ when }) => this.verdict(when)),
      );
    const [indicated, gated, held] = [any(option.indications), any(option.gates), any(option.holds)];
    return { indicated, gated, held, status: statusColumns(this.circuit, indicated, gated, held) };
  }

  private constraintColumns({ when, then, narrows }: Constraint): {
    broken: Column;
    unfilled: Column;
    reads: readonly Dimension[];
  } {
    const [condition, implied] = [this.verdict(when), this.verdict(then)];
    const broken = this.circuit.and(condition.isTrue, implied.isFalse);
    const unfilled = narrows || pinsOne(then) ? this.circuit.andNot(condition.isTrue, implied.isTrue) : none;
    return { broken, unfilled, reads: this.support(broken) };
  }
}

/** Whether what is implied is one value: of a choice, the least of a number, or "never". */
function pinsOne(then: Leaf): boolean {
  if ('in' in then) return then.in.length === 1;
  if ('known' in then || 'has' in then) return false;
  const all = everything(attributeById(then.attribute));
  if (isKnown(all) || all.kind !== 'number') return false;
  const [numbers] = all.spans;
  return numbers !== undefined && (then.to === numbers.lo || (then.from ?? 0) > numbers.hi);
}

/** What the properties ask of the options of a knowledge, and of which people. */
function asked({ options, drugs }: CompiledKnowledge): Condition[] {
  const conditions = options.flatMap(({ option }) => {
    const own = option.drugs.flatMap(({ drugId }) => drugs.get(drugId) ?? []);
    return safety.filter((one) => one.of(option, own)).map((one) => one.offeredOnlyWhere(option, own));
  });
  const limits = drugLimits.flatMap(({ beyond, within }) => (within ? [beyond, within] : [beyond]));
  const groups = [...gapGroups, ...closingGroups].map(({ when }) => when);
  return [...conditions, ...limits, ...groups];
}

function ownSpace(knowledge: Knowledge, conditions: readonly Condition[]): Space {
  const cells = cellsFor(knowledge, [...asked(compileKnowledge(knowledge)), ...conditions]);
  return { circuit: new Circuit(), cells, dimensions: new Dimensions(cells) };
}

/** The cells of a knowledge, cut at the thresholds of more conditions, too. */
export function cellsFor(knowledge: Knowledge, conditions: readonly Condition[]): Cells {
  const text = { en: '', es: '' };
  const cases = conditions.map((when) => ({ value: '', when }));
  const more = { id: 'asked', cases, text, body: '', sourceId: '', checked: null };
  return findCells({ ...knowledge, facts: [...knowledge.facts, more] });
}

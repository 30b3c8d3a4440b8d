import type { CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import { anyColumns, type TruthColumns } from '../../src/domain/logic/columns';
import type { Condition } from '../../src/domain/logic/condition';
import type { Column } from '../../src/domain/logic/circuit';
import { leavesOf } from '../../src/domain/logic/reads';
import { no, type Node } from './bdd';
import type { Finding } from './finding';
import { gateKinds, scopeOfGate, type Choices, type GateKind } from './gate-scope';
import type { Model } from './model';
import type { Reading } from './second-reading';

export const readingFinding = (subject: string, sentence: string): Finding => ({
  property: 'second-reading',
  subject,
  sentence,
  state: null,
});

/** What holding the gates against their readings showed; the gates that no line says exactly, by option and kind. */
export interface GatesRead {
  findings: Finding[];
  gates: number;
  unread: string[];
}

/** Holds the gates of every option against the lines that speak of it. */
export function gatesThatDiffer(model: Model, readings: readonly Reading[], choices: Choices): GatesRead {
  const asked = readings.map((reading) => ({ reading, ...scopeOfGate(reading, model.compiled, choices) }));
  const truth = new Truth(model);
  const found: GatesRead = { findings: [], gates: 0, unread: [] };
  for (const one of model.compiled.options) {
    const own = gatesOf(one);
    const spoken = asked.flatMap((line) => {
      const asks = line.asks(one);
      return asks ? [{ ...line, asks }] : [];
    });
    const exactly = (kind: GateKind) =>
      spoken
        .filter((line) => line.kind === kind && line.asks === 'gate' && line.reading.relation === 'same')
        .map(({ reading }) => reading.when);
    for (const kind of gateKinds) {
      const lines = exactly(kind);
      const unread = own[kind].filter(
        ({ when }) =>
          !truth.isMadeOf(
            when,
            lines,
            own[kind].map((gate) => gate.when),
          ),
      );
      found.gates += own[kind].length;
      found.unread.push(...unread.map(({ id }) => `${one.option.id} ${kind} ${id}`));
    }
    for (const { reading, kind, asks } of spoken) {
      const atLeast = asks === 'mark' ? gateKinds : gateKinds.slice(0, gateKinds.indexOf(kind) + 1);
      const isSaid =
        asks === 'mark' || reading.relation === 'beyond'
          ? truth.isWithin(
              reading.when,
              atLeast.flatMap((severe) => own[severe].map(({ when }) => when)),
            )
          : truth.isMadeOf(
              reading.when,
              // What a label marks may be held as well: a stricter gate on the same facts says it.
              (kind === 'caution' ? gateKinds : [kind]).flatMap((said) => own[said].map(({ when }) => when)),
              exactly(kind),
            );
      if (isSaid) continue;
      const what = asks === 'mark' ? 'nothing says it of a drug to choose' : `no ${kind} says it`;
      found.findings.push(readingFinding(`${one.option.id} ${reading.part}: ${reading.written}`, what));
    }
  }
  return found;
}

/** The gates of an option; what rules advise against is one of its contraindications. */
function gatesOf({ gates, holds, cautions }: CompiledOption): Record<GateKind, { id: string; when: Condition }[]> {
  return {
    contraindication: gates.map(({ part, when }) => ({ id: part.gate.id, when })),
    hold: holds.map(({ part, when }) => ({ id: part.id, when })),
    // What is told to everybody is advice and no gate.
    caution: cautions.filter(({ when }) => leavesOf(when).length > 0).map(({ part, when }) => ({ id: part.id, when })),
  };
}

/** Compares conditions over all legal states. */
class Truth {
  private readonly legal: Node;

  constructor(private readonly model: Model) {
    this.legal = model.diagrams.node(model.legalEverywhere);
  }

  /** Whether one of these is true wherever it is. */
  isWithin(when: Condition, others: readonly Condition[]): boolean {
    return this.implies(this.model.verdict(when).isTrue, this.anyOf(others).isTrue);
  }

  /**
   * Whether a condition says what one of the parts says, or several of them together; or a part says it together with others of
   * the same side, of which each is within that part.
   */
  isMadeOf(when: Condition, parts: readonly Condition[], sameSide: readonly Condition[]): boolean {
    const own = this.model.verdict(when);
    const within = parts.filter((part) => this.implies(this.model.verdict(part).isTrue, own.isTrue));
    if (within.length > 0 && this.same(this.anyOf(within), own)) return true;
    return parts.some((part) => {
      const wider = this.model.verdict(part);
      if (!this.implies(own.isTrue, wider.isTrue)) return false;
      const joined = sameSide.filter((one) => this.implies(this.model.verdict(one).isTrue, wider.isTrue));
      return this.same(this.anyOf(joined), wider);
    });
  }

  private anyOf(conditions: readonly Condition[]): TruthColumns {
    return anyColumns(
      this.model.circuit,
      conditions.map((one) => this.model.verdict(one)),
    );
  }

  private implies(a: Column, b: Column): boolean {
    const { diagrams } = this.model;
    if (a === b) return true;
    const without = diagrams.bdd.apply('andNot', diagrams.node(a), diagrams.node(b));
    return without === no || diagrams.bdd.apply('and', this.legal, without) === no;
  }

  private same(a: TruthColumns, b: TruthColumns): boolean {
    return (['isTrue', 'isFalse'] as const).every(
      (side) => this.implies(a[side], b[side]) && this.implies(b[side], a[side]),
    );
  }
}

import type { CompiledKnowledge, CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import type { DrugClass, DrugKind } from '../../src/domain/treatment/drug';
import type { Reading } from './second-reading';

/** Kinds of gates, the mildest last. */
export const gateKinds = ['contraindication', 'hold', 'caution'] as const;
export type GateKind = (typeof gateKinds)[number];

/** Drugs of an option of which one is chosen, as the evidence writes them: "nab-paclitaxel or paclitaxel". */
export type Choices = ReadonlyMap<string, readonly string[]>;

/** Whom a line about gates speaks of. */
export interface GateScope {
  kind: GateKind;
  /** gate: the option has the gate. mark: only one of its drugs to choose from has it: something of the option has to say so. */
  asks: (option: CompiledOption) => 'gate' | 'mark' | null;
}

/**
 * "hold drug:letrozole,class:cdk46,kind:adc,fulvestrant": a kind of gate, and the options by a drug, a class or kind of their drugs,
 * or their id. What the line spares it names with the evidence's own sentence. Throws RangeError.
 */
export function scopeOfGate({ part, spares }: Reading, { drugs }: CompiledKnowledge, choices: Choices): GateScope {
  const [kindName = '', scope = ''] = part.split(' ');
  const kind = gateKinds.find((one) => one === kindName);
  if (!kind) throw new RangeError(`"${part}" names no kind of gate`);
  const named = scope.split(',').map((one) => one.split(':') as [string, string?]);
  const matches = (drugId: string) => {
    const drug = drugs.get(drugId);
    return named.some(
      ([by, name = '']) =>
        (by === 'drug' && drugId === name) ||
        (by === 'kind' && drug?.kinds.includes(name as DrugKind)) ||
        (by === 'class' && drug?.classes.includes(name as DrugClass)),
    );
  };
  return {
    kind,
    asks: ({ option }) => {
      if (spares.includes(option.id)) return null;
      if (named.some(([id, name]) => name === undefined && id === option.id)) return 'gate';
      // Care that everybody may need is named by its own id.
      if (option.class === 'supportive-care') return null;
      const given = option.drugs.map(({ drugId }) => drugId).filter(matches);
      const chosen = choices.get(option.id) ?? [];
      if (given.length === 0) return null;
      return given.some((drugId) => !chosen.includes(drugId)) || chosen.every(matches) ? 'gate' : 'mark';
    },
  };
}

import type { CompiledKnowledge, CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import type { TruthColumns } from '../../src/domain/logic/columns';
import type { Condition } from '../../src/domain/logic/condition';
import { no } from './bdd';
import type { Finding } from './finding';
import type { Model } from './model';
import type { Reading } from './second-reading';

export const readingFinding = (subject: string, sentence: string): Finding => ({
  property: 'second-reading',
  subject,
  sentence,
  state: null,
});

/** The option's own and its partners' gates; what rules bring is read with the rules. */
const kinds: Record<
  'contraindication' | 'hold' | 'caution',
  (option: CompiledOption) => readonly { when: Condition }[]
> = {
  contraindication: ({ gates }) => gates.filter(({ part }) => part.rule === null),
  hold: ({ holds }) => holds,
  caution: ({ cautions }) => cautions,
};

/** Each reading of a gate is found in every option that it speaks of, each in a part of its own. */
export function gatesThatDiffer(model: Model, readings: readonly Reading[]): Finding[] {
  const taken = new Set<object>();
  const same = sameVerdict(model);
  return readings.flatMap(({ part, when, line }) => {
    const { kind, speaksOf } = scopeOfGate(part, model.compiled);
    return model.compiled.options.filter(speaksOf).flatMap((compiled) => {
      const { option } = compiled;
      const match = kinds[kind](compiled).find((one) => !taken.has(one) && same(one.when, when));
      if (match) taken.add(match);
      return match
        ? []
        : [readingFinding(`${option.id} ${part.split(' but ')[0] ?? ''} line ${line}`, `no ${kind} says it`)];
    });
  });
}

function sameVerdict(model: Model): (a: Condition, b: Condition) => boolean {
  const { diagrams } = model;
  const { bdd } = diagrams;
  const legal = diagrams.node(model.legalEverywhere);
  const alike = (a: TruthColumns, b: TruthColumns, side: keyof TruthColumns) =>
    a[side] === b[side] ||
    bdd.apply('and', legal, bdd.apply('xor', diagrams.node(a[side]), diagrams.node(b[side]))) === no;
  return (a, b) => {
    const [one, other] = [model.verdict(a), model.verdict(b)];
    return alike(one, other, 'isTrue') && alike(one, other, 'isFalse');
  };
}

/** "caution drug:letrozole,fulvestrant but tamoxifen": a kind of gate, and by drug, kind of drug or id the options that it speaks of. */
function scopeOfGate(part: string, { drugs }: CompiledKnowledge) {
  const [, kind = '', scope = '', except = ''] = /^(\S+) (\S+)(?: but (\S+))?$/.exec(part) ?? [];
  if (!(kind in kinds)) throw new RangeError(`"${part}" names no kind of gate`);
  const spared = except.split(',');
  const speaksOf = ({ option }: CompiledOption) =>
    !spared.includes(option.id) &&
    scope.split(',').some((one) => {
      const [by, name = ''] = one.split(':');
      if (by === 'drug') return option.drugs.some(({ drugId }) => drugId === name);
      if (by !== 'kind') return option.id === one;
      return (
        option.class !== 'supportive-care' &&
        option.drugs.some(({ drugId }) => drugs.get(drugId)?.kinds.some((kindOfDrug) => kindOfDrug === name))
      );
    });
  return { kind: kind as keyof typeof kinds, speaksOf };
}

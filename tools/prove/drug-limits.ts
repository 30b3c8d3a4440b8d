import type { CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import { anyColumns } from '../../src/domain/logic/columns';
import { none } from '../../src/domain/logic/circuit';
import type { Condition } from '../../src/domain/logic/condition';
import { attributesRead } from '../../src/domain/logic/reads';
import { drugLimits, type DrugLimit } from '../../src/knowledge/drug-limits';
import type { Asker } from './ask';
import type { Finding } from './finding';
import type { Choices } from './gate-scope';
import { readChoices } from './second-reading';

let held: Choices | null = null;

/** Looks, limit by limit, for a state beyond it in which the option is offered unmarked, and for one just within in which it is. */
export function limitsMissed(asker: Asker, limits: readonly DrugLimit[] = drugLimits): Finding[] {
  const choices = (held ??= readChoices('gates.txt'));
  return asker.model.compiled.options.flatMap((option) =>
    ofOption(limits, option, choices).flatMap((limit, _, all) => missed(asker, option, limit, all)),
  );
}

const ofOption = (limits: readonly DrugLimit[], option: CompiledOption, choices: Choices) =>
  limits.filter(({ drugs }) => gives(option, drugs, choices));

/** Whether the option gives one of the drugs for sure: not as one of a choice. */
function gives({ option }: CompiledOption, drugs: readonly string[], choices: Choices): boolean {
  const chosen = choices.get(option.id) ?? [];
  if (option.class === 'supportive-care') return false;
  return option.drugs.some(({ drugId }) => drugs.includes(drugId) && !chosen.includes(drugId));
}

/** What this limit lets pass, and another drug's stricter limit does not: the option is closed there for its sake. */
const closedByAnother = (asker: Asker, within: Condition, limit: DrugLimit, all: readonly DrugLimit[]) =>
  all.some(
    (other) =>
      other !== limit &&
      other.effect === 'closed' &&
      asker.find(
        asker.model.circuit.andNot(asker.model.verdict(within).isTrue, asker.model.verdict(other.beyond).isTrue),
      ).found === null,
  );

function missed(
  asker: Asker,
  { option, cautions }: CompiledOption,
  limit: DrugLimit,
  all: readonly DrugLimit[],
): Finding[] {
  const { model } = asker;
  const { circuit } = model;
  const offered = model.option(option.id)?.status.offered ?? none;
  const asked = new Set(attributesRead(limit.beyond));
  const marks = cautions.filter(({ when }) => attributesRead(when).some((id) => asked.has(id)));
  const marked = anyColumns(
    circuit,
    marks.map(({ when }) => model.verdict(when)),
  ).isTrue;
  const free = limit.effect === 'marked' ? circuit.andNot(offered, marked) : offered;
  const words = JSON.stringify(limit.beyond).replaceAll(/["{}]/g, '');
  const finding = (sentence: string, state: Finding['state']): Finding => ({
    property: 'drug-limits',
    subject: `${option.id} ${words}`,
    sentence,
    state,
  });
  const { found } = asker.find(circuit.and(free, model.verdict(limit.beyond).isTrue));
  if (found)
    return [
      finding(`${option.id} is offered beyond the limit, ${limit.effect === 'marked' ? 'unmarked' : 'open'}`, found),
    ];
  if (!limit.within || closedByAnother(asker, limit.within, limit, all)) return [];
  if (asker.find(circuit.and(free, model.verdict(limit.within).isTrue)).found) return [];
  return [finding(`${option.id} is closed or marked within the limit already`, null)];
}

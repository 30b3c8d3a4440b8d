import { anyOf, type Kleene } from '../logic/kleene';
import type { View } from '../logic/verdict';
import { statusOf } from '../treatment/outcome-table';
import type { Status } from '../treatment/status';
import type { Answers } from './answers';
import type { Asked, CompiledOption } from './compiled-knowledge';

/** What each part of an option says of a view, in the option's own order. */
export interface PartVerdicts {
  indications: readonly Kleene[];
  gates: readonly Kleene[];
  holds: readonly Kleene[];
}

export function partVerdicts(option: CompiledOption, answers: Answers): PartVerdicts {
  const ask = (part: Asked) => answers.of(part);
  return { indications: option.indications.map(ask), gates: option.gates.map(ask), holds: option.holds.map(ask) };
}

export function statusOfParts({ indications, gates, holds }: PartVerdicts): Status {
  return statusOf(anyOf(indications), anyOf(gates), anyOf(holds));
}

/** The status alone, without explanation. */
export function optionStatus(option: CompiledOption, view: View): Status {
  return statusFrom(option, { of: ({ verdict }) => verdict(view) });
}

/** What conditions are asked of: `Answers`, or a view itself. */
type Asking = Pick<Answers, 'of'>;

/** The same from answers that other options have a share in. */
export function statusFrom({ indications, gates, holds }: CompiledOption, answers: Asking): Status {
  return statusOf(anyVerdict(indications, answers), anyVerdict(gates, answers), anyVerdict(holds, answers));
}

/** Disjunction of the parts' verdicts, without building a list. */
function anyVerdict(parts: readonly Asked[], answers: Asking): Kleene {
  let open = false;
  for (const part of parts) {
    const found = answers.of(part);
    if (found === 'true') return 'true';
    if (found === 'unknown') open = true;
  }
  return open ? 'unknown' : 'false';
}

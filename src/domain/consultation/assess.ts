import { anyOf, type Kleene } from '../logic/kleene';
import type { View } from '../logic/verdict';
import { statusOf } from '../treatment/outcome-table';
import type { Status } from '../treatment/status';
import type { Compiled, CompiledOption } from './compiled-knowledge';

/** What each part of an option says of a view, in the option's own order. */
export interface PartVerdicts {
  indications: readonly Kleene[];
  gates: readonly Kleene[];
  holds: readonly Kleene[];
}

export function partVerdicts(option: CompiledOption, view: View): PartVerdicts {
  const ask = ({ verdict }: Compiled<unknown>) => verdict(view);
  return { indications: option.indications.map(ask), gates: option.gates.map(ask), holds: option.holds.map(ask) };
}

export function statusOfParts({ indications, gates, holds }: PartVerdicts): Status {
  return statusOf(anyOf(indications), anyOf(gates), anyOf(holds));
}

/** The status alone, without explanation. */
export function optionStatus(option: CompiledOption, view: View): Status {
  return statusOf(anyVerdict(option.indications, view), anyVerdict(option.gates, view), anyVerdict(option.holds, view));
}

/**
 * The status on a view that differs from an assessed one in some attributes only (indexes, derived facts among them): what
 * reads none of them says what it said.
 */
export function statusWith(
  option: CompiledOption,
  verdicts: PartVerdicts,
  changed: readonly number[],
  view: View,
): Status {
  return statusOf(
    anyVerdict(option.indications, view, verdicts.indications, changed),
    anyVerdict(option.gates, view, verdicts.gates, changed),
    anyVerdict(option.holds, view, verdicts.holds, changed),
  );
}

/** Disjunction of the parts' verdicts, without building a list. */
function anyVerdict(
  parts: readonly Compiled<unknown>[],
  view: View,
  before?: readonly Kleene[],
  changed: readonly number[] = [],
): Kleene {
  let open = false;
  for (const [place, part] of parts.entries()) {
    const held = before && !readsAny(part, changed) ? before[place] : undefined;
    const found = held ?? part.verdict(view);
    if (found === 'true') return 'true';
    if (found === 'unknown') open = true;
  }
  return open ? 'unknown' : 'false';
}

/** Whether a part or an option reads one of these attributes. */
export function readsAny({ reads }: { reads: ReadonlySet<number> }, attributes: readonly number[]): boolean {
  for (const index of attributes) if (reads.has(index)) return true;
  return false;
}

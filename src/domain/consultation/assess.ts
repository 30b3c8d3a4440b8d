import type { Kleene } from '../logic/kleene';
import type { View } from '../logic/verdict';
import { statusOf } from '../treatment/outcome-table';
import type { Status } from '../treatment/status';
import type { Compiled, CompiledOption } from './compiled-knowledge';

/** Disjunction of the parts' verdicts, without building a list. */
export function anyVerdict(parts: readonly Compiled<unknown>[], view: View): Kleene {
  let open = false;
  for (const { verdict } of parts) {
    const found = verdict(view);
    if (found === 'true') return 'true';
    if (found === 'unknown') open = true;
  }
  return open ? 'unknown' : 'false';
}

/** The status alone, without explanation. */
export function optionStatus(option: CompiledOption, view: View): Status {
  return statusOf(anyVerdict(option.indications, view), anyVerdict(option.gates, view), anyVerdict(option.holds, view));
}

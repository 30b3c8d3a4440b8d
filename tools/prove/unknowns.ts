import { none } from '../../src/domain/logic/circuit';
import { Disagreement } from './ask';
import { statesOf } from './enumeration';
import type { Finding } from './finding';
import type { Model } from './model';
import { asksOfSet, partsOf } from './parts';
import { completionsByDiagram, completionsByEnumeration, type Completions } from './soundness';

/** What asking every condition for its completions showed. */
export interface Unknowns {
  findings: Finding[];
  needless: Map<string, number>;
  enumerated: number;
  bySymbols: number;
  crossChecked: number;
  questions: number;
}

/**
 * Compares every verdict with its completions; both ways where there are few enough states. What asks whether something is known may
 * hold because it is not, but nothing is ruled out by that. Throws Disagreement, TooLarge.
 */
export function unknownNeverDecides(model: Model, limit: number): Unknowns {
  const findings: Finding[] = [];
  const needless = new Map<string, number>();
  const done = new Map<number, Completions>();
  let [enumerated, bySymbols, crossChecked, questions] = [0, 0, 0, 0];
  for (const { kind, subject, when, asksKnowledge } of partsOf(model.compiled)) {
    if (asksOfSet(when)) continue;
    const verdict = model.verdict(when);
    const columns = asksKnowledge ? { isTrue: none, isFalse: verdict.isFalse } : verdict;
    const key = columns.isTrue * 2 ** 26 + columns.isFalse;
    let found = done.get(key);
    questions++;
    if (!found) {
      found = completionsByDiagram(model, columns);
      if (statesOf(model.support(columns.isTrue, columns.isFalse)) <= limit) {
        const other = completionsByEnumeration(model, columns);
        const same = other.needless === found.needless && other.states === found.states;
        if (!same || (other.decidedByUnknown === null) !== (found.decidedByUnknown === null))
          throw new Disagreement(
            `${subject}: ${other.needless} of ${other.states}, ${found.needless} of ${found.states}`,
          );
        enumerated += other.states;
        crossChecked++;
      } else bySymbols += found.states;
      done.set(key, found);
    }
    if (found.decidedByUnknown)
      findings.push({
        property: 'soundness',
        subject,
        sentence: `${kind} ${subject} is ${asksKnowledge ? 'ruled out' : 'decided'} by what is unknown`,
        state: found.decidedByUnknown,
      });
    if (!asksKnowledge && found.needless > 0) needless.set(`${kind} ${subject}`, found.needless);
  }
  return { findings, needless, enumerated, bySymbols, crossChecked, questions };
}

import type { Knowledge } from '../../src/domain/consultation/knowledge';
import { safety } from '../../src/knowledge/properties';
import { Asker, Disagreement } from './ask';
import { contradictory, neverOpen, twins, vacuous } from './consistency';
import type { Finding } from './finding';
import { Model } from './model';
import { opensWhenWorse } from './monotone';
import { partsOf } from './parts';
import { notDominated, unsafe } from './safety';
import { completionsByDiagram, completionsByEnumeration } from './soundness';
import { statesOf } from './enumeration';

/** What was shown and what was refuted. */
export interface Proof {
  findings: Finding[];
  /** Filled-in states that a condition leaves open although all completions agree, by condition. */
  needless: Map<string, number>;
  /** States looked at one by one, and those that diagrams stand for. */
  enumerated: number;
  bySymbols: number;
  /** Questions asked, and those of them that both ways answered. */
  properties: number;
  crossChecked: number;
}

const enumerateUpTo = 300_000;

export function proveAll(knowledge: Knowledge): Proof {
  const model = new Model(knowledge);
  const asker = new Asker(model, enumerateUpTo);
  const time = <T>(name: string, f: () => T): T => {
    const t = performance.now();
    const made = f();
    console.error(name, Math.round(performance.now() - t), model.diagrams.bdd.size);
    return made;
  };
  const findings = [
    ...time('safe', () => unsafe(asker, safety)),
    ...time('dom', () => notDominated(asker)),
    ...time('contr', () => contradictory(asker)),
    ...time('open', () => neverOpen(asker)),
    ...time('vac', () => vacuous(asker)),
    ...time('twins', () => twins(asker)),
  ];
  const monotone = time('mono', () => opensWhenWorse(model));
  findings.push(...monotone.findings);
  const sound = time('sound', () => unknownNeverDecides(model));
  findings.push(...sound.findings);
  return {
    findings,
    needless: sound.needless,
    enumerated: asker.enumerated + sound.enumerated,
    bySymbols: asker.bySymbols + sound.bySymbols,
    properties: asker.questions + monotone.questions + sound.questions,
    crossChecked: asker.crossChecked + sound.crossChecked,
  };
}

function unknownNeverDecides(model: Model) {
  const findings: Finding[] = [];
  const needless = new Map<string, number>();
  const done = new Map<number, ReturnType<typeof completionsByDiagram>>();
  let [enumerated, bySymbols, crossChecked, questions] = [0, 0, 0, 0];
  for (const { kind, subject, when, asksKnowledge } of partsOf(model.compiled)) {
    if (asksKnowledge) continue;
    const columns = model.verdict(when);
    const key = columns.isTrue * 2 ** 26 + columns.isFalse;
    let found = done.get(key);
    questions++;
    if (!found) {
      found = completionsByDiagram(model, columns);
      if (statesOf(model.support(columns.isTrue, columns.isFalse)) <= enumerateUpTo) {
        const other = completionsByEnumeration(model, columns);
        const same = other.needless === found.needless && other.states === found.states;
        if (!same || (other.decidedByUnknown === null) !== (found.decidedByUnknown === null))
          throw new Disagreement(`${subject}: ${other.needless} of ${other.states}, ${found.needless} of ${found.states}`);
        enumerated += other.states;
        crossChecked++;
      } else bySymbols += found.states;
      done.set(key, found);
    }
    if (found.decidedByUnknown)
      findings.push({ property: 'soundness', subject, sentence: `${kind} ${subject} is decided by what is unknown`, state: found.decidedByUnknown });
    if (found.needless > 0) needless.set(`${kind} ${subject}`, found.needless);
  }
  return { findings, needless, enumerated, bySymbols, crossChecked, questions };
}

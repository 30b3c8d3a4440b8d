import type { Knowledge } from '../../src/domain/consultation/knowledge';
import { safety } from '../../src/knowledge/properties';
import { Asker } from './ask';
import { withoutAnswer } from './completeness';
import { contradictory, neverOpen, twins, vacuous } from './consistency';
import type { Finding } from './finding';
import { Model } from './model';
import { opensWhenWorse } from './monotone';
import { factsOverlap } from './facts';
import { unknownNeverDecides } from './unknowns';
import { notDominated, unsafe } from './safety';

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

/** Shows every property for a knowledge. Throws Disagreement, TooLarge: then nothing was shown. */
export function proveAll(knowledge: Knowledge, limit = enumerateUpTo): Proof {
  const model = new Model(knowledge);
  const asker = new Asker(model, limit);
  const findings = [
    ...unsafe(asker, safety),
    ...notDominated(asker),
    ...contradictory(asker),
    ...neverOpen(asker),
    ...vacuous(asker),
    ...twins(asker),
    ...factsOverlap(asker),
  ];
  const monotone = opensWhenWorse(model);
  const answers = withoutAnswer(model);
  const sound = unknownNeverDecides(model, limit);
  return {
    findings: [...findings, ...monotone.findings, ...answers.findings, ...sound.findings],
    needless: sound.needless,
    enumerated: asker.enumerated + sound.enumerated,
    bySymbols: asker.bySymbols + sound.bySymbols,
    properties: asker.questions + monotone.questions + answers.questions + sound.questions,
    crossChecked: asker.crossChecked + sound.crossChecked,
  };
}

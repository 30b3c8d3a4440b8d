import { safety } from '../../src/knowledge/properties';
import type { Asker } from './ask';
import { withoutAnswer } from './completeness';
import { contradictory, neverOpen, twins, vacuous } from './consistency';
import { limitsMissed } from './drug-limits';
import { marksMissed } from './marks';
import { factsOverlap } from './facts';
import type { Finding } from './finding';
import { opensWhenWorse } from './monotone';
import { neverFits } from './recommended-fits';
import { notDominated, unsafe } from './safety';
import { unknownNeverDecides } from './unknowns';

/** What showing one property brought. */
export interface Shown {
  findings: readonly Finding[];
  /** Filled-in states that a condition leaves open although all completions agree, by condition. */
  needless?: ReadonlyMap<string, number>;
  /** Questions, states and agreements that the asker did not count. */
  questions?: number;
  enumerated?: number;
  bySymbols?: number;
  crossChecked?: number;
}

/** Shows one property of the knowledge that is asked. Throws Disagreement, TooLarge: then nothing was shown. */
export type Step = (asker: Asker, limit: number) => Shown;

/** What speaks of one option, rule or fact, or of a rule with one option. */
export const stepsOfParts: readonly Step[] = [
  (asker) => ({ findings: unsafe(asker, safety) }),
  (asker) => ({ findings: notDominated(asker) }),
  (asker) => ({ findings: contradictory(asker) }),
  (asker) => ({ findings: factsOverlap(asker) }),
  ({ model }) => opensWhenWorse(model),
  (asker) => ({ findings: limitsMissed(asker) }),
  (asker) => ({ findings: marksMissed(asker) }),
  (asker) => ({ findings: vacuous(asker) }),
  (asker) => ({ findings: neverOpen(asker) }),
  ({ model }) => neverFits(model),
  ({ model }, limit) => unknownNeverDecides(model, limit),
];

/** What speaks of all rules or of all options together. */
export const stepsOfTheWhole: readonly Step[] = [
  (asker) => ({ findings: twins(asker) }),
  ({ model }) => withoutAnswer(model),
];

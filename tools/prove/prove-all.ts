import type { Knowledge } from '../../src/domain/consultation/knowledge';
import { constraints } from '../../src/domain/patient/constraints';
import { Asker } from './ask';
import type { Finding } from './finding';
import { Model } from './model';
import { conditionsRead, projectReadings } from './read-again';
import { stepsOfParts, stepsOfTheWhole, type Shown } from './steps';

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

export const enumerateUpTo = 300_000;

/** The knowledge ready to be asked, its second reading beside it. */
export const askerOf = (knowledge: Knowledge, limit = enumerateUpTo) =>
  new Asker(new Model(knowledge, constraints, conditionsRead(projectReadings())), limit);

/** Shows every property for a knowledge. Throws Disagreement, TooLarge: then nothing was shown. */
export function proveAll(knowledge: Knowledge, limit = enumerateUpTo): Proof {
  const asker = askerOf(knowledge, limit);
  const shown = [...stepsOfParts, ...stepsOfTheWhole].map((step) => step(asker, limit));
  const sum = (of: (one: Shown) => number | undefined) => shown.reduce((total, one) => total + (of(one) ?? 0), 0);
  return {
    findings: shown.flatMap(({ findings }) => findings),
    needless: new Map(shown.flatMap(({ needless }) => [...(needless ?? [])])),
    enumerated: asker.enumerated + sum(({ enumerated }) => enumerated),
    bySymbols: asker.bySymbols + sum(({ bySymbols }) => bySymbols),
    properties: asker.questions + sum(({ questions }) => questions),
    crossChecked: asker.crossChecked + sum(({ crossChecked }) => crossChecked),
  };
}

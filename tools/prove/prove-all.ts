import type { Knowledge } from '../../src/domain/consultation/knowledge';
import { Asker } from './ask';
import type { Finding } from './finding';
import { Model } from './model';
import { differsFromReading, projectReadings } from './read-again';
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
  read: ReadingTally;
}

/** How much was read twice. */
export interface ReadingTally {
  lines: number;
  /** Corrected beside the knowledge. */
  compared: number;
  /** They say that the knowledge is no wider, or no narrower. */
  oneSided: number;
  /** Contraindications, holds and cautions of the knowledge, and those that no line says exactly. */
  gates: number;
  gatesUnread: number;
}

const enumerateUpTo = 300_000;

/** Shows every property for a knowledge. Throws Disagreement, TooLarge: then nothing was shown. */
export function proveAll(knowledge: Knowledge, limit = enumerateUpTo): Proof {
  const asker = new Asker(new Model(knowledge), limit);
  const shown: Shown[] = [...stepsOfParts, ...stepsOfTheWhole].map((step) => step(asker, limit));
  const readings = projectReadings();
  const read = differsFromReading(knowledge, readings);
  shown.push(read);
  const lines = [...readings.rules, ...readings.facts, ...readings.indications, ...readings.gates];
  const sum = (of: (one: Shown) => number | undefined) => shown.reduce((total, one) => total + (of(one) ?? 0), 0);
  return {
    findings: shown.flatMap(({ findings }) => findings),
    needless: new Map(shown.flatMap(({ needless }) => [...(needless ?? [])])),
    enumerated: asker.enumerated + sum(({ enumerated }) => enumerated),
    bySymbols: asker.bySymbols + sum(({ bySymbols }) => bySymbols),
    properties: asker.questions + sum(({ questions }) => questions),
    crossChecked: asker.crossChecked + sum(({ crossChecked }) => crossChecked),
    read: {
      lines: lines.length,
      compared: lines.filter(({ compared }) => compared !== null).length,
      oneSided: lines.filter(({ relation }) => relation !== 'same').length,
      gates: read.read.gates,
      gatesUnread: read.read.unread.length,
    },
  };
}

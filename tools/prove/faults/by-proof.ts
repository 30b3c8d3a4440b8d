import type { Knowledge } from '../../../src/domain/consultation/knowledge';
import { compileKnowledge } from '../../../src/domain/consultation/compiled-knowledge';
import { Asker } from '../ask';
import { scopeOfGate, type Choices } from '../gate-scope';
import type { Reading } from '../second-reading';
import { compare, isAccepted, type Accepted } from '../baseline';
import { Model } from '../model';
import { differsFromReading, projectReadings, type Readings } from '../read-again';
import { stepsOfParts, type Shown } from '../steps';
import { twins } from '../consistency';
import type { Changed } from './fault';
import { partOf, type PartIds } from './scope';

/** What spans more states is asked of the diagrams alone; that both ways answer alike is shown for the knowledge without faults. */
const enumerateUpTo = 2_000;

/** Proves knowledges with one fault each and says what the proof of the one without it does not find. */
export class ByProof {
  private readonly ofParts: readonly Shown[];
  private readonly ofRules: Shown;
  private readonly ofReading: Shown;

  constructor(
    knowledge: Knowledge,
    private readonly limit = enumerateUpTo,
  ) {
    const asker = new Asker(new Model(knowledge), limit);
    this.ofParts = stepsOfParts.map((step) => step(asker, limit));
    this.ofReading = differsFromReading(knowledge, projectReadings());
    this.ofRules = { findings: twins(asker) };
  }

  /** The first finding that is new, or that is not made any more, or null. Only what the fault can touch is proven again. */
  caught(faulty: Knowledge, changed: Changed, ids: PartIds): string | null {
    return running(
      () => this.inPart(partOf(faulty, ids), ids) ?? (changed.area === 'rule' ? this.inRules(faulty) : null),
    );
  }

  /** The first way in which the knowledge with the fault differs from the second reading where the one without it does not. */
  caughtByReading(faulty: Knowledge, ids: PartIds): string | null {
    return running(() => this.inReading(partOf(faulty, ids), ids));
  }

  private inPart(part: Knowledge, { options }: PartIds): string | null {
    const asker = new Asker(new Model(part), this.limit);
    for (const [place, step] of stepsOfParts.entries()) {
      const found = step(asker, this.limit);
      const before = this.ofParts[place] ?? { findings: [] };
      const first = firstDiffering(before, found, ({ subject }) => options.has(subject.split(' ')[0] ?? ''));
      if (first) return first;
    }
    return null;
  }

  private inReading(part: Knowledge, { options, rules }: PartIds): string | null {
    const all = projectReadings();
    const readings: Readings = {
      rules: all.rules.filter((one) => rules.has(one.part)),
      indications: all.indications.filter((one) => options.has(one.part.split('/')[0] ?? '')),
      facts: all.facts,
      gates: all.gates.filter((one) => speaksOfAny(one, part, all.choices)),
      choices: all.choices,
    };
    return firstDiffering(this.ofReading, differsFromReading(part, readings), () => false);
  }

  /** What all rules say together. That everybody has an answer is not asked again: it takes seconds a fault. */
  private inRules(faulty: Knowledge): string | null {
    const asker = new Asker(new Model({ ...faulty, options: [] }), this.limit);
    return firstDiffering(this.ofRules, { findings: twins(asker) });
  }
}

/** What the proof without the fault does not say; `isAsked`: which of its findings the new proof had to make again. */
function firstDiffering(before: Shown, now: Shown, isAsked: (one: Accepted) => boolean = () => true): string | null {
  const known = before.findings.map(({ property, subject, share }): Accepted => ({
    property,
    subject,
    reason: '',
    ...(share === undefined ? {} : { share }),
  }));
  const fresh = now.findings.filter((one) => !isAccepted(one, known));
  const accepted = known.filter(isAsked);
  const kept = now.findings.filter((one) => !fresh.includes(one));
  const needless = Object.fromEntries(before.needless ?? []);
  const [first] = [...fresh, ...compare(kept, now.needless ?? new Map<string, number>(), { accepted, needless })];
  return first ? `${first.property}: ${first.subject}: ${first.sentence}` : null;
}

/** Whether a line about gates speaks of an option of this part of the knowledge. */
function speaksOfAny(line: Reading, part: Knowledge, choices: Choices): boolean {
  const compiled = compileKnowledge(part);
  const { asks } = scopeOfGate(line, compiled, choices);
  return compiled.options.some((option) => asks(option) !== null);
}

function running(find: () => string | null): string | null {
  try {
    return find();
  } catch (error) {
    return `cannot run: ${error instanceof Error ? error.message : String(error)}`;
  }
}

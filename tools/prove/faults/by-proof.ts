import type { Knowledge } from '../../../src/domain/consultation/knowledge';
import type { TreatmentOption } from '../../../src/domain/treatment/option';
import { Asker } from '../ask';
import { compare, type Accepted } from '../baseline';
import { Model } from '../model';
import { differsFromReading, projectReadings, type Readings } from '../read-again';
import { stepsOfParts, stepsOfTheWhole, type Shown } from '../steps';
import type { Changed } from './fault';
import { partOf, type PartIds } from './scope';

/** What spans more states is asked of the diagrams alone; that both ways answer alike is shown for the knowledge without faults. */
const enumerateUpTo = 2_000;

/** Proves knowledges with one fault each and says what the proof of the one without it does not find. */
export class ByProof {
  private readonly ofParts: readonly Shown[];
  private readonly ofTheWhole: readonly Shown[];

  constructor(
    private readonly knowledge: Knowledge,
    private readonly limit = enumerateUpTo,
  ) {
    const asker = new Asker(new Model(knowledge), limit);
    this.ofParts = stepsOfParts.map((step) => step(asker, limit));
    this.ofTheWhole = stepsOfTheWhole.map((step) => step(asker, limit));
  }

  /** The first finding that is new, or that is not made any more, or null. Only what the fault can touch is proven again. */
  caught(faulty: Knowledge, changed: Changed, ids: PartIds): string | null {
    try {
      const part = partOf(faulty, ids);
      // A derived fact touches so much that its own reading is compared first.
      const first = changed.area === 'fact' ? this.inReading(part, ids) : null;
      return first ?? this.inPart(part, ids) ?? this.inReading(part, ids) ?? this.inWhole(faulty, changed);
    } catch (error) {
      return `cannot run: ${error instanceof Error ? error.message : String(error)}`;
    }
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
      gates: all.gates,
      choices: all.choices,
    };
    return firstDiffering({ findings: [] }, differsFromReading(part, readings));
  }

  private inWhole(faulty: Knowledge, changed: Changed): string | null {
    if (!this.touchesAll(changed)) return null;
    const asker = new Asker(new Model(faulty), this.limit);
    for (const [place, step] of stepsOfTheWhole.entries()) {
      const first = firstDiffering(this.ofTheWhole[place] ?? { findings: [] }, step(asker, this.limit));
      if (first) return first;
    }
    return null;
  }

  /** Whether people can lose or find an answer by it, or a rule become the twin of another. */
  private touchesAll(changed: Changed): boolean {
    if (changed.area !== 'option') return true;
    const before = this.knowledge.options.find(({ id }) => id === changed.id);
    return !before || statusParts(before) !== statusParts(changed.item);
  }
}

/** What the proof without the fault does not say; `isAsked`: which of its findings the new proof had to make again. */
function firstDiffering(before: Shown, now: Shown, isAsked: (one: Accepted) => boolean = () => true): string | null {
  const known = before.findings.map(({ property, subject }): Accepted => ({ property, subject, reason: '' }));
  const fresh = now.findings.filter(
    (one) => !known.some(({ property, subject }) => property === one.property && subject === one.subject),
  );
  const accepted = known.filter(isAsked);
  const kept = now.findings.filter((one) => !fresh.includes(one));
  const needless = Object.fromEntries(before.needless ?? []);
  const [first] = [...fresh, ...compare(kept, now.needless ?? new Map<string, number>(), { accepted, needless })];
  return first ? `${first.property}: ${first.subject}: ${first.sentence}` : null;
}

const statusParts = ({ indications, contraindications, holds }: TreatmentOption) =>
  JSON.stringify([indications, contraindications, holds].map((parts) => parts.map(({ when }) => when)));

import type { Knowledge } from '../../../src/domain/consultation/knowledge';
import type { TreatmentOption } from '../../../src/domain/treatment/option';
import type { Asker } from '../ask';
import { compare } from '../baseline';
import { askerOf, enumerateUpTo } from '../prove-all';
import { stepsOfParts, stepsOfTheWhole, type Shown, type Step } from '../steps';
import type { Changed } from './fault';
import { partOf, type PartIds } from './scope';

/** Proves knowledges with one fault each and says what the proof of the one without it does not find. */
export class ByProof {
  private readonly shown = new Map<string, Shown[]>();
  private readonly knowledge: Knowledge;

  constructor(
    knowledge: Knowledge,
    private readonly limit = enumerateUpTo,
  ) {
    this.knowledge = { ...knowledge };
  }

  /** The first finding that is new, or that is not made any more, or null. Only what the fault can touch is proven again. */
  caught(faulty: Knowledge, changed: Changed, ids: PartIds): string | null {
    const key = JSON.stringify([[...ids.options].sort(), [...ids.rules].sort()]);
    try {
      return (
        this.differing(key, stepsOfParts, partOf(this.knowledge, ids), partOf(faulty, ids)) ??
        (this.touchesAll(changed) ? this.differing('all', stepsOfTheWhole, this.knowledge, faulty) : null)
      );
    } catch (error) {
      return `cannot run: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  private differing(key: string, steps: readonly Step[], before: Knowledge, after: Knowledge): string | null {
    const ask = (knowledge: Knowledge) => {
      let asker: Asker | null = null;
      return () => (asker ??= askerOf(knowledge, this.limit));
    };
    const [known, found] = [ask(before), ask(after)];
    const shown = this.shown.get(key) ?? [];
    this.shown.set(key, shown);
    for (const [place, step] of steps.entries()) {
      const listed = (shown[place] ??= step(known(), this.limit));
      const now = step(found(), this.limit);
      const accepted = listed.findings.map(({ property, subject }) => ({ property, subject, reason: '' }));
      const needless = Object.fromEntries(listed.needless ?? []);
      const [first] = compare(now.findings, now.needless ?? new Map<string, number>(), { accepted, needless });
      if (first) return `${first.property}: ${first.subject}: ${first.sentence}`;
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

const statusParts = ({ indications, contraindications, holds }: TreatmentOption) =>
  JSON.stringify([indications, contraindications, holds].map((parts) => parts.map(({ when }) => when)));

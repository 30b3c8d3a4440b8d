import { safety, sentences } from '../../src/knowledge/properties';
import type { Knowledge } from '../../src/domain/consultation/knowledge';
import type { ShownProperties } from '../../src/domain/library/proof-report';
import { Asker } from '../prove/ask';
import { withoutAnswer } from '../prove/completeness';
import { neverOpen, vacuous } from '../prove/consistency';
import { limitsMissed } from '../prove/drug-limits';
import { factsOverlap } from '../prove/facts';
import { marksMissed } from '../prove/marks';
import { Model } from '../prove/model';
import { opensWhenWorse } from '../prove/monotone';
import { neverFits } from '../prove/recommended-fits';
import { notDominated, unsafe } from '../prove/safety';
import { unknownNeverDecides } from '../prove/unknowns';
import type { Proof } from '../prove/prove-all';

const limit = 300_000;

/** What showing some properties looked at. */
interface Effort {
  questions: number;
  /** null: the tool counts questions only. */
  enumerated: number | null;
  bySymbols: number | null;
}

/** Each property with what was looked at to show it; the findings are those of the proof. Throws Disagreement, TooLarge. */
export function propertiesShown(knowledge: Knowledge, proof: Proof): ShownProperties[] {
  const model = new Model(knowledge);
  const asker = new Asker(model, limit);
  const asked = (look: () => unknown): Effort => {
    const { questions, enumerated, bySymbols } = asker;
    look();
    return {
      questions: asker.questions - questions,
      enumerated: asker.enumerated - enumerated,
      bySymbols: asker.bySymbols - bySymbols,
    };
  };
  const counted = ({ questions }: { questions: number }): Effort => ({ questions, enumerated: null, bySymbols: null });
  const rows: [string[], Effort][] = [
    ...safety.map((property): [string[], Effort] => [[property.id], asked(() => unsafe(asker, [property]))]),
    [['contraindication-dominates', 'against-wins'], asked(() => notDominated(asker))],
    // Every rule is held against itself, then against all others at once: one question a rule each.
    [['not-both'], counted({ questions: model.compiled.rules.length })],
    [['can-open'], asked(() => neverOpen(asker))],
    [['can-fit'], counted(neverFits(model))],
    [['reachable', 'no-tautology'], asked(() => vacuous(asker))],
    [['no-twins'], counted({ questions: model.compiled.rules.length })],
    [['facts-exclude'], asked(() => factsOverlap(asker))],
    [['monotone-gates'], counted(opensWhenWorse(model))],
    [['drug-limits'], asked(() => limitsMissed(asker))],
    [['weak-people-marked', 'suppression-said', 'hepatitis-b-marked'], asked(() => marksMissed(asker))],
    [['complete'], counted(withoutAnswer(model))],
    [['soundness', 'needless-unknown'], unknownNeverDecides(model, limit)],
  ];
  const shown = rows.map(([ids, { questions, enumerated, bySymbols }]) => ({ ids, questions, enumerated, bySymbols }));
  const covered = new Set(shown.flatMap(({ ids }) => ids));
  const others = Object.keys(sentences).filter((id) => !covered.has(id));
  const findingsOf = (id: string) =>
    id === 'needless-unknown' ? proof.needless.size : proof.findings.filter(({ property }) => property === id).length;
  return [...shown, ...others.map((id) => ({ ids: [id], questions: null, enumerated: null, bySymbols: null }))].map(
    (row) => ({ ...row, findings: row.ids.map(findingsOf) }),
  );
}

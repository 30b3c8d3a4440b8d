import { attributeOf, type Condition } from '../logic/condition';
import { isKnown, type Possible } from '../logic/possible';
import { openLeaves, trace } from '../logic/trace';
import { attributeAt, attributeById, attributeIndex } from '../patient/catalogue/catalogue';
import type { Picture } from '../patient/picture';
import { statusWith, type PartVerdicts } from './assess';
import type { CompiledKnowledge, CompiledOption } from './compiled-knowledge';
import type { MissingFact } from './consultation';

/** Entered and computed facts, not known, that leave these conditions open; derived facts are traced to what they need. */
export function openInputs(
  conditions: readonly Condition[],
  picture: Picture,
  knowledge: CompiledKnowledge,
): Set<number> {
  const found = new Set<number>();
  const seen = new Set<number>();
  const visit = (condition: Condition) => {
    for (const leaf of openLeaves(trace(condition, picture))) {
      const index = attributeIndex(attributeOf(leaf));
      if (seen.has(index)) continue;
      seen.add(index);
      if (!knowledge.facts.isDerived(index)) {
        found.add(index);
        continue;
      }
      const definition = knowledge.facts.definitions.find((one) => one.id === attributeAt(index).id);
      for (const { when } of definition?.cases ?? []) visit(when);
    }
  };
  conditions.forEach(visit);
  return found;
}

/** Values of an attribute that are still possible, one of each cell. */
function possibleCells(index: number, now: Possible, knowledge: CompiledKnowledge): Possible[] {
  const cells = knowledge.cells.get(index) ?? [];
  return cells.filter((cell) => {
    if (cell.kind === 'choice' && now.kind === 'choice') return (cell.mask & now.mask) !== 0;
    if (cell.kind === 'number' && now.kind === 'number') {
      const n = cell.spans[0]?.lo ?? NaN;
      return now.spans.some((span) => n >= span.lo && n <= span.hi);
    }
    return cell.kind === 'set' && now.kind === 'set' && (cell.must & now.may) === cell.must;
  });
}

/** An option whose status waits for facts. */
interface Open {
  compiled: CompiledOption;
  verdicts: PartVerdicts;
}

/** Changes of the tumour that few breast cancers carry: what they would decide is many names for one unlikely finding. */
const rare: ReadonlySet<string> = new Set(['ntrkFusion', 'retFusion', 'secretoryCarcinoma', 'msi', 'mmr', 'tmb']);

/** Measurements first, then what few carry, then judgements: a judgement is made, not found out. */
function rankOf(id: string): number {
  return attributeById(id).judgement ? 2 : rare.has(id) ? 1 : 0;
}

/**
 * What is not known and could change an option, ranked by how it is found out, then by how many treatments of the cancer some
 * value of it alone would settle, then by how many options it settles, then by how many it touches.
 */
export function missingFacts(
  open: readonly (Open & { missing: ReadonlySet<number> })[],
  picture: Picture,
  knowledge: CompiledKnowledge,
): MissingFact[] {
  const byIndex = new Map<number, Open[]>();
  for (const one of open) {
    for (const index of one.missing) {
      const touched = byIndex.get(index);
      if (touched) touched.push(one);
      else byIndex.set(index, [one]);
    }
  }
  const supportive = new Set(
    open.flatMap(({ compiled: { option } }) => (option.class === 'supportive-care' ? option.id : [])),
  );
  const treatments = ({ decides }: MissingFact) => decides.filter((id) => !supportive.has(id)).length;
  const facts = [...byIndex].map(([index, touched]) => missingFact(index, touched, picture, knowledge));
  return facts.sort(
    (a, b) =>
      Number(b.decides.length > 0) - Number(a.decides.length > 0) ||
      Number(treatments(b) > 0) - Number(treatments(a) > 0) ||
      rankOf(a.attribute) - rankOf(b.attribute) ||
      treatments(b) - treatments(a) ||
      b.decides.length - a.decides.length ||
      b.touches.length - a.touches.length ||
      attributeIndex(a.attribute) - attributeIndex(b.attribute),
  );
}

function missingFact(
  index: number,
  touched: readonly Open[],
  picture: Picture,
  knowledge: CompiledKnowledge,
): MissingFact {
  const decides = new Set<string>();
  const changed = [index, ...knowledge.facts.dependentsOf(index)];
  const outcomes = possibleCells(index, picture.at(index), knowledge).map((value) => {
    const supposed = picture.suppose(index, value);
    const opens: string[] = [];
    const closes: string[] = [];
    for (const { compiled, verdicts } of touched) {
      const status = statusWith(compiled, verdicts, changed, supposed);
      if (status === 'provisional') continue;
      decides.add(compiled.option.id);
      (status === 'offered' ? opens : closes).push(compiled.option.id);
    }
    return { value, opens, closes };
  });
  return {
    attribute: attributeAt(index).id,
    decides: [...decides],
    touches: touched.map(({ compiled }) => compiled.option.id),
    outcomes: outcomes.filter(({ opens, closes, value }) => isKnown(value) && (opens.length > 0 || closes.length > 0)),
  };
}

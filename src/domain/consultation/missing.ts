import { attributeOf, type Condition } from '../logic/condition';
import { isKnown, type Possible } from '../logic/possible';
import { openLeaves, trace } from '../logic/trace';
import { attributeAt, attributeIndex } from '../patient/catalogue/catalogue';
import type { Picture } from '../patient/picture';
import { isRaised } from '../patient/still-asked';
import type { Answers } from './answers';
import { statusFrom } from './assess';
import type { CompiledKnowledge, CompiledOption } from './compiled-knowledge';
import type { MissingFact } from './consultation';
import { ranked } from './rank-missing';

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
}

/**
 * What is not known and could change an option, ranked by how it is found out, then by how many treatments of the cancer some
 * value of it alone would settle, then by how many options it settles, then by how many it touches. What is far from this person is left out.
 */
export function missingFacts(
  open: readonly (Open & { missing: ReadonlySet<number> })[],
  picture: Picture,
  answers: Answers,
  knowledge: CompiledKnowledge,
): MissingFact[] {
  const byIndex = new Map<number, Open[]>();
  for (const one of open) {
    for (const index of one.missing) {
      // The option says what it waits for all the same.
      if (!isRaised(attributeAt(index), (id) => picture.value(id))) continue;
      const touched = byIndex.get(index);
      if (touched) touched.push(one);
      else byIndex.set(index, [one]);
    }
  }
  const facts = [...byIndex].map(([index, touched]) => missingFact(index, touched, picture, answers, knowledge));
  return ranked(
    facts,
    open.map(({ compiled: { option } }) => option),
  );
}

function missingFact(
  index: number,
  touched: readonly Open[],
  picture: Picture,
  answers: Answers,
  knowledge: CompiledKnowledge,
): MissingFact {
  const decides = new Set<string>();
  const changed = [index, ...knowledge.facts.dependentsOf(index)];
  const outcomes = possibleCells(index, picture.at(index), knowledge).map((value) => {
    const supposed = answers.supposing(picture.suppose(index, value), changed);
    const opens: string[] = [];
    const closes: string[] = [];
    for (const { compiled } of touched) {
      const status = statusFrom(compiled, supposed);
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

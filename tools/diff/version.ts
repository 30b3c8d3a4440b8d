import type { Knowledge } from '../../src/domain/consultation/knowledge';
import { compile } from '../../src/domain/logic/verdict';
import type { Condition } from '../../src/domain/logic/condition';
import { FactBook } from '../../src/domain/patient/fact-book';
import type { Located, Shelf } from '../check/files';
import type { Version } from './compare';
import { shapeProblem, type ShapeName } from './engine-shape';
import { Unreadable } from './unreadable';

/** The files of a version as knowledge. Throws Unreadable where today's engine cannot read them. */
export function versionOf(shelf: Shelf, label: string): Version {
  const read = <Of>(name: ShapeName, items: readonly Located<Of>[]): Of[] =>
    items.map(({ path, item }) => {
      const problem = shapeProblem(name, item);
      if (problem) throw cannotRead(label, path, item, problem);
      return item;
    });
  read('manifest', [{ path: 'manifest.json', item: shelf.manifest }]);
  const knowledge: Knowledge = {
    manifest: shelf.manifest,
    facts: read('facts', shelf.facts),
    options: read('options', shelf.options),
    sharedHolds: read('sharedHolds', shelf.sharedHolds),
    rules: read('rules', shelf.rules),
    drugs: read('drugs', shelf.drugs),
  };
  checkConditions(shelf, label);
  return {
    knowledge,
    evidence: {
      trials: read('trials', shelf.trials),
      sideEffects: read('sideEffects', shelf.sideEffects),
      sources: read('sources', shelf.sources),
      doses: read('doses', shelf.doses),
      disagreements: shelf.disagreements.map(({ item }) => item),
      schedules: {
        treatments: shelf.treatmentSchedules.map(({ item }) => item),
        options: shelf.optionSchedules.map(({ item }) => item),
      },
      concerns: shelf.concerns.map(({ item }) => item),
    },
  };
}

/** Every condition fits the catalogue, and derived facts run in no circle. */
function checkConditions({ options, sharedHolds, rules, facts }: Shelf, label: string): void {
  const check = ({ path, item }: Located<{ id: string }>, conditions: readonly Condition[]) => {
    try {
      conditions.forEach(compile);
    } catch (error) {
      throw cannotRead(label, path, item, messageOf(error));
    }
  };
  for (const fact of facts)
    check(
      fact,
      fact.item.cases.map(({ when }) => when),
    );
  for (const one of [...sharedHolds, ...rules]) check(one, [one.item.when]);
  for (const option of options) {
    const { indications, contraindications, holds, cautions } = option.item;
    check(
      option,
      [...indications, ...contraindications, ...holds, ...cautions].map(({ when }) => when),
    );
  }
  try {
    new FactBook(facts.map(({ item }) => item));
  } catch (error) {
    throw new Unreadable(`${label}: today's engine cannot read src/knowledge/facts: ${messageOf(error)}`);
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function cannotRead(label: string, path: string, item: unknown, problem: string): Unreadable {
  const id = typeof item === 'object' && item !== null && 'id' in item ? ` (${String(item.id)})` : '';
  return new Unreadable(`${label}: today's engine cannot read src/knowledge/${path}${id}: ${problem}`);
}

import type { CompiledKnowledge, CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import type { Condition } from '../../src/domain/logic/condition';
import { attributesRead } from '../../src/domain/logic/reads';
import type { DoseStep } from '../../src/domain/treatment/drug-dose';
import { parseReadings } from '../prove/second-reading';
import { asked } from './asked';
import { doseStops } from './dose-stops-list';
import type { Shelf } from './files';
import type { Check } from './finding';
import { satisfy } from './satisfy';

const aValue =
  /× ULN|\b(ALT|AST|bilirubin|LVEF|QTcF?|platelets|neutrophils|lung inflammation|clearance|child-pugh c)\b/i;
const waits = /\b(stop|hold|interrupt|suspend|delay|avoid|too little data)\b|\bnot (give|with|recommended|studied)\b/i;

/** Stops for good: a caution would leave the medicine offered there. */
const forGood = /^(stop for good|do not give|avoid$)/i;

/** Whether a step says to wait or to stop at a value that a record holds. */
const isStop = ({ when, then }: DoseStep) => aValue.test(when.en) && waits.test(then.en);

/** One of a choice is struck by a caution, and the option stays. */
const isChoice = ({ option }: CompiledOption, drug: string) =>
  option.drugs.some(({ drugId, oneOf }) => drugId === drug && oneOf !== undefined);

const conditionOf = (written: string): Condition => parseReadings(`step = ${written}`)[0]?.when ?? { all: [] };

/** Whether some state in which the step speaks and the option fits is left without a word of the option. */
function unsaid(
  { stop, good }: { stop: Condition; good: boolean },
  { indicated, gates, holds, cautions }: CompiledOption,
  knowledge: CompiledKnowledge,
): boolean {
  const read = new Set(attributesRead(stop));
  const said = [...gates.filter(({ part }) => !part.rule), ...holds, ...(good ? [] : cautions)]
    .map(({ when }) => when)
    .filter((when) => attributesRead(when).some((id) => read.has(id)));
  const left = [stop, ...said.map((when) => ({ not: when }))];
  return satisfy(left, knowledge) !== 'none' && satisfy([...left, indicated], knowledge) !== 'none';
}

/**
 * What a dose table says to wait at is said by every option that gives the medicine, by a gate, a hold or a caution; where it says to
 * stop for good, a gate or a hold closes the option.
 */
export const doseStopsAnswered: Check = {
  name: 'dose stops',
  check(shelf: Shelf) {
    const knowledge = asked(shelf);
    const found = shelf.doses.flatMap(({ path, item }) =>
      item.steps.filter(isStop).map((step) => ({
        path,
        drug: item.drugId,
        good: forGood.test(step.then.en),
        key: `${item.drugId}: ${step.when.en}`,
      })),
    );
    const keys = new Set(found.map(({ key }) => key));
    const problems = found.flatMap(({ path, drug, good, key }) => {
      const stop = doseStops[key];
      if (!stop) return [`${path}: "${key}" says to wait or to stop: add to dose-stops-list.ts at which values`];
      const when = conditionOf(stop.when);
      return knowledge.options
        .filter(({ option }) => option.drugs.some(({ drugId }) => drugId === drug))
        .filter(({ option }) => stop.options?.includes(option.id) ?? true)
        .filter((option) => unsaid({ stop: when, good: good && !isChoice(option, drug) }, option, knowledge))
        .map(
          ({ option }) =>
            `options/${option.id}.json: ${good ? 'no gate or hold answers' : 'nothing is said of'} "${key}"`,
        );
    });
    const idle = Object.keys(doseStops).filter((key) => !keys.has(key));
    return [...problems, ...idle.map((key) => `dose-stops-list.ts ${key}: not needed, delete it`)];
  },
};

import { worseNumbers } from '../../src/knowledge/properties';
import { no, type Node } from './bdd';
import type { Dimension } from './dimension';
import type { Finding } from './finding';
import type { Model } from './model';

/** Looks for an option that a gate or hold closes at a better value of a number and that is offered at a worse one. */
export function opensWhenWorse(model: Model, numbers = worseNumbers): { findings: Finding[]; questions: number } {
  const { diagrams } = model;
  const { bdd } = diagrams;
  const findings: Finding[] = [];
  let questions = 0;
  for (const { option } of model.compiled.options) {
    const columns = model.option(option.id);
    if (!columns) continue;
    const closed = model.circuit.or(columns.gated.isTrue, columns.held.isTrue);
    const { offered } = columns.status;
    for (const { attribute, worse } of numbers) {
      const dimension = model.support(closed).find(({ key }) => key === attribute);
      if (!dimension) continue;
      questions++;
      const legal = diagrams.node(model.legal(model.support(closed, offered)));
      const values = worsening(dimension, worse);
      let before: Node = no;
      for (const value of values) {
        const at = (node: Node) => diagrams.where(node, dimension, value);
        const opened = bdd.apply('and', bdd.apply('and', before, at(diagrams.node(offered))), at(legal));
        if (opened !== no) {
          const state = new Map([...(diagrams.example(opened) ?? []), [dimension, value] as const]);
          const sentence = `${option.id} is closed at a better ${attribute} and offered at this one`;
          findings.push({ property: 'monotone-gates', subject: `${option.id} ${attribute}`, sentence, state });
          break;
        }
        before = bdd.apply('or', before, bdd.apply('and', at(diagrams.node(closed)), at(legal)));
      }
    }
  }
  return { findings, questions };
}

/** The known values, the best first. */
function worsening({ values }: Dimension, worse: 'lower' | 'higher'): number[] {
  const known = values.slice(0, -1).map((_, place) => place);
  return worse === 'higher' ? known : known.reverse();
}

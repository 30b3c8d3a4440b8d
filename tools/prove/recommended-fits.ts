import type { Column } from '../../src/domain/logic/circuit';
import { no } from './bdd';
import { factWord } from './closing-facts';
import type { Dimension } from './dimension';
import type { Finding } from './finding';
import type { Model } from './model';

/**
 * Looks for a fact that a rule reads and with which it holds, though no indication of an option that it recommends fits in any fully
 * known state with that fact: the rule is then wider than the option, or the option too narrow. Contraindications are not looked at.
 */
export function neverFits(model: Model): { findings: Finding[]; questions: number } {
  const { circuit, diagrams } = model;
  const metastatic = model.verdict({ attribute: 'metastatic', in: ['yes'] }).isTrue;
  const findings: Finding[] = [];
  let questions = 0;
  for (const { rule } of model.compiled.rules) {
    const holds = circuit.and(model.verdict(rule.when).isTrue, metastatic);
    for (const id of rule.recommends) {
      const columns = model.option(id);
      if (!columns) continue;
      const fits = circuit.andNot(holds, columns.indicated.isFalse);
      const legal = model.legal(model.support(holds, fits));
      const known = (column: Column) => diagrams.whereKnown(diagrams.node(circuit.and(column, legal)));
      const [people, fitting] = [known(holds), known(fits)];
      for (const dimension of model.support(holds)) {
        questions++;
        const closed = valuesOf(dimension).filter(
          (value) =>
            diagrams.where(people, dimension, value) !== no && diagrams.where(fitting, dimension, value) === no,
        );
        const [first] = closed;
        if (first === undefined) continue;
        const facts = closed.map((value) => factWord({ dimension, value })).join(', ');
        findings.push({
          property: 'can-fit',
          subject: `${rule.id} ${id}: ${dimension.key}`,
          sentence: `${rule.id} recommends ${id}, which no indication opens where ${facts}`,
          state: diagrams.example(diagrams.where(people, dimension, first)),
        });
      }
    }
  }
  return { findings, questions };
}

/** The last value is "unknown". */
const valuesOf = ({ values }: Dimension) => values.slice(0, -1).map((_, value) => value);

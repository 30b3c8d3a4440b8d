import { onlyYes } from '../../src/domain/patient/fact-book';
import type { Asker } from './ask';
import { no } from './bdd';
import type { Finding } from './finding';

/** Looks for a state in which two values of a derived fact hold, and for a fully known one in which none does. */
export function factsOverlap(asker: Asker): Finding[] {
  const { model } = asker;
  const { circuit, diagrams } = model;
  const findings: Finding[] = [];
  const add = (subject: string, sentence: string, state: Finding['state']) =>
    findings.push({ property: 'facts-exclude', subject, sentence, state });
  for (const definition of model.knowledge.facts) {
    const cases = definition.cases.map(({ value, when }) => ({ value, isTrue: model.verdict(when).isTrue }));
    cases.forEach(({ value, isTrue }, place) => {
      for (const other of cases.slice(0, place)) {
        const { found } = asker.find(circuit.and(isTrue, other.isTrue));
        if (found) add(`${definition.id} ${other.value} ${value}`, 'both values hold', found);
      }
    });
    if (onlyYes(definition)) continue;
    const none = circuit.not(circuit.or(...cases.map(({ isTrue }) => isTrue)));
    const legal = model.legal(model.support(none));
    const uncovered = diagrams.whereKnown(diagrams.node(circuit.and(none, legal)));
    if (uncovered !== no) add(`${definition.id} none`, 'no value holds', diagrams.example(uncovered));
  }
  return findings;
}

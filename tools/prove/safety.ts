import type { SafetyProperty } from '../../src/knowledge/properties';
import type { Asker } from './ask';
import type { Finding } from './finding';

/** Looks for a state in which an option is offered though what the property asks for is not surely true. */
export function unsafe(asker: Asker, properties: readonly SafetyProperty[]): Finding[] {
  const { circuit, compiled } = asker.model;
  const findings: Finding[] = [];
  for (const property of properties) {
    for (const { option } of compiled.options) {
      const drugs = option.drugs.flatMap(({ drugId }) => compiled.drugs.get(drugId) ?? []);
      const columns = asker.model.option(option.id);
      if (!columns || !property.of(option, drugs)) continue;
      const needed = asker.model.verdict(property.offeredOnlyWhere(option, drugs));
      const { found } = asker.find(circuit.andNot(columns.status.offered, needed.isTrue));
      if (!found) continue;
      findings.push({ property: property.id, subject: option.id, sentence: `${option.id} is offered`, state: found });
    }
  }
  return findings;
}

/** Looks for a state in which a contraindication is true and its option is anything but advised against. */
export function notDominated(asker: Asker): Finding[] {
  const { circuit, compiled } = asker.model;
  const findings: Finding[] = [];
  for (const { option, gates } of compiled.options) {
    const columns = asker.model.option(option.id);
    if (!columns) continue;
    for (const { part, when } of gates) {
      const { found } = asker.find(circuit.andNot(asker.model.verdict(when).isTrue, columns.status.advisedAgainst));
      if (!found) continue;
      const property = part.rule ? 'against-wins' : 'contraindication-dominates';
      const subject = `${option.id} ${part.gate.id}`;
      findings.push({ property, subject, sentence: `${part.gate.id} is true, ${option.id} stands`, state: found });
    }
  }
  return findings;
}

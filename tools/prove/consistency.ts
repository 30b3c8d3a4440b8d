import { leavesOf } from '../../src/domain/logic/reads';
import type { Asker } from './ask';
import type { Finding } from './finding';
import { partsOf } from './parts';

/** Rules that recommend and advise against one option at once. */
export function contradictory({ model }: Asker): Finding[] {
  return model.compiled.rules.flatMap(({ rule }) =>
    rule.avoids
      .filter(({ optionId }) => rule.recommends.includes(optionId))
      .map(({ optionId }) => ({
        property: 'not-both',
        subject: `${rule.id} ${optionId}`,
        sentence: `${rule.id} recommends and advises against ${optionId}`,
        state: null,
      })),
  );
}

/** Recommended options that are never open where the rule is true. */
export function neverOpen(asker: Asker): Finding[] {
  const { model } = asker;
  const findings: Finding[] = [];
  for (const { rule } of model.compiled.rules) {
    for (const id of rule.recommends) {
      const columns = model.option(id);
      if (!columns) continue;
      const { offered, provisional } = columns.status;
      const open = model.circuit.and(model.verdict(rule.when).isTrue, model.circuit.or(offered, provisional));
      if (asker.find(open).found) continue;
      const sentence = `${rule.id} recommends ${id}, which is then never open`;
      findings.push({ property: 'can-open', subject: `${rule.id} ${id}`, sentence, state: null });
    }
  }
  return findings;
}

/** Conditions that are never true, and those that always are. What is offered to everyone says so by "all of nothing". */
export function vacuous(asker: Asker): Finding[] {
  const { model } = asker;
  const findings: Finding[] = [];
  for (const { kind, subject, when } of partsOf(model.compiled)) {
    const { isTrue } = model.verdict(when);
    if (!asker.find(isTrue).found)
      findings.push({ property: 'reachable', subject, sentence: `${kind} ${subject} is never true`, state: null });
    if (leavesOf(when).length > 0 && kind !== 'indication' && !asker.find(model.circuit.not(isTrue)).found)
      findings.push({ property: 'no-tautology', subject, sentence: `${kind} ${subject} is always true`, state: null });
  }
  return findings;
}

/** Rules that are true in the same states and say the same. Diagrams are canonical: equal functions are one node. */
export function twins({ model }: Asker): Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { rule } of model.compiled.rules) {
    const { isTrue, isFalse } = model.verdict(rule.when);
    const said = { recommends: rule.recommends, avoids: rule.avoids.map(({ optionId, effect }) => [optionId, effect]) };
    const nodes = [model.diagrams.node(isTrue), model.diagrams.node(isFalse)];
    const key = JSON.stringify([nodes, said, [...rule.tests].sort()]);
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, rule.id);
    else {
      const sentence = `${twin} and ${rule.id} are true together and say the same`;
      findings.push({ property: 'no-twins', subject: `${twin} ${rule.id}`, sentence, state: null });
    }
  }
  return findings;
}

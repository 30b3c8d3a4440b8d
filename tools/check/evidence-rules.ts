import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { constraints } from '../../src/domain/patient/constraints';
import type { Hold, TreatmentOption } from '../../src/domain/treatment/option';
import { sharedHoldsOf } from '../../src/domain/treatment/shared-holds';
import { evidenceProblems } from './evidence-list';
import type { Check } from './finding';
import type { Shelf } from './files';

const domain = join(__dirname, '..', '..', 'src', 'domain');

/** Names of the domain's modules: `code:ish-groups` is src/domain/patient/ish-groups.ts. */
function domainModules(): string[] {
  return readdirSync(domain, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .map((path) => path.replace(/^.*[\\/]/, '').replace(/\.ts$/, ''));
}

/** Every address of an option: the option itself, its monitoring, and each of its parts, those that its medicines share too. */
function addressesOf(option: TreatmentOption, shared: readonly Hold[]): string[] {
  const address = `option:${option.id}`;
  const parts = (kind: string, list: readonly { id: string }[]) => list.map(({ id }) => `${address}/${kind}:${id}`);
  return [
    address,
    ...(option.monitoring.length > 0 ? [`${address}/monitoring`] : []),
    ...parts('indication', option.indications),
    ...parts('gate', option.contraindications),
    ...parts('hold', [...option.holds, ...shared]),
    ...parts('caution', option.cautions),
  ];
}

function addresses(shelf: Shelf): Set<string> {
  const options = new Map(shelf.options.map(({ item }) => [item.id, item]));
  const shared = shelf.sharedHolds.map(({ item }) => item);
  return new Set([
    ...shelf.rules.map(({ item }) => `rule:${item.id}`),
    ...shelf.facts.map(({ item }) => `fact:${item.id}`),
    ...constraints.map(({ id }) => `constraint:${id}`),
    ...domainModules().map((name) => `code:${name}`),
    ...shelf.options.flatMap(({ item }) => addressesOf(item, sharedHoldsOf(item, options, shared))),
  ]);
}

/** Every rule of the evidence is mapped to what the knowledge holds, or listed with the reason why not. */
export const evidenceRules: Check = {
  name: 'evidence rules',
  check(shelf) {
    const known = addresses(shelf);
    if (shelf.evidenceRules.length === 0) return ['evidence-rules.json is missing'];
    return shelf.evidenceRules.flatMap(({ path, item }) =>
      evidenceProblems(item.counts, item.rules, known).map((problem) => `${path} ${problem}`),
    );
  },
};

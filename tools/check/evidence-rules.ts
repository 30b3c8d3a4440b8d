import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { constraints } from '../../src/domain/patient/constraints';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import type { EvidenceRule, EvidenceRuleList } from './evidence-rule-list';
import type { Check } from './finding';
import type { Shelf } from './files';

const domain = join(__dirname, '..', '..', 'src', 'domain');

/** Names of the domain's modules: `code:ish-groups` is src/domain/patient/ish-groups.ts. */
function domainModules(): string[] {
  return readdirSync(domain, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .map((path) => path.replace(/^.*[\\/]/, '').replace(/\.ts$/, ''));
}

/** Every address of an option: the option itself, its monitoring, and each of its parts. */
function addressesOf(option: TreatmentOption): string[] {
  const address = `option:${option.id}`;
  const parts = (kind: string, list: readonly { id: string }[]) => list.map(({ id }) => `${address}/${kind}:${id}`);
  return [
    address,
    ...(option.monitoring.length > 0 ? [`${address}/monitoring`] : []),
    ...parts('indication', option.indications),
    ...parts('gate', option.contraindications),
    ...parts('hold', option.holds),
    ...parts('caution', option.cautions),
  ];
}

function addresses(shelf: Shelf): Set<string> {
  return new Set([
    ...shelf.rules.map(({ item }) => `rule:${item.id}`),
    ...shelf.facts.map(({ item }) => `fact:${item.id}`),
    ...constraints.map(({ id }) => `constraint:${id}`),
    ...domainModules().map((name) => `code:${name}`),
    ...shelf.options.flatMap(({ item }) => addressesOf(item)),
  ]);
}

/** One sentence: it starts with a capital, ends with a full stop, and says something. */
const isSentence = (text: string) => /^\p{Lu}.{20,}\.$/u.test(text.trim());

function entryProblems({ to, not }: EvidenceRule, known: ReadonlySet<string>): string[] {
  if ((to === undefined) === (not === undefined)) return ['has not exactly one of "to" and "not"'];
  if (not) return isSentence(not.en) ? [] : ['gives no sentence why it is not mapped'];
  const given = to ?? [];
  return [
    ...(given.length === 0 ? ['leads nowhere'] : []),
    ...given.filter((address) => !known.has(address)).map((address) => `no "${address}" in the knowledge`),
    ...given.filter((address, place) => given.indexOf(address) !== place).map((address) => `names "${address}" twice`),
  ];
}

/** Each evidence file's rules stand together, as many as the file holds. */
function countProblems({ counts, rules }: EvidenceRuleList): string[] {
  const listed = Object.keys(counts).flatMap((file) => Array.from({ length: counts[file] ?? 0 }, () => file));
  const files = [...new Set([...Object.keys(counts), ...rules.map(({ file }) => file)])];
  const problems = files.flatMap((file) => {
    const found = rules.filter((rule) => rule.file === file).length;
    return found === counts[file] ? [] : [`${file}: ${found} rules, the evidence has ${counts[file] ?? 'none'}`];
  });
  const ordered = rules.every(({ file }, place) => file === listed[place]);
  return problems.length > 0 || ordered ? problems : ['the rules do not stand in the order of the evidence files'];
}

function listProblems(list: EvidenceRuleList, known: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  return [
    ...countProblems(list),
    ...list.rules.flatMap((rule) => {
      const name = `${rule.file} ${rule.id}`;
      const twice = seen.has(name) ? ['stands twice'] : [];
      seen.add(name);
      return [...twice, ...entryProblems(rule, known)].map((problem) => `${name}: ${problem}`);
    }),
  ];
}

/** Every rule of the evidence is mapped to what the knowledge holds, or listed with the reason why not. */
export const evidenceRules: Check = {
  name: 'evidence rules',
  check(shelf) {
    const known = addresses(shelf);
    if (shelf.evidenceRules.length === 0) return ['evidence-rules.json is missing'];
    return shelf.evidenceRules.flatMap(({ path, item }) =>
      listProblems(item, known).map((problem) => `${path} ${problem}`),
    );
  },
};

import { acyclic } from '../../check/acyclic';
import { armDrugs } from '../../check/arm-drugs';
import { conditions } from '../../check/conditions';
import { directions } from '../../check/directions';
import { drugGates } from '../../check/drug-gates';
import { drugPlaces } from '../../check/drug-places';
import { equalDetail } from '../../check/equal-detail';
import { evidenceOptions } from '../../check/evidence-options';
import { evidenceRules } from '../../check/evidence-rules';
import type { Shelf } from '../../check/files';
import type { Check } from '../../check/finding';
import { reachable, unmet } from '../../check/reachable';
import { recovery } from '../../check/recovery';
import { references } from '../../check/references';
import { schedules } from '../../check/schedules';
import { shadowed, shadowsIn } from '../../check/shadowed';
import { shape } from '../../check/shape';
import { sources } from '../../check/sources';
import { stances } from '../../check/stances';
import { trialsCited } from '../../check/trials-cited';
import type { Changed } from './fault';
import type { PartIds } from './scope';

/** Checks that read a whole shelf in milliseconds, the slower ones last. The others read figures, texts and samples, which no fault touches. */
const ofTheWhole: readonly Check[] = [
  references,
  conditions,
  acyclic,
  sources,
  evidenceRules,
  directions,
  drugPlaces,
  trialsCited,
  equalDetail,
  armDrugs,
  stances,
  recovery,
  schedules,
  evidenceOptions,
  drugGates,
];

/** What the first check that refuses a shelf with one fault in it says, or null; the shelf without the fault passes. */
export function caughtByCheck(shelf: Shelf, changed: Changed, ids: PartIds): string | null {
  const located = { option: shelf.options, rule: shelf.rules, fact: shelf.facts }[changed.area];
  const path = located.find(({ item }) => item.id === changed.id)?.path;
  const file: Shelf = { ...shelf, files: shelf.files.filter((one) => one.path === path) };
  const part: Shelf = {
    ...shelf,
    options: shelf.options.filter(({ item }) => ids.options.has(item.id)),
    rules: shelf.rules.filter(({ item }) => ids.rules.has(item.id)),
  };
  const runs: [Check, Shelf][] = [
    [shape, file],
    ...ofTheWhole.map((check): [Check, Shelf] => [check, shelf]),
    [{ name: reachable.name, check: firstUnmet }, part],
    [{ name: shadowed.name, check: (all) => shadowsAround(all, changed) }, shelf],
  ];
  for (const [{ name, check }, asked] of runs) {
    try {
      const [problem] = check(asked);
      if (problem !== undefined) return `${name}: ${problem}`;
    } catch (error) {
      return `${name}: cannot run, ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return null;
}

/** An option says nothing of which rule covers which; a rule only of itself. */
function shadowsAround(shelf: Shelf, { area, id }: Changed): string[] {
  if (area === 'option') return [];
  return shadowsIn(shelf, (rule, other) => area === 'fact' || rule.id === id || other.id === id);
}

/** Whether anybody meets a shared hold is a question to all options, not to a part of them. */
function firstUnmet(shelf: Shelf): string[] {
  const shared = new Set(shelf.sharedHolds.map(({ path }) => path));
  for (const problem of unmet(shelf)) if (!shared.has(problem.split(' ')[0] ?? '')) return [problem];
  return [];
}

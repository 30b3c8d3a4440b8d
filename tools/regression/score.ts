import { statuses } from '../../src/domain/treatment/status';
import type { RecommendError } from '../recommend/answer';
import type { RecommendInput } from '../recommend/input';
import type { OutputDeciding, OutputOption, RecommendOutput } from '../recommend/output';
import {
  acceptable,
  isOrder,
  type Because,
  type Expectation,
  type ExpectedStatus,
  type Flag,
  type OrderExpectation,
  type RegressionCase,
} from './cases';

/** An expectation that the engine does not meet. */
export interface Mismatch {
  case: string;
  option: string;
  expected: (ExpectedStatus | 'before')[];
  got: ExpectedStatus | 'after';
  /** What decided the status, in one line; of an order, the other option. */
  deciding: string;
  flag: Flag;
  because: Because;
}

/** Expectations by what came of them; `cases` counts patients. */
export interface Tally {
  cases: number;
  match: number;
  orange: number;
  red: number;
}

export interface Score {
  tally: Tally;
  mismatches: Mismatch[];
  /** Faults of the cases themselves, each a sentence. */
  problems: string[];
}

/** Ids that a case may name. */
export interface KnownIds {
  options: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  /** Of cautions, gates and rules. */
  parts: ReadonlySet<string>;
}

export type Answer = (record: RecommendInput) => RecommendOutput | RecommendError;

const expectable: readonly ExpectedStatus[] = [...statuses, 'notListed'];

/** Share of the expectations that may be orange. */
const orangeLimit = 0.05;

/** Holds the engine's answers against the expectations. A case with a fault is reported and not scored. */
export function score(cases: readonly RegressionCase[], answer: Answer, known: KnownIds): Score {
  const tally: Tally = { cases: cases.length, match: 0, orange: 0, red: 0 };
  const mismatches: Mismatch[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const one of cases) {
    const faults = faultsOf(one, known);
    if (seen.has(one.id)) faults.push(`${one.id}: another case has this id`);
    seen.add(one.id);
    const out = faults.length === 0 ? answer({ ...one.record, id: one.id }) : null;
    if (out && 'error' in out) faults.push(`${one.id}: the record cannot be read: ${out.error}`);
    problems.push(...faults);
    if (!out || 'error' in out) continue;
    for (const expectation of one.expect) {
      const mismatch = mismatchOf(one.id, expectation, out);
      if (mismatch) mismatches.push(mismatch);
      tally[mismatch?.flag ?? 'match']++;
    }
  }
  return { tally, mismatches, problems };
}

/** No fault, nothing unsafe, and few expectations not standard. */
export function passes({ tally, problems }: Score): boolean {
  const expectations = tally.match + tally.orange + tally.red;
  return problems.length === 0 && tally.red === 0 && tally.orange <= orangeLimit * expectations;
}

function faultsOf({ id, like, expect }: RegressionCase, known: KnownIds): string[] {
  const faults = expect.flatMap((expectation) => {
    const where = `${id}, ${expectation.option}`;
    const { sourceId } = expectation.because;
    const odd = isOrder(expectation) ? [] : acceptable(expectation).filter((status) => !expectable.includes(status));
    const named = isOrder(expectation) ? [expectation.option, expectation.before] : [expectation.option];
    const omitted = isOrder(expectation) ? [] : (expectation.omits ?? []);
    return [
      ...named
        .filter((option) => !known.options.has(option))
        .map((option) => `${id}: no option "${option}" in the knowledge`),
      ...(known.sources.has(sourceId) ? [] : [`${where}: no source "${sourceId}" in the knowledge`]),
      ...odd.map((status) => `${where}: "${status}" is no status`),
      // What is spelt wrong would never be shown.
      ...omitted
        .filter((part) => !known.parts.has(part))
        .map((part) => `${where}: no caution, gate or rule "${part}" in the knowledge`),
    ];
  });
  // A patient who differs from another in one fact is asked about what that fact decides.
  const wanted = like === undefined ? 2 : 1;
  return expect.length < wanted ? [...faults, `${id}: fewer than ${wanted} expectations`] : faults;
}

function mismatchOf(id: string, expectation: Expectation, out: RecommendOutput): Mismatch | null {
  const { options } = out;
  if (isOrder(expectation)) return disorderOf(id, expectation, options);
  const found = options.find(({ option }) => option === expectation.option);
  const got: ExpectedStatus = found?.status ?? 'notListed';
  const expected = acceptable(expectation);
  const said = saidWith(found, out);
  const unsaid = (expectation.says ?? []).filter((one) => !said.includes(one));
  const shown = shownWith(found);
  const oversaid = (expectation.omits ?? []).filter((one) => shown.includes(one));
  if (expected.includes(got) && unsaid.length === 0 && oversaid.length === 0) return null;
  const deciding = found ? decidingLine(found.deciding) : 'not in the list';
  return {
    case: id,
    option: expectation.option,
    expected,
    got,
    deciding: [deciding, ...unsaid.map((one) => `without ${one}`), ...oversaid.map((one) => `with ${one}`)].join('; '),
    flag: expectation.ifNot,
    because: expectation.because,
  };
}

const partsOf = (found: OutputOption | undefined) => [...(found?.cautions ?? []), ...(found?.gates ?? [])];

/** What is shown for sure with an option: its marks and gates, the rules that recommend it, and what is warned of in the record. */
function saidWith(found: OutputOption | undefined, { warnings }: RecommendOutput): string[] {
  const sure = partsOf(found).flatMap(({ id, verdict }) => (verdict === 'true' ? [id] : []));
  return [...sure, ...(found?.rules ?? []), ...warnings.map(({ kind }) => kind)];
}

/** What is shown with an option at all, for sure or as open. */
const shownWith = (found: OutputOption | undefined): string[] => [
  ...partsOf(found).map(({ id }) => id),
  ...(found?.rules ?? []),
];

/** An order is told of two options that are offered or provisional; where one is not, that is the mismatch. */
function disorderOf(
  id: string,
  { option, before, ifNot, because }: OrderExpectation,
  options: readonly OutputOption[],
): Mismatch | null {
  const places = [option, before].map((one) => options.findIndex((found) => found.option === one));
  const [first = -1, second = -1] = places;
  const closed = places.findIndex((place) => !['offered', 'provisional'].includes(options[place]?.status ?? ''));
  if (closed < 0 && first < second) return null;
  return {
    case: id,
    option: closed === 1 ? before : option,
    expected: closed === 1 ? ['offered', 'provisional'] : ['before'],
    got: closed < 0 ? 'after' : (options[places[closed] ?? -1]?.status ?? 'notListed'),
    deciding: closed === 1 ? `stands behind ${option}` : before,
    flag: ifNot,
    because,
  };
}

/** "fails her2Status=low", "waits lvef, ild", "gate tdxd-lvef: lvef=38". */
export function decidingLine({ kind, gate, attributes, facts }: OutputDeciding): string {
  const stated = facts.map(({ attribute, value }) => `${attribute}=${JSON.stringify(value)}`);
  const what = [...attributes, ...stated].join(', ');
  return [gate === null ? kind : `${kind} ${gate}`, what]
    .filter((part) => part !== '')
    .join(gate === null ? ' ' : ': ');
}

/** One mismatch as one line. */
export function mismatchLine(mismatch: Mismatch): string {
  const { flag, case: id, option, expected, got, deciding, because } = mismatch;
  const cited = `${because.body} (${because.sourceId})`;
  return `${flag}  ${id}  ${option}: expected ${expected.join(' or ')}, got ${got} (${deciding}); ${cited}`;
}

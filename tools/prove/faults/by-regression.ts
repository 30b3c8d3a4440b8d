import { optionStatus } from '../../../src/domain/consultation/assess';
import { compareOptions } from '../../../src/domain/consultation/compare-options';
import { compileKnowledge, type CompiledOption } from '../../../src/domain/consultation/compiled-knowledge';
import type { Knowledge } from '../../../src/domain/consultation/knowledge';
import { guidance } from '../../../src/domain/consultation/order';
import { anyOf, type Kleene } from '../../../src/domain/logic/kleene';
import { isKnown, namesOf } from '../../../src/domain/logic/possible';
import { pictureAt } from '../../../src/domain/patient/picture-at';
import type { Picture } from '../../../src/domain/patient/picture';
import type { Status } from '../../../src/domain/treatment/status';
import {
  acceptable,
  isOrder,
  type Expectation,
  type ExpectedStatus,
  type OrderExpectation,
  type RegressionCase,
  type StatusExpectation,
} from '../../regression/cases';
import { partIds } from '../../regression/known-ids';
import { recordOf } from '../../recommend/input';
import type { Changed } from './fault';
import type { Scope } from './scope';

interface Person {
  id: string;
  picture: Picture;
  expect: readonly Expectation[];
}

/**
 * Asks the regression cases of knowledges with one fault each; only statuses, what is shown with them and orders, and only of what the
 * fault can touch. Caught is what `npm run regression` fails on: an expectation that was met and is not any more. Warnings about the
 * record are left to the cases themselves: no fault touches them.
 */
export class ByRegression {
  private readonly people: readonly Person[];
  private readonly cases: readonly RegressionCase[];
  private readonly met = new Map<Expectation, boolean>();

  constructor(knowledge: Knowledge, cases: readonly RegressionCase[]) {
    const parts = partIds(knowledge);
    this.cases = cases.map((one) => ({ ...one, expect: one.expect.map((asked) => withoutWarnings(asked, parts)) }));
    this.people = peopleOf(this.cases, knowledge);
    for (const person of this.people)
      for (const { expectation, met } of answersOf(person, knowledge)) this.met.set(expectation, met);
  }

  /** The first expectation that is missed with the fault alone, or null. */
  caught(faulty: Knowledge, changed: Changed, scope: Scope): string | null {
    // The drugs of a record are known by the same knowledge, so that only a derived fact makes another picture.
    const people = changed.area === 'fact' ? peopleOf(this.cases, faulty) : this.people;
    for (const person of people) {
      for (const { expectation, met, told } of answersOf(person, faulty, scope)) {
        if (met || !this.met.get(expectation)) continue;
        const { body, sourceId } = expectation.because;
        return `${person.id}: ${expectation.option} ${told}; ${body} (${sourceId})`;
      }
    }
    return null;
  }
}

const withoutWarnings = (asked: Expectation, parts: ReadonlySet<string>): Expectation =>
  isOrder(asked) || !asked.says ? asked : { ...asked, says: asked.says.filter((id) => parts.has(id)) };

function peopleOf(cases: readonly RegressionCase[], knowledge: Knowledge): Person[] {
  const { facts, drugs } = compileKnowledge(knowledge);
  return cases.map(({ id, record, expect }) => {
    const read = recordOf(record, knowledge.drugs);
    return {
      id,
      expect,
      picture: pictureAt(read, record.day, { region: record.region ?? null }, facts, drugs).picture,
    };
  });
}

interface Answer {
  expectation: Expectation;
  met: boolean;
  told: string;
}

function answersOf(person: Person, knowledge: Knowledge, scope?: Scope): Answer[] {
  const { expect } = person;
  const isTouched = (id: string) => !scope || scope.options.has(id);
  const names = ({ says = [], omits = [] }: StatusExpectation) => [...says, ...omits];
  const asked = expect.filter(
    (one): one is StatusExpectation =>
      !isOrder(one) && (isTouched(one.option) || names(one).some((id) => scope?.rules.has(id))),
  );
  const orders = expect.filter(
    (one): one is OrderExpectation =>
      isOrder(one) && (isTouched(one.option) || isTouched(one.before) || (scope?.rules.size ?? 0) > 0),
  );
  return [
    ...statusesOf(person, knowledge, asked).map(([expectation, { status, unsaid, oversaid }]) => ({
      expectation,
      met: acceptable(expectation).includes(status) && unsaid.length === 0 && oversaid.length === 0,
      told: [status, ...unsaid.map((id) => `without ${id}`), ...oversaid.map((id) => `with ${id}`)].join(' '),
    })),
    ...ordersOf(person, knowledge, orders),
  ];
}

/** Whether options that are open stand in the order of `consult`; what other medicines move is left to the cases themselves. */
function ordersOf({ picture }: Person, knowledge: Knowledge, orders: readonly OrderExpectation[]): Answer[] {
  if (orders.length === 0) return [];
  const { place } = guidance(compileKnowledge(knowledge), picture);
  const byId = optionsOf(knowledge);
  return orders.map((expectation) => {
    const [first, second] = [expectation.option, expectation.before].map((id) => {
      const option = byId.get(id);
      return { status: option ? optionStatus(option, picture) : 'notNow', place: place(id) } as const;
    });
    const met =
      first !== undefined &&
      second !== undefined &&
      isOpen(first) &&
      isOpen(second) &&
      compareOptions(first, second) < 0;
    return { expectation, met, told: `not before ${expectation.before}` };
  });
}

const isOpen = ({ status }: { status: Status }) => status === 'offered' || status === 'provisional';

interface Said {
  status: ExpectedStatus;
  unsaid: readonly string[];
  oversaid: readonly string[];
}

/** What `consult` says of an option, without its explanation: its status, and what is not shown with it though it was asked for, or is though not. */
function statusesOf(
  { picture }: Person,
  knowledge: Knowledge,
  asked: readonly StatusExpectation[],
): [StatusExpectation, Said][] {
  if (asked.length === 0) return [];
  const byId = optionsOf(knowledge);
  const metastatic = picture.value('metastatic');
  const isListed = !(
    metastatic.kind === 'choice' &&
    isKnown(metastatic) &&
    namesOf(['yes', 'no'], metastatic.mask)[0] === 'no'
  );
  return asked.map((expectation) => {
    const { says = [], omits = [] } = expectation;
    const option = isListed ? byId.get(expectation.option) : undefined;
    if (!option) return [expectation, { status: 'notListed', unsaid: says, oversaid: [] }];
    const verdictOf =
      says.length + omits.length > 0 ? partVerdicts(option, picture, knowledge) : () => 'false' as const;
    return [
      expectation,
      {
        status: optionStatus(option, picture),
        unsaid: says.filter((id) => verdictOf(id) !== 'true'),
        oversaid: omits.filter((id) => verdictOf(id) !== 'false'),
      },
    ];
  });
}

/** By its id, what a caution, hold or gate of an option says of somebody; of a rule, whether it holds and recommends the option. */
function partVerdicts(
  { option, cautions, gates, holds }: CompiledOption,
  picture: Picture,
  knowledge: Knowledge,
): (id: string) => Kleene {
  const parts = [
    ...[...cautions, ...holds].map(({ part, verdict }) => ({ id: part.id, verdict })),
    ...gates.map(({ part, verdict }) => ({ id: part.gate.id, verdict })),
  ];
  const rules = compileKnowledge(knowledge).rules.filter(({ rule }) => rule.recommends.includes(option.id));
  return (id) => {
    // A caution and a gate may have one name: either of them says it.
    const named = parts.filter((part) => part.id === id);
    if (named.length > 0) return anyOf(named.map(({ verdict }) => verdict(picture)));
    return rules.some(({ rule, verdict }) => rule.id === id && rule.phase !== 'test' && verdict(picture) === 'true')
      ? 'true'
      : 'false';
  };
}

const indexed = new WeakMap<Knowledge, ReadonlyMap<string, CompiledOption>>();

function optionsOf(knowledge: Knowledge): ReadonlyMap<string, CompiledOption> {
  const found =
    indexed.get(knowledge) ?? new Map(compileKnowledge(knowledge).options.map((one) => [one.option.id, one]));
  indexed.set(knowledge, found);
  return found;
}

import { optionStatus } from '../../../src/domain/consultation/assess';
import { compileKnowledge, type CompiledOption } from '../../../src/domain/consultation/compiled-knowledge';
import type { Knowledge } from '../../../src/domain/consultation/knowledge';
import { isKnown, namesOf } from '../../../src/domain/logic/possible';
import { pictureAt } from '../../../src/domain/patient/picture-at';
import type { Picture } from '../../../src/domain/patient/picture';
import { acceptable, type ExpectedStatus, type Expectation, type RegressionCase } from '../../regression/cases';
import { recordOf } from '../../recommend/input';
import type { Changed } from './fault';
import type { Scope } from './scope';

interface Person {
  id: string;
  picture: Picture;
  expect: readonly Expectation[];
}

/**
 * Asks the regression cases of knowledges with one fault each; only statuses and cautions, and only of what the fault can touch. Caught is what
 * `npm run regression` fails on: an expectation that was met and is not any more.
 */
export class ByRegression {
  private readonly people: readonly Person[];
  private readonly met = new Map<Expectation, boolean>();

  constructor(
    knowledge: Knowledge,
    private readonly cases: readonly RegressionCase[],
  ) {
    this.people = peopleOf(cases, knowledge);
    for (const person of this.people)
      for (const [expectation, found] of answersOf(person, knowledge))
        this.met.set(expectation, isMet(expectation, found));
  }

  /** The first expectation that is missed with the fault alone, or null. */
  caught(faulty: Knowledge, changed: Changed, { options }: Scope): string | null {
    // The drugs of a record are known by the same knowledge, so that only a derived fact makes another picture.
    const people = changed.area === 'fact' ? peopleOf(this.cases, faulty) : this.people;
    for (const person of people) {
      for (const [expectation, found] of answersOf(person, faulty, options)) {
        if (isMet(expectation, found) || !this.met.get(expectation)) continue;
        const { body, sourceId } = expectation.because;
        return `${person.id}: ${expectation.option} ${found.status}, ${found.cautions.join(' ')}; ${body} (${sourceId})`;
      }
    }
    return null;
  }
}

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

/** Where an option stands for a person, and which of the cautions asked for are shown. */
interface Answer {
  status: ExpectedStatus;
  cautions: readonly string[];
}

const isMet = (expectation: Expectation, { status, cautions }: Answer) =>
  acceptable(expectation).includes(status) && (expectation.cautions ?? []).every((id) => cautions.includes(id));

/** What `consult` says of the options, without its explanation. */
function answersOf(
  { picture, expect }: Person,
  knowledge: Knowledge,
  only?: ReadonlySet<string>,
): [Expectation, Answer][] {
  const asked = only ? expect.filter(({ option }) => only.has(option)) : expect;
  if (asked.length === 0) return [];
  const byId = optionsOf(knowledge);
  const metastatic = picture.value('metastatic');
  const isListed = !(
    metastatic.kind === 'choice' &&
    isKnown(metastatic) &&
    namesOf(['yes', 'no'], metastatic.mask)[0] === 'no'
  );
  return asked.map((expectation) => {
    const option = isListed ? byId.get(expectation.option) : undefined;
    if (!option) return [expectation, { status: 'notListed', cautions: [] }];
    const cautions = option.cautions.filter(
      ({ part, verdict }) => expectation.cautions?.includes(part.id) && verdict(picture) === 'true',
    );
    return [expectation, { status: optionStatus(option, picture), cautions: cautions.map(({ part }) => part.id) }];
  });
}

const indexed = new WeakMap<Knowledge, ReadonlyMap<string, CompiledOption>>();

function optionsOf(knowledge: Knowledge): ReadonlyMap<string, CompiledOption> {
  const found =
    indexed.get(knowledge) ?? new Map(compileKnowledge(knowledge).options.map((one) => [one.option.id, one]));
  indexed.set(knowledge, found);
  return found;
}

import type { CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import type { Condition } from '../../src/domain/logic/condition';
import { no, yes, type Node } from './bdd';
import type { Finding } from './finding';
import type { Model } from './model';

/** Fully known people, grouped by what decides the pathway. */
const groups: readonly { name: string; when: Condition }[] = ['positive', 'low', 'ultralow', 'zero'].flatMap((her2) =>
  ['positive', 'negative'].flatMap((hr) =>
    [
      { name: 'first line', when: { attribute: 'line', to: 1 } },
      { name: 'later line', when: { attribute: 'line', from: 2 } },
    ].map((line) => ({
      name: `HER2 ${her2}, HR ${hr}, ${line.name}`,
      when: { all: [{ attribute: 'her2Status', in: [her2] }, { attribute: 'hrStatus', in: [hr] }, line.when] },
    })),
  ),
);

/** What counts as an answer: treatment of the cancer. Care that everybody is offered does not. */
const isAnswer = ({ option }: CompiledOption) => option.class !== 'supportive-care';

/**
 * Looks, group by group, for a fully known person with metastatic disease whom no indication fits (a gap), and for one in
 * whom some fit but all that fit are closed (a referral has to say what then).
 */
export function withoutAnswer(model: Model): { findings: Finding[]; questions: number; states: number } {
  const { diagrams, circuit } = model;
  const { bdd } = diagrams;
  const findings: Finding[] = [];
  const answers = model.compiled.options.filter(isAnswer).flatMap(({ option }) => model.option(option.id) ?? []);
  const indicated = answers.map((option) => option.indicated.isTrue);
  const offered = answers.map((option) => option.status.offered);
  const metastatic = model.verdict({ attribute: 'metastatic', in: ['yes'] }).isTrue;
  let states = 0;
  for (const { name, when } of groups) {
    const people = circuit.and(model.verdict(when).isTrue, metastatic);
    const dimensions = model.support(people, ...indicated, ...offered);
    const base = diagrams.whereKnown(diagrams.node(circuit.and(people, model.legal(dimensions))));
    const without = (columns: readonly number[], from: Node) =>
      columns.reduce<Node>((left, column) => (left === no ? no : bdd.apply('andNot', left, diagrams.whereKnown(diagrams.node(column)))), from);
    states += diagrams.count(bdd.apply('and', base, known(model)), dimensions);
    const gap = without(indicated, base);
    if (gap !== no)
      findings.push({ property: 'complete', subject: `no indication: ${name}`, sentence: 'no treatment is indicated', state: diagrams.example(gap) });
    const some = bdd.apply('andNot', base, gap);
    const closed = without(offered, some);
    if (closed !== no)
      findings.push({ property: 'complete', subject: `all closed: ${name}`, sentence: 'what is indicated is closed', state: diagrams.example(closed) });
    console.error(name, gap !== no, closed !== no, bdd.size);
  }
  return { findings, questions: 2 * groups.length, states };
}
const known = (_: Model): Node => yes;

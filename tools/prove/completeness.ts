import type { CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import type { Column } from '../../src/domain/logic/circuit';
import type { Condition } from '../../src/domain/logic/condition';
import { no, type Node } from './bdd';
import { valueWord, type Dimension } from './dimension';
import type { Finding } from './finding';
import { GapSearch } from './gap-search';
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

/** What counts as an answer: a medicine against the cancer. Care that everybody is offered and local treatment do not. */
const notAnswers: ReadonlySet<string> = new Set(['supportive-care', 'surgery', 'radiotherapy']);
const isAnswer = ({ option }: CompiledOption) => !notAnswers.has(option.class);

/**
 * Looks, group by group, for a fully known person with metastatic disease whom no indication fits: where one does and nothing
 * is contraindicated or held, it is offered. Then for single facts that close every treatment: there a referral has to stand.
 */
export function withoutAnswer(model: Model): { findings: Finding[]; questions: number } {
  const { diagrams, circuit } = model;
  const answers = model.compiled.options.filter(isAnswer).flatMap(({ option }) => model.option(option.id) ?? []);
  const metastatic = model.verdict({ attribute: 'metastatic', in: ['yes'] }).isTrue;
  const findings: Finding[] = [];
  let questions = 0;
  const search = new GapSearch(model, isAnswer);
  const known = (column: Column) => diagrams.whereKnown(diagrams.node(column));
  const add = (subject: string, sentence: string, node: Node) =>
    findings.push({ property: 'complete', subject, sentence, state: diagrams.example(node) });
  for (const { name, when } of groups) {
    const of = circuit.and(model.verdict(when).isTrue, metastatic);
    const dimensions = model.support(
      of,
      ...answers.flatMap(({ status, indicated }) => [status.offered, indicated.isTrue]),
    );
    const people = known(circuit.and(of, model.legal(dimensions)));
    questions++;
    const gap = search.run(when);
    if (gap)
      findings.push({
        property: 'complete',
        subject: `no indication: ${name}`,
        sentence: gap.sentence,
        state: gap.state,
      });
    const offers = answers.map(({ status }) => diagrams.bdd.apply('and', people, known(status.offered)));
    // Where nothing is ever offered no single fact is the cause: the gap says it.
    for (const dimension of offers.every((offer) => offer === no) ? [] : dimensions) {
      questions++;
      for (const value of closing(model, dimension, offers)) {
        const closed = diagrams.where(people, dimension, value);
        if (closed !== no)
          add(
            `closed by ${dimension.key} = ${valueWord(dimension, value)}: ${name}`,
            'one fact closes every treatment',
            closed,
          );
      }
    }
  }
  return { findings, questions };
}

/** The known values of a dimension with which nothing is offered. */
function closing({ diagrams }: Model, dimension: Dimension, offers: readonly Node[]): number[] {
  let left = dimension.values.slice(0, -1).map((_, value) => value);
  for (const offer of offers) {
    if (left.length === 0) break;
    if (offer === no) continue;
    left = left.filter((value) => diagrams.where(offer, dimension, value) === no);
  }
  return left;
}

import { anyColumns } from '../../src/domain/logic/columns';
import type { Condition } from '../../src/domain/logic/condition';
import type { Asker } from './ask';
import type { Finding } from './finding';

const weak: Condition = { attribute: 'ecog', in: ['3', '4'] };
/** Classes whose options are no medicine against the cancer. */
const otherClasses: ReadonlySet<string> = new Set(['supportive-care', 'surgery', 'radiotherapy']);

/** Looks for a medicine that somebody with ECOG 3 or 4 is offered without a word about it. */
export function marksMissed(asker: Asker): Finding[] {
  const { model } = asker;
  const { circuit } = model;
  return model.compiled.options.flatMap(({ option, cautions }) => {
    const columns = model.option(option.id);
    if (!columns || otherClasses.has(option.class)) return [];
    const said = anyColumns(
      circuit,
      cautions.map(({ when }) => model.verdict(when)),
    ).isTrue;
    const { found } = asker.find(circuit.and(circuit.andNot(columns.status.offered, said), model.verdict(weak).isTrue));
    if (!found) return [];
    const sentence = `${option.id} is offered at ECOG 3 or 4 without a caution`;
    return [{ property: 'weak-people-marked', subject: option.id, sentence, state: found }];
  });
}

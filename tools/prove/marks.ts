import { anyColumns } from '../../src/domain/logic/columns';
import type { Condition } from '../../src/domain/logic/condition';
import { attributesRead } from '../../src/domain/logic/reads';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import type { Drug } from '../../src/domain/treatment/drug';
import type { Asker } from './ask';
import type { Finding } from './finding';

/** A state in which every medicine of a kind says something of its own: a caution on that fact, unless it is closed. */
interface Mark {
  property: string;
  /** "at ECOG 3 or 4": where the medicine is offered unmarked. */
  where: string;
  when: Condition;
  of: (option: TreatmentOption, drugs: readonly Drug[]) => boolean;
}

/** Classes whose options are no medicine against the cancer. */
const otherClasses: ReadonlySet<string> = new Set(['supportive-care', 'surgery', 'radiotherapy']);
/** What acts on hormones alone leaves the immune system as it is. */
const hormonal: ReadonlySet<string> = new Set(['endocrine', 'ovarianSuppression']);

const marks: readonly Mark[] = [
  {
    property: 'weak-people-marked',
    where: 'at ECOG 3 or 4',
    when: { attribute: 'ecog', in: ['3', '4'] },
    of: () => true,
  },
  {
    property: 'hepatitis-b-marked',
    where: 'with active hepatitis B',
    when: { attribute: 'hepatitisB', in: ['active'] },
    of: (_, drugs) => drugs.some(({ kinds }) => kinds.some((kind) => !hormonal.has(kind))),
  },
];

/** Looks for a medicine that somebody in such a state is offered without a caution about it. */
export function marksMissed(asker: Asker): Finding[] {
  const { model } = asker;
  const { circuit, compiled } = model;
  return marks.flatMap(({ property, where, when, of }) =>
    compiled.options.flatMap(({ option, cautions }) => {
      const columns = model.option(option.id);
      const drugs = option.drugs.flatMap(({ drugId }) => compiled.drugs.get(drugId) ?? []);
      if (!columns || otherClasses.has(option.class) || !of(option, drugs)) return [];
      const about = attributesRead(when);
      // What is said to everybody, or about something else, is no word about this.
      const said = anyColumns(
        circuit,
        cautions
          .filter((one) => attributesRead(one.when).some((id) => about.includes(id)))
          .map((one) => model.verdict(one.when)),
      ).isTrue;
      const free = circuit.andNot(columns.status.offered, said);
      const { found } = asker.find(circuit.and(free, model.verdict(when).isTrue));
      if (!found) return [];
      return [
        { property, subject: option.id, sentence: `${option.id} is offered ${where} without a caution`, state: found },
      ];
    }),
  );
}

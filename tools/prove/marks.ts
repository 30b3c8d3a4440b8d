import { anyColumns } from '../../src/domain/logic/columns';
import type { Condition } from '../../src/domain/logic/condition';
import { attributesRead } from '../../src/domain/logic/reads';
import type { Drug } from '../../src/domain/treatment/drug';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import type { Asker } from './ask';
import type { Finding } from './finding';

/** Classes whose options are no medicine against the cancer. */
const otherClasses: ReadonlySet<string> = new Set(['supportive-care', 'surgery', 'radiotherapy']);

interface Mark {
  property: string;
  /** To whom an option is not offered without a caution. */
  where: Condition;
  of: (option: TreatmentOption, drugs: readonly Drug[]) => boolean;
  /** A caution counts where it reads one of these. */
  reads: readonly string[];
  sentence: string;
}

/** What acts on hormones alone leaves the immune system as it is. */
const hormonal: ReadonlySet<string> = new Set(['endocrine', 'ovarianSuppression']);

/** Drugs that need suppressed ovaries, or in men a GnRH agonist. */
const needsSuppression = ({ id, classes }: Drug) => classes.includes('aromataseInhibitor') || id === 'fulvestrant';

const marks: readonly Mark[] = [
  {
    property: 'weak-people-marked',
    where: { attribute: 'ecog', in: ['3', '4'] },
    of: () => true,
    reads: ['ecog'],
    sentence: 'is offered at ECOG 3 or 4 without a caution',
  },
  {
    property: 'hepatitis-b-marked',
    where: { attribute: 'hepatitisB', in: ['active'] },
    of: (_, drugs) => drugs.some(({ kinds }) => kinds.some((kind) => !hormonal.has(kind))),
    reads: ['hepatitisB'],
    sentence: 'is offered with active hepatitis B without a caution',
  },
  {
    property: 'suppression-said',
    where: {
      all: [
        {
          any: [
            {
              all: [
                { attribute: 'sex', in: ['female'] },
                { attribute: 'menopausalStatus', in: ['pre', 'peri'] },
              ],
            },
            { attribute: 'sex', in: ['male'] },
          ],
        },
        { attribute: 'ovarianSuppression', in: ['none'] },
      ],
    },
    of: (_, drugs) => drugs.some(needsSuppression),
    reads: ['endocrinePartner', 'ovarianSuppression'],
    sentence: 'is offered before the menopause or to a man without suppression, and nothing says to start it',
  },
];

/** Looks for a medicine that is offered without the word that it needs. */
export function marksMissed(asker: Asker): Finding[] {
  const { model } = asker;
  const { circuit } = model;
  return model.compiled.options.flatMap(({ option, cautions }) => {
    const columns = model.option(option.id);
    if (!columns || otherClasses.has(option.class)) return [];
    const drugs = option.drugs.flatMap(({ drugId }) => model.compiled.drugs.get(drugId) ?? []);
    return marks
      .filter(({ of }) => of(option, drugs))
      .flatMap(({ property, where, reads, sentence }) => {
        const speaking = cautions.filter(({ when }) => attributesRead(when).some((id) => reads.includes(id)));
        const said = anyColumns(
          circuit,
          speaking.map(({ when }) => model.verdict(when)),
        ).isTrue;
        const unsaid = circuit.andNot(columns.status.offered, said);
        const { found } = asker.find(circuit.and(unsaid, model.verdict(where).isTrue));
        return found ? [{ property, subject: option.id, sentence: `${option.id} ${sentence}`, state: found }] : [];
      });
  });
}

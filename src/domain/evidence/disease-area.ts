import { choiceOf } from '../logic/possible';
import { compile, type View } from '../logic/verdict';
import { attributeIndex } from '../patient/catalogue/catalogue';
import { FactBook, valuesOf } from '../patient/fact-book';
import type { FactDefinition } from '../treatment/fact-definition';
import type { Indication, TreatmentOption } from '../treatment/option';
import type { TreatmentClass } from '../treatment/treatment-class';
import { PartlyKnown } from './partly-known';
import type { Trial } from './trial';

/** How the evidence is sorted, in the order in which it is shown. */
export const diseaseAreas = ['hrPositive', 'her2Positive', 'tripleNegative', 'several', 'localAndSupportive'] as const;
export type DiseaseArea = (typeof diseaseAreas)[number];
type Kind = Extract<DiseaseArea, 'hrPositive' | 'her2Positive' | 'tripleNegative'>;

const her2Negative = ['low', 'ultralow', 'zero'];
/** What is known of a person of whom only the kind of cancer is known. */
const kinds: Record<Kind, Record<string, readonly string[]>> = {
  hrPositive: { hrStatus: ['positive'], her2Status: her2Negative, tripleNegative: ['no'], tnbcPathway: ['no'] },
  her2Positive: { her2Status: ['positive'], tripleNegative: ['no'], tnbcPathway: ['no'] },
  tripleNegative: { hrStatus: ['negative'], her2Status: her2Negative, tripleNegative: ['yes'], tnbcPathway: ['yes'] },
};
const elsewhere: readonly TreatmentClass[] = ['surgery', 'radiotherapy', 'supportive-care'];

/** A person of whom the kind of cancer is known and nothing else. */
const ofKind = (facts: FactBook, kind: Kind): View =>
  new PartlyKnown(
    facts,
    new Map(Object.entries(kinds[kind]).map(([id, values]) => [attributeIndex(id), choiceOf(valuesOf(id), ...values)])),
  );

/**
 * Sorts options and trials by the kind of cancer that their indications allow: what fits only one kind stands under it, what
 * fits more under "several". Nothing is said twice: the conditions of the indications decide.
 */
export class DiseaseAreas {
  readonly #views: readonly [Kind, View][];
  readonly #found = new Map<Indication, readonly Kind[]>();

  constructor(
    private readonly options: readonly TreatmentOption[],
    facts: readonly FactDefinition[],
  ) {
    const book = new FactBook(facts);
    this.#views = (Object.keys(kinds) as Kind[]).map((kind) => [kind, ofKind(book, kind)]);
  }

  ofIndication(option: TreatmentOption, indication: Indication): DiseaseArea {
    return area([this.#kindsOf(option, indication)]);
  }

  ofOption(option: TreatmentOption): DiseaseArea {
    return area(option.indications.map((indication) => this.#kindsOf(option, indication)));
  }

  /** By the indications that cite it; where none does, by all those of its arms' options. */
  ofTrial(trial: Trial): DiseaseArea {
    const cited = this.options.flatMap((option) =>
      option.indications.filter(({ trialIds }) => trialIds.includes(trial.id)).map((one) => this.#kindsOf(option, one)),
    );
    if (cited.length > 0) return area(cited);
    const arms = this.options.filter(({ id }) => trial.arms.some(({ optionId }) => optionId === id));
    return area(arms.flatMap((option) => option.indications.map((one) => this.#kindsOf(option, one))));
  }

  #kindsOf(option: TreatmentOption, indication: Indication): readonly Kind[] | 'elsewhere' {
    if (elsewhere.includes(option.class)) return 'elsewhere';
    let found = this.#found.get(indication);
    if (!found) {
      const fits = compile(indication.when);
      found = this.#views.filter(([, view]) => fits(view) !== 'false').map(([kind]) => kind);
      this.#found.set(indication, found);
    }
    return found;
  }
}

/** The kind that all of them share, where it is one; else the kind that stands in any of them, where it is the only one. */
function area(found: readonly (readonly Kind[] | 'elsewhere')[]): DiseaseArea {
  const ofCancer = found.filter((one) => one !== 'elsewhere');
  if (found.length > 0 && ofCancer.length === 0) return 'localAndSupportive';
  const all = [...new Set(ofCancer.flat())];
  const shared = all.filter((kind) => ofCancer.every((one) => one.includes(kind)));
  const [only] = shared.length === 1 ? shared : all;
  return only && (shared.length === 1 || all.length === 1) ? only : 'several';
}

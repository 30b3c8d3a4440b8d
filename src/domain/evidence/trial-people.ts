import { type Possible, choiceOf } from '../logic/possible';
import { attributesRead } from '../logic/reads';
import { compile } from '../logic/verdict';
import { attributeIndex, catalogue } from '../patient/catalogue/catalogue';
import { FactBook, valuesOf } from '../patient/fact-book';
import { drugClasses } from '../treatment/drug';
import type { FactDefinition } from '../treatment/fact-definition';
import type { Indication, TreatmentOption } from '../treatment/option';
import { type DiseaseArea, DiseaseAreas } from './disease-area';
import { PartlyKnown } from './partly-known';
import type { Trial } from './trial';

/** Lines of treatment for metastatic disease; 3: third or later. */
export type Line = 1 | 2 | 3;

/** For whom a trial is cited: what two trials have to share before they can be compared through a third group. */
export interface TrialPeople {
  area: DiseaseArea;
  /** Lines in which an indication that cites the trial can hold, in order. */
  lines: readonly Line[];
  /** Values of HER2 with which it can hold, in catalogue order. */
  her2: readonly string[];
  /** Genes, signatures and PD-L1 that those indications ask about, in catalogue order. */
  markers: readonly string[];
}

const markers = catalogue.filter(({ id, group }) => group === 'genomics' || id.startsWith('pdl1')).map(({ id }) => id);
const her2Place = attributeIndex('her2Status');
const her2Values = valuesOf('her2Status');
/** What is counted within the disease that has spread: less than the line that is decided on. */
const counts = ['linesEndocrine', 'linesChemo', 'linesChemoOrAdc', 'linesAntiHer2', 'linesNonEndocrine'];
const lines: readonly Line[] = [1, 2, 3];

type Known = ReadonlyMap<number, Possible>;
const span = (lo: number, hi: number): Possible => ({ kind: 'number', spans: [{ lo, hi }] });

/** What is known of a person of whom the line is known: how much went before it, at most. */
function inLine(line: Line): Known {
  const known = new Map([[attributeIndex('line'), line === 3 ? span(3, 20) : span(line, line)]]);
  for (const id of counts) known.set(attributeIndex(id), span(0, line === 3 ? 20 : line - 1));
  if (line > 1) return known;
  for (const one of drugClasses) {
    const prior = `prior.${one}`;
    known.set(attributeIndex(prior), choiceOf(valuesOf(prior), 'none', 'early'));
  }
  return known;
}

/**
 * Reads from the indications that cite a trial for whom it speaks, because no trial's entry holds its line or its markers as
 * such. It is as wide as those indications; nothing is read from the trial's words.
 */
export class PeopleOfTrials {
  readonly #areas: DiseaseAreas;
  readonly #facts: FactBook;

  constructor(
    private readonly options: readonly TreatmentOption[],
    facts: readonly FactDefinition[],
  ) {
    this.#facts = new FactBook(facts);
    this.#areas = new DiseaseAreas(options, facts);
  }

  /** null: no indication cites the trial, so for whom it speaks is not known. */
  of(trial: Trial): TrialPeople | null {
    const citing = this.options.flatMap(({ indications }) =>
      indications.filter(({ trialIds }) => trialIds.includes(trial.id)),
    );
    if (citing.length === 0) return null;
    const read = new Set(citing.flatMap(({ when }) => attributesRead(when)));
    return {
      area: this.#areas.ofTrial(trial),
      lines: this.#allowed(
        citing,
        lines.map((line) => [line, inLine(line)] as const),
      ),
      her2: this.#allowed(
        citing,
        her2Values.map((value) => [value, new Map([[her2Place, choiceOf(her2Values, value)]])] as const),
      ),
      markers: markers.filter((id) => read.has(id)),
    };
  }

  /** Which of these people an indication can hold for. */
  #allowed<Name>(citing: readonly Indication[], people: readonly (readonly [Name, Known])[]): Name[] {
    const fits = citing.map(({ when }) => compile(when));
    return people
      .filter(([, known]) => {
        const view = new PartlyKnown(this.#facts, known);
        return fits.some((fit) => fit(view) !== 'false');
      })
      .map(([name]) => name);
  }
}

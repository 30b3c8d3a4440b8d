import type { Consultation, OptionFinding } from '../consultation/consultation';
import { supportiveCareAlone } from '../evidence/comparison';
import { namedOptions } from '../evidence/suggested-comparison';
import { isUnknown, type Possible } from '../logic/possible';
import { attributeById } from '../patient/catalogue/catalogue';
import type { Chosen } from '../patient/choose-observation';
import { isNegative, isOfUnknownMeaning } from '../patient/negative-finding';
import { type Timeline, timelineOf } from '../patient/history/timeline';
import type { Concern } from '../preference/concern';
import type { TalkAnswer } from '../preference/talk-answer';
import type { Drug } from '../treatment/drug';
import type { Stance, Statement } from '../treatment/option';
import { onTheTable } from '../decision/on-the-table';
import type { KeptCase } from '../case-file/kept-case';

/** A finding as a slide shows it: with the sample and the day that it counts from. */
export interface SlideFact {
  attribute: string;
  value: Possible;
  /** false: not known yet, which is told with a word and leads to a test. */
  known: boolean;
  /** The observation, its sample, and whether another sample says otherwise; null: worked out, or not known. */
  source: Chosen | null;
}

export interface SlideOption {
  finding: OptionFinding;
  /** Statements of the indication that is told, those that were read first, one a body. */
  statements: readonly Statement[];
}

/** Where bodies stand on the options of a slide; a body that nobody has read on an option is null there, which is not silence. */
export interface StanceRow {
  body: string;
  /** Of what was read, the earliest first; empty: it gives none. */
  years: readonly number[];
  stances: readonly (Stance | null)[];
}

/** What a person wants, as they said it. */
export interface SlideGoals {
  /** What matters most first. */
  concerns: readonly Concern[];
  own: string;
  /** Whether they want to talk about time; null: nobody has asked. */
  talkOfTime: TalkAnswer | null;
}

/** One case on one screen. No figure of how long people live is in it, nor any that one could be worked out from. */
export interface CaseSlide {
  /** In the presenter's words; empty: the board is asked what next. */
  question: string;
  timeline: Timeline;
  receptors: readonly SlideFact[];
  /** What was found first, then what could still decide, then tests that found nothing. */
  genes: readonly SlideFact[];
  /** Genes that are known or could decide, and have no room. */
  moreGenes: number;
  options: readonly SlideOption[];
  /** Why these: named by the presenter or the board, discussed with the person, or what leads of what is offered. */
  picked: 'named' | 'discussed' | 'suggested';
  /** Treatments that are offered or wait for a fact, and do not stand on the slide, in the order of the options page. */
  others: readonly OptionFinding[];
  bodies: readonly StanceRow[];
  /** null: not asked. */
  goals: SlideGoals | null;
}

/** Facts of one column that a room reads from its back row. */
const mostFacts = 8;
/** Options with which a board is asked to choose; care for comfort alone is always among them. */
const mostOptions = 4;

const receptors = ['erPercent', 'prPercent', 'her2Status', 'pdl1Cps22c3'];
const genes = [
  ...['esr1', 'pik3ca', 'akt1', 'pten', 'germlineBrca', 'germlinePalb2', 'somaticBrca', 'erbb2Mutation'],
  ...['msi', 'mmr', 'tmb', 'ntrkFusion', 'retFusion'],
];

/**
 * @param compared ids of the options that were compared or discussed; empty: those that are suggested
 * @param concerns those that the knowledge has
 * @param day ISO day of the meeting
 */
export function caseSlide(
  kept: KeptCase,
  consultation: Consultation,
  {
    question,
    compared,
    concerns,
    drugs,
    day,
  }: {
    question: string;
    compared: readonly string[];
    concerns: readonly Concern[];
    drugs: readonly Drug[];
    day: string;
  },
): CaseSlide {
  const discussed = kept.decisions.at(-1)?.discussed ?? [];
  const named = compared.length > 0 ? compared : discussed;
  const shown = onTheTable(
    namedOptions(named, consultation.options)
      .slice(0, mostOptions - 1)
      .map(({ option }) => option.id),
    consultation,
  );
  const read = factsOf(genes, consultation).toSorted((a, b) => weightOf(a) - weightOf(b));
  const options = shown.map((finding) => ({ finding, statements: statementsOf(finding) }));
  const shownIds = new Set(shown.map(({ option }) => option.id));
  return {
    question: question.trim(),
    timeline: timelineOf(kept.record, day, drugs),
    receptors: factsOf(receptors, consultation),
    genes: read.slice(0, mostFacts),
    moreGenes: Math.max(0, read.length - mostFacts),
    options,
    picked: compared.length > 0 ? 'named' : discussed.length > 0 ? 'discussed' : 'suggested',
    others: consultation.options.filter(
      ({ option, status }) =>
        !shownIds.has(option.id) &&
        option.class !== 'supportive-care' &&
        (status === 'offered' || status === 'provisional'),
    ),
    bodies: stancesOf(options.filter(({ finding }) => finding.option.id !== supportiveCareAlone)),
    goals: goalsOf(kept, concerns),
  };
}

/** What is known, and what is not but could change an option; the rest would only fill the slide. */
function factsOf(ids: readonly string[], { picture, sources, missing }: Consultation): SlideFact[] {
  const asked = new Set(missing.map(({ attribute }) => attribute));
  const facts = ids.map((attribute): SlideFact => {
    const value = picture.value(attribute);
    const known = !isUnknown(value, attributeById(attribute));
    // HER2 is worked out: it counts from the sample whose staining, or else whose copies, were read.
    const read = attribute === 'her2Status' ? ['her2Ihc', 'her2Ish'] : [attribute];
    const source = read.map((id) => sources.get(id)).find((one) => one !== undefined) ?? null;
    return { attribute, value, known, source: known ? source : null };
  });
  const always = new Set(['erPercent', 'prPercent', 'her2Status']);
  return facts
    .filter(({ known, attribute }) => known || asked.has(attribute) || always.has(attribute))
    .sort((a, b) => Number(b.known) - Number(a.known) || ids.indexOf(a.attribute) - ids.indexOf(b.attribute));
}

/** What a room must not miss stands first. */
const weightOf = ({ attribute, value, known }: SlideFact): number => {
  if (!known) return 1;
  if (isNegative(attribute, value)) return 3;
  return isOfUnknownMeaning(attribute, value) ? 2 : 0;
};

function statementsOf({ option, leadIndication }: OptionFinding): Statement[] {
  const told = option.indications.find(({ id }) => id === leadIndication)?.statements ?? [];
  const byBody = new Map<string, Statement>();
  for (const one of told.toSorted((a, b) => Number(b.checked !== null) - Number(a.checked !== null))) {
    if (!byBody.has(one.body)) byBody.set(one.body, one);
  }
  return [...byBody.values()];
}

/** Bodies that agree with limits or advise against first, then those that speak of most of the options; only what was read at its source counts. */
function stancesOf(options: readonly SlideOption[]): StanceRow[] {
  const read = options.map(({ statements }) => statements.filter(({ checked }) => checked !== null));
  const bodies = [...new Set(read.flat().map(({ body }) => body))];
  return bodies
    .map((body): StanceRow => {
      const said = read.map((of) => of.find((one) => one.body === body));
      const years = said.flatMap((one) => one?.year ?? []);
      return { body, years: [...new Set(years)].sort(), stances: said.map((one) => one?.stance ?? null) };
    })
    .sort((a, b) => dissents(b) - dissents(a) || spoken(b) - spoken(a) || (a.body < b.body ? -1 : 1));
}

const dissents = ({ stances }: StanceRow) => Number(stances.some((one) => one === 'against' || one === 'partly'));

const spoken = ({ stances }: StanceRow) => stances.filter((one) => one !== null).length;

function goalsOf({ said, answers }: KeptCase, concerns: readonly Concern[]): SlideGoals | null {
  const picked = said.picked.flatMap((id) => concerns.find((one) => one.id === id) ?? []);
  const own = said.own.trim();
  const talkOfTime = answers.survival?.answer ?? null;
  return picked.length === 0 && own === '' ? null : { concerns: picked, own, talkOfTime };
}

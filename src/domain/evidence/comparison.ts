import type { OptionFinding } from '../consultation/consultation';
import type { View } from '../logic/verdict';
import {
  type ArmInTrial,
  type LeadingResult,
  leadingArm,
  leadingResult,
  nothing,
  otherArm,
  resultsOf,
} from './leading-result';
import { type HeadToHead, inOneStudy, meetings } from './meetings';
import { type Outcome, checkedOnly, notReported, sideEffectOf } from './outcome';
import { type OutOf, outOfFor } from './shown-figure';
import { type ResponsePeople, commonResponsePeople, responsePeople } from './response-people';
import type { SideEffect } from './side-effect';
import type { Trial, TrialArm, TrialResult } from './trial';

/** Stands as the last column of every comparison. */
export const supportiveCareAlone = 'supportive-care-alone';
/** Options that can be set side by side, besides supportive care alone. */
export const mostCompared = 4;

/** What a study says of an option. */
export interface StudyReading {
  /** Its arm in the study; null: no study is held here. */
  place: ArmInTrial | null;
  growth: LeadingResult;
  shrinking: LeadingResult;
  survival: LeadingResult;
  brainGrowth: LeadingResult;
  brainShrinking: LeadingResult;
}

export type LeadKey = Exclude<keyof StudyReading, 'place'>;

export interface ComparedOption extends StudyReading {
  finding: OptionFinding;
  /** Its own leading study, where it is read in another one because it met an option beside it there; null: it is not. */
  ownStudy: StudyReading | null;
}

/** One side effect in one column: any grade and severe always together, with the study's other group. */
export interface EffectFigures {
  any: Outcome;
  severe: Outcome;
  other: { arm: TrialArm; any: Outcome; severe: Outcome } | null;
}

export interface EffectRow {
  effect: SideEffect;
  /** In the order of the columns. */
  figures: EffectFigures[];
}

/** What differs between the studies of a comparison. */
export type StudyTopic = 'people' | 'counted' | 'control' | 'reader' | 'followUp' | 'year' | 'size';

export interface Comparison {
  /** Supportive care alone is the last. */
  columns: ComparedOption[];
  /** The different studies behind the columns. */
  studies: Trial[];
  /** Topics on which the studies are not the same. */
  differs: StudyTopic[];
  headToHead: HeadToHead[];
  /** All side effects that a column reports, the most frequent first. */
  effects: EffectRow[];
  /** Months of the time at which most columns count people without growth; null: none does. */
  landmarkMonths: number | null;
}

export interface ComparisonEvidence {
  trials: readonly Trial[];
  sideEffects: readonly SideEffect[];
}

/**
 * @param findings the options compared, in order; supportive care alone among them stands where it is.
 * @param picture the person, whose nearest trials lead; null: the first trial that is cited leads.
 */
export function compare(
  findings: readonly OptionFinding[],
  { trials, sideEffects }: ComparisonEvidence,
  onlyChecked: boolean,
  picture: View | null = null,
): Comparison {
  const byId = new Map(trials.map((trial) => [trial.id, trial]));
  const own = findings.map((finding) => leadingArm(finding, byId, picture));
  const places = inOneStudy(findings, own);
  const columns = ofTheSamePeople(
    findings.map((finding, i): ComparedOption => {
      const [place, before] = [places[i] ?? null, own[i] ?? null];
      const moved = before !== null && before.trial !== place?.trial;
      return { finding, ...readingOf(place, onlyChecked), ownStudy: moved ? readingOf(before, onlyChecked) : null };
    }),
    onlyChecked,
  );
  const studies = [...new Set(columns.flatMap(({ place }) => place?.trial ?? []))];
  const effects = effectRows(columns, sideEffects, onlyChecked);
  return {
    columns,
    studies,
    differs: differences(columns),
    headToHead: meetings(columns, byId, picture),
    effects,
    landmarkMonths: commonLandmark(columns),
  };
}

/** The options to compare with supportive care alone as the last of them. */
export function withCareAlone(named: readonly OptionFinding[], options: readonly OptionFinding[]): OptionFinding[] {
  return [...named, ...options.filter(({ option }) => option.id === supportiveCareAlone)];
}

/** The denominator of all figures that are shown: side effects that are folded away do not change it. */
export function outOfShown({ columns }: Comparison, effects: readonly EffectRow[]): OutOf {
  return outOfFor([
    ...columns.map(({ shrinking }) => shrinking.outcome),
    ...effects.flatMap(({ figures }) => figures.map(({ any }) => any)),
  ]);
}

/** The study's other group in words: the arm of the leading figure, else the next arm. */
export function comparedWith({ trial, arm }: ArmInTrial, growth: LeadingResult): TrialArm | null {
  return (
    growth.other?.arm ??
    otherArm(
      trial,
      arm,
      trial.arms.map(({ id }) => id),
    )
  );
}

function readingOf(place: ArmInTrial | null, onlyChecked: boolean): StudyReading {
  const lead = (endpoint: LeadingResult['endpoint']) =>
    place ? leadingResult(place, endpoint, onlyChecked) : nothing(endpoint, 'noStudy');
  return {
    place,
    growth: lead('PFS'),
    shrinking: lead('ORR'),
    survival: lead('OS'),
    brainGrowth: lead('CNS-PFS'),
    brainShrinking: lead('CNS-ORR'),
  };
}

/** Responses of the same people side by side, where each study tells them: everyone, or those with measurable disease. */
function ofTheSamePeople(columns: ComparedOption[], onlyChecked: boolean): ComparedOption[] {
  const told = columns.flatMap(({ place, shrinking: { result, outcome } }) =>
    place && result && isReported(outcome)
      ? [{ leads: responsePeople(result), held: readable(place, onlyChecked).map(responsePeople) }]
      : [],
  );
  const common = commonResponsePeople(told);
  if (!common) return columns;
  const among = (result: TrialResult) => responsePeople(result) === common;
  return columns.map((column) =>
    column.place && isReported(column.shrinking.outcome)
      ? { ...column, shrinking: leadingResult(column.place, 'ORR', onlyChecked, among) }
      : column,
  );
}

/** The responses of an arm that may be shown. */
const readable = (place: ArmInTrial, onlyChecked: boolean) =>
  resultsOf(place, 'ORR').filter((result) => !onlyChecked || result.checked !== null);

function effectRows(columns: ComparedOption[], sideEffects: readonly SideEffect[], onlyChecked: boolean): EffectRow[] {
  return sideEffects
    .map((effect) => ({ effect, figures: columns.map(({ place }) => effectFigures(place, effect.id, onlyChecked)) }))
    .filter(({ figures }) => figures.some(({ any, severe }) => isReported(any) || isReported(severe)))
    .sort((a, b) => highest(b) - highest(a));
}

const isReported = ({ kind }: Outcome) => kind !== 'notReported';
const percentOf = (outcome: Outcome) => (outcome.kind === 'frequency' ? outcome.percent : 0);

function highest({ figures }: EffectRow): number {
  return Math.max(...figures.flatMap(({ any, severe }) => [percentOf(any), percentOf(severe)]));
}

function effectFigures(place: ArmInTrial | null, effect: string, onlyChecked: boolean): EffectFigures {
  const none = notReported(place ? 'notInStudy' : 'noStudy');
  const row = place?.trial.adverseEvents.find((one) => one.effect === effect);
  if (!place || !row) return { any: none, severe: none, other: null };
  const { trial, arm } = place;
  const read = (of: TrialArm, severity: 'anyGrade' | 'grade3plus') => {
    const outcome = sideEffectOf(trial, row, of, severity);
    return onlyChecked ? checkedOnly(outcome) : outcome;
  };
  const other = otherArm(trial, arm, Object.keys(row.arms));
  return {
    any: read(arm, 'anyGrade'),
    severe: read(arm, 'grade3plus'),
    other: other && { arm: other, any: read(other, 'anyGrade'), severe: read(other, 'grade3plus') },
  };
}

function differences(columns: ComparedOption[]): StudyTopic[] {
  const inStudy = columns.flatMap((column) => (column.place ? [{ ...column, place: column.place }] : []));
  const topics: Record<StudyTopic, (column: (typeof inStudy)[number]) => unknown> = {
    people: ({ place }) => place.trial.population.en,
    counted: ({ shrinking }) => countedAmong(shrinking),
    control: ({ place, growth }) => comparedWith(place, growth)?.label.en,
    reader: ({ growth }) => growth.result?.assessedBy,
    followUp: ({ growth }) => growth.result?.medianFollowUpMonths,
    year: ({ place }) => place.trial.year,
    size: ({ place }) => place.trial.n,
  };
  return (Object.keys(topics) as StudyTopic[]).filter((topic) => {
    const told = inStudy.map(topics[topic]);
    return new Set(topic === 'counted' ? told.filter((one) => one !== null) : told).size > 1;
  });
}

/** Of whom the response is told; null: it is not. Then it cannot differ. */
export function countedAmong({ result, outcome }: LeadingResult): ResponsePeople | null {
  return result && isReported(outcome) ? responsePeople(result) : null;
}

/** The time that most columns report, the earliest of equals: one time point for the whole comparison. */
function commonLandmark(columns: ComparedOption[]): number | null {
  const votes = new Map<number, number>();
  for (const { place, growth } of columns) {
    for (const { months, arms } of growth.result?.landmarks ?? []) {
      if (place && (arms[place.arm.id] ?? null) !== null) votes.set(months, (votes.get(months) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort(([a, n], [b, m]) => m - n || a - b);
  return best?.[0] ?? null;
}

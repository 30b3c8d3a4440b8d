import { type IndirectRatio, type Ratio, bucher, inverse } from './bucher';
import { isRandomised } from './randomised';
import type { Trial, TrialArm, TrialResult } from './trial';
import type { TrialPeople } from './trial-people';

/** One medicine in one result of its trial, and for whom the trial speaks. */
export interface Contrast {
  trial: Trial;
  arm: TrialArm;
  result: TrialResult;
  /** null: not known. */
  people: TrialPeople | null;
}

/**
 * Why no indirect comparison is made. sameTrial: they met, so their own difference counts. noCommonArm: nothing was given in both
 * trials. controlOfChoice: the common arm was left to a choice, so the mix may differ. differentControl: two medicines of one
 * option (letrozole, anastrozole). noRatio: no hazard ratio against the common arm. noInterval: none was read at
 * 95 %. readerUnknown, peopleUnknown, priorDrugsUnknown, menopauseUnknown: not reported, so that nobody can say that they match.
 * differentPriorDrugs: what could or had to have been given before is not the same.
 */
export type IndirectRefusal =
  | 'sameTrial'
  | 'notRandomised'
  | 'differentEndpoint'
  | 'noCommonArm'
  | 'controlOfChoice'
  | 'differentControl'
  | 'noRatio'
  | 'noInterval'
  | 'recalled'
  | 'notPrimaryPopulation'
  | 'readerUnknown'
  | 'differentReader'
  | 'peopleUnknown'
  | 'differentSubtype'
  | 'differentMarkers'
  | 'differentLine'
  | 'priorDrugsUnknown'
  | 'differentPriorDrugs'
  | 'menopauseUnknown'
  | 'differentMenopause';

/** Two medicines compared through what both were compared with. For professionals only, and weaker than a trial of both. */
export interface IndirectComparison {
  kind: 'indirect';
  first: Contrast;
  second: Contrast;
  /** The common group, as each trial had it. */
  anchors: readonly [TrialArm, TrialArm];
  /** First over second; a hazard ratio under 1 favours the first. */
  ratio: IndirectRatio;
  /** Whether the interval leaves out 1. */
  settled: boolean;
}

export interface NoIndirectComparison {
  kind: 'refused';
  /** Everything that stands against it, in the order of the list above; never empty. */
  refusals: readonly IndirectRefusal[];
}

interface AnchoredRatio {
  anchor: TrialArm;
  /** Own arm over the anchor; null: no 95 % interval. */
  ratio: Ratio | null;
}

/**
 * Anchored indirect comparison with every refusal of the methods brief: what is not known to match counts as not matching.
 * That hazards run in proportion is held nowhere and stays for the reader to judge.
 */
export function indirectComparison(first: Contrast, second: Contrast): IndirectComparison | NoIndirectComparison {
  const pair = anchoredPair(first, second);
  const refusals = refusalsOf(first, second, pair);
  if (refusals.length > 0 || !pair?.[0].ratio || !pair[1].ratio) return { kind: 'refused', refusals };
  const ratio = bucher(pair[0].ratio, pair[1].ratio);
  return {
    kind: 'indirect',
    first,
    second,
    anchors: [pair[0].anchor, pair[1].anchor],
    ratio,
    settled: ratio.high < 1 || ratio.low > 1,
  };
}

function refusalsOf(
  first: Contrast,
  second: Contrast,
  pair: readonly [AnchoredRatio, AnchoredRatio] | null,
): IndirectRefusal[] {
  const both = [first, second];
  const [a, b] = [first.people, second.people];
  const refused: Record<IndirectRefusal, boolean> = {
    sameTrial: first.trial.id === second.trial.id,
    notRandomised: !both.every(({ trial }) => isRandomised(trial)),
    differentEndpoint: endpointOf(first) !== endpointOf(second),
    noCommonArm: !haveCommonArm(first, second),
    controlOfChoice: !!pair?.some(({ anchor }) => ofChoice.test(anchor.label.en)),
    differentControl: pair !== null && given(pair[0].anchor) !== given(pair[1].anchor),
    noRatio: haveCommonArm(first, second) && !pair,
    noInterval: pair !== null && !pair.every(({ ratio }) => ratio),
    recalled: both.some(({ result }) => result.checked === null),
    notPrimaryPopulation: both.some(({ result }) => result.population.kind !== 'primary'),
    // Nobody reads scans to tell that a person died.
    readerUnknown: both.some(({ result }) => result.endpoint !== 'OS' && result.assessedBy === null),
    differentReader: readersDiffer(first.result, second.result),
    peopleUnknown: !a || !b || a.lines.length === 0 || b.lines.length === 0,
    differentSubtype: !!a && !!b && (a.area !== b.area || !sameList(a.her2, b.her2)),
    differentMarkers: !!a && !!b && !sameList(a.markers, b.markers),
    differentLine: !!a && !!b && !sameList(a.lines, b.lines),
    priorDrugsUnknown: asksOf(both, priorDrugs) === 'unknown',
    differentPriorDrugs: asksOf(both, priorDrugs) === 'different',
    menopauseUnknown: speaksOfMenopause(both) && asksOf(both, ['menopause']) === 'unknown',
    differentMenopause: asksOf(both, ['menopause']) === 'different',
  };
  return (Object.keys(refused) as IndirectRefusal[]).filter((one) => refused[one]);
}

/** A group that was given one of several medicines: "Trastuzumab + chemotherapy", "Fulvestrant or aromatase inhibitor". */
const ofChoice = /\b(choice|chemotherapy|therapy|or)\b/i;
/** What a group was given besides placebo. */
const given = ({ label }: TrialArm) => label.en.replace(/\bplacebo \+ | \+ placebo\b/i, '').toLowerCase();

const sameList = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((one, i) => one === b[i]);

const endpointOf = ({ result: { endpoint, endpointName } }: Contrast) =>
  endpoint === 'other' ? `other: ${endpointName?.en ?? ''}` : endpoint;

const priorDrugs = ['priorCdk46', 'priorChemotherapyMetastatic'] as const;

/** Whether both trials asked the same of who took part; different counts before unknown. */
function asksOf(
  contrasts: readonly Contrast[],
  topics: readonly ((typeof priorDrugs)[number] | 'menopause')[],
): 'same' | 'different' | 'unknown' {
  const asked = topics.map((topic) => contrasts.map(({ trial }) => trial.applicability[topic]));
  const known = asked.map((values) => new Set(values.filter((value) => value !== null)));
  if (known.some(({ size }) => size > 1)) return 'different';
  return asked.some((values) => values.includes(null)) ? 'unknown' : 'same';
}

/** Treatment with hormones hangs on the menopause; that of other kinds of cancer does not. */
const speaksOfMenopause = (contrasts: readonly Contrast[]) =>
  contrasts.some(({ people }) => people?.area === 'hrPositive');

function readersDiffer(a: TrialResult, b: TrialResult): boolean {
  if (a.endpoint === 'OS' && b.endpoint === 'OS') return false;
  return a.assessedBy !== null && b.assessedBy !== null && a.assessedBy !== b.assessedBy;
}

function haveCommonArm(first: Contrast, second: Contrast): boolean {
  const others = ({ trial, arm }: Contrast) => trial.arms.flatMap((one) => (one === arm ? [] : (one.optionId ?? [])));
  const known = new Set(others(first));
  return others(second).some((optionId) => known.has(optionId));
}

/** The result's ratio, turned so that the own arm stands first; null: it has none of this arm. */
function anchored({ trial, arm, result }: Contrast): AnchoredRatio | null {
  if (!result.hazardRatio) return null;
  const { value, ci95, comparison } = result.hazardRatio;
  const [over, under] = (comparison ?? trial.arms.map(({ id }) => id)).map((id) =>
    trial.arms.find((one) => one.id === id),
  );
  const anchor = over?.id === arm.id ? under : under?.id === arm.id ? over : undefined;
  if (!anchor) return null;
  const published = ci95 && { value, low: ci95[0], high: ci95[1] };
  return { anchor, ratio: published && over?.id !== arm.id ? inverse(published) : published };
}

/** The ratios of both against what both were compared with; null: they have none. */
function anchoredPair(first: Contrast, second: Contrast): readonly [AnchoredRatio, AnchoredRatio] | null {
  const [a, b] = [anchored(first), anchored(second)];
  return a && b && a.anchor.optionId !== null && a.anchor.optionId === b.anchor.optionId ? [a, b] : null;
}

import {
  between,
  choiceOf,
  exactly,
  maskOf,
  samePossible,
  union,
  type Possible,
  type PossibleNumber,
} from '../../logic/possible';
import { drugClasses, drugsNotRepeated, type Drug } from '../../treatment/drug';
import type { DayInterval } from '../partial-date';
import { monthsSpan } from '../partial-date';
import type { PatientRecord } from '../record';
import { classHistory } from './drug-class';
import { deNovoFrom, eventDay, isEarly, monthsOnAdjuvantEndocrine, monthsSinceLastDose, recurrenceDay } from './early';
import {
  countLines,
  isAntiHer2Line,
  isChemoLine,
  isChemoOrAdcLine,
  isEndocrine,
  isEndocrineLine,
  linesOf,
  type Line,
} from './lines';
import { readingsOf } from './readings';
import { regimensOf, treatsCancer, type Reason, type Regimen } from './regimens';

const never = exactly(Infinity);
const shift = (count: PossibleNumber, by: number): PossibleNumber => ({
  kind: 'number',
  spans: count.spans.map(({ lo, hi }) => ({ lo: lo + by, hi: hi + by })),
});

/**
 * What therapies, events and the day say, by attribute id. Empty where no list of therapies is held: then every one of these
 * facts is unknown. A fact that the dates do not settle is left out or spans what they allow: what holds in every way in
 * which the record can be meant is known.
 */
export function historyOf(
  record: PatientRecord,
  day: DayInterval,
  drugs: ReadonlyMap<string, Drug>,
): Map<string, Possible> {
  const [first, ...others] = readingsOf(record, day, drugs).map((reading) =>
    historyGiven(reading.record, day, drugs, reading.reason),
  );
  return others.reduce(either, first ?? new Map<string, Possible>());
}

const either = (facts: ReadonlyMap<string, Possible>, others: ReadonlyMap<string, Possible>) =>
  new Map(
    [...facts].flatMap(([id, value]): [string, Possible][] => {
      const other = others.get(id);
      return other ? [[id, samePossible(value, other) ? value : union(value, other)]] : [];
    }),
  );

function historyGiven(
  record: PatientRecord,
  day: DayInterval,
  drugs: ReadonlyMap<string, Drug>,
  reason: Reason | null,
): Map<string, Possible> {
  const facts = new Map<string, Possible>();
  const put = (id: string, value: Possible | null) => {
    if (value) facts.set(id, value);
  };
  if (record.therapies === null) return facts;
  const regimens = regimensOf(record, day, drugs, reason);
  const lines = linesOf(regimens, reason);
  const recurrence = recurrenceDay(record);
  const deNovo = deNovoFrom(record, regimens) ?? statedDeNovo(record);
  if (deNovo) put('deNovo', choiceOf(['yes', 'no'], deNovo));
  putLineCounts(put, lines, regimens);
  putEarlyIntervals(put, record, regimens, recurrence, deNovo);
  put('monthsOnLastEndocrine', monthsOnLastEndocrine(lines, day));
  putCurrent(put, regimens, day);
  for (const drugClass of drugClasses) {
    const history = classHistory(drugClass, regimens, day, recurrence);
    put(`prior.${drugClass}`, history.prior);
    put(`monthsSince.${drugClass}`, history.monthsSince);
    put(`refractory.${drugClass}`, history.refractory);
  }
  put('grewOn', grewOn(regimens));
  put('platinumRefractory', platinumRefractory(regimens, recurrence, facts.get('refractory.platinum')));
  return facts;
}

type Put = (id: string, value: Possible | null) => void;

function putLineCounts(put: Put, lines: readonly Line[], regimens: readonly Regimen[]): void {
  const all = countLines(lines, () => true);
  const early = regimens.filter((regimen) => isEarly(regimen) && treatsCancer(regimen));
  const earlyAntiHer2 = early.filter((regimen) => regimen.kinds.has('antiHer2')).length;
  const unmapped = regimens.some((regimen) => regimen.unmapped);
  put('line', shift(all, 1));
  put('linesAll', shift(all, early.length));
  if (unmapped) return;
  const antiHer2 = countLines(lines, isAntiHer2Line);
  put('linesEndocrine', countLines(lines, isEndocrineLine));
  put(
    'linesNonEndocrine',
    countLines(lines, (line) => !isEndocrineLine(line)),
  );
  put('linesChemo', countLines(lines, isChemoLine));
  put('linesChemoOrAdc', countLines(lines, isChemoOrAdcLine));
  put('linesAntiHer2', antiHer2);
  put('linesAntiHer2All', shift(antiHer2, earlyAntiHer2));
}

function putEarlyIntervals(
  put: Put,
  record: PatientRecord,
  regimens: readonly Regimen[],
  recurrence: DayInterval | null,
  deNovo: 'yes' | 'no' | null,
): void {
  const early = regimens.filter(isEarly);
  const withKind = (kind: 'endocrine' | 'chemotherapy' | 'antiHer2') =>
    early.filter((regimen) => regimen.kinds.has(kind));
  const metastatic = eventDay(record, 'metastaticDiagnosis') ?? recurrence;
  const adjuvant = (list: readonly Regimen[]) => list.filter((regimen) => regimen.therapy.setting === 'adjuvant');
  put('monthsOnAdjuvantEndocrine', monthsOnAdjuvantEndocrine(regimens, recurrence));
  put('monthsSinceAdjuvantEndocrine', monthsSinceLastDose(adjuvant(withKind('endocrine')), recurrence));
  put('monthsSinceAdjuvantChemo', monthsSinceLastDose(withKind('chemotherapy'), recurrence));
  put(
    'monthsSinceAdjuvantCdk46',
    monthsSinceLastDose(
      early.filter((regimen) => regimen.classes.has('cdk46')),
      recurrence,
    ),
  );
  put('monthsSinceAntiHer2', monthsSinceLastDose(withKind('antiHer2'), metastatic));
  const surgery = eventDay(record, 'surgery');
  const curative = early.length > 0 || surgery !== null;
  // Where metastases were there from the start no operation was curative; else one may be missing from the record.
  const curativeOnly = (interval: PossibleNumber | null) => {
    if (deNovo === 'yes') return never;
    return interval && deNovo === null ? union(interval, never) : interval;
  };
  put('monthsSinceCurative', curativeOnly(curative ? sinceCurative(early, surgery, recurrence) : null));
  put('diseaseFreeInterval', curativeOnly(surgery && metastatic ? monthsSpan(surgery, metastatic) : null));
}

function statedDeNovo(record: PatientRecord): 'yes' | 'no' | null {
  const said = record.observations.findLast((observation) => observation.attribute === 'deNovo')?.value;
  return said === 'yes' || said === 'no' ? said : null;
}

/** Surgery after the metastases appeared is not curative and does not start the interval. */
function sinceCurative(
  early: readonly Regimen[],
  surgery: DayInterval | null,
  recurrence: DayInterval | null,
): PossibleNumber | null {
  const drugs = monthsSinceLastDose(early, recurrence);
  if (!surgery || !recurrence || surgery.first > recurrence.last) return drugs;
  const operated = monthsSpan(surgery, recurrence).spans[0];
  const dosed = drugs?.spans[0];
  if (!operated || !dosed) return null;
  return between(Math.min(operated.lo, dosed.lo), Math.min(operated.hi, dosed.hi));
}

/**
 * Months on the endocrine therapy of the newest line that ended by growth; never where the cancer grew on none. A line that
 * ended otherwise, or that runs on, says nothing against what was seen before it.
 */
function monthsOnLastEndocrine(lines: readonly Line[], day: DayInterval): PossibleNumber | null {
  let possible: PossibleNumber | null = null;
  for (const line of lines.filter(isEndocrineLine).toReversed()) {
    const first = line.regimens.slice(line.regimens.findLastIndex((regimen) => !isEndocrine(regimen)) + 1)[0];
    const last = line.regimens.at(-1);
    if (!last || last.progressed === false) continue;
    if (!first?.start) return null;
    const span = monthsOn(first.start, last, day);
    possible = possible ? union(possible, span) : span;
    if (last.progressed) return possible;
  }
  return possible ? union(possible, never) : never;
}

/** From a start to the last dose of a regimen; where the day of that is not known, any length up to the day. */
function monthsOn(start: DayInterval, { open, end }: Regimen, day: DayInterval): PossibleNumber {
  if (end) return monthsSpan(start, end);
  const most = monthsSpan(start, day);
  return open ? most : between(0, most.spans[0]?.hi ?? 0);
}

const responses = ['none', 'complete', 'partial', 'stable', 'progression'] as const;

function putCurrent(put: Put, regimens: readonly Regimen[], day: DayInterval): void {
  const open = regimens.filter((regimen) => regimen.open);
  // A bone injection or ovarian suppression beside it is not the regimen.
  const current = open.findLast(treatsCancer) ?? open.at(-1);
  if (!current) {
    put('currentClasses', { kind: 'set', must: 0, may: 0 });
    put('currentMonths', never);
    put('currentCycles', exactly(0));
    put('currentResponse', choiceOf(responses, 'none'));
    return;
  }
  const mask = maskOf(drugClasses, [...new Set(open.flatMap((regimen) => [...regimen.classes]))]);
  const may = open.some((regimen) => regimen.unmapped) ? (1 << drugClasses.length) - 1 : mask;
  put('currentClasses', { kind: 'set', must: mask, may });
  put('currentMonths', current.start ? monthsSpan(current.start, day) : null);
  put('currentCycles', current.therapy.cycles === undefined ? null : exactly(current.therapy.cycles));
  put('currentResponse', current.therapy.bestResponse ? choiceOf(responses, current.therapy.bestResponse) : null);
}

/** Drugs that were in a regimen on which metastatic disease grew; any where nobody knows what a regimen was. */
function grewOn(regimens: readonly Regimen[]): Possible {
  const drugsOf = (list: readonly Regimen[]) =>
    maskOf(
      drugsNotRepeated,
      drugsNotRepeated.filter((id) => list.some(({ therapy }) => therapy.drugs.includes(id))),
    );
  const late = regimens.filter((regimen) => !isEarly(regimen));
  const perhaps = late.filter(({ progressed }) => progressed !== false);
  const may = perhaps.some(({ unmapped }) => unmapped) ? maskOf(drugsNotRepeated, drugsNotRepeated) : drugsOf(perhaps);
  return { kind: 'set', must: drugsOf(late.filter(({ progressed }) => progressed)), may };
}

/** Progression on metastatic platinum, or relapse less than 12 months after early platinum. */
function platinumRefractory(
  regimens: readonly Regimen[],
  recurrence: DayInterval | null,
  refractory: Possible | undefined,
): Possible {
  const yesNo = ['yes', 'no'];
  if (refractory?.kind === 'choice' && refractory.mask === 1) return choiceOf(yesNo, 'yes');
  const early = regimens.filter((regimen) => isEarly(regimen) && regimen.classes.has('platinum'));
  const gap = monthsSinceLastDose(early, recurrence)?.spans[0];
  if (early.length > 0 && !gap) return choiceOf(yesNo, 'yes', 'no');
  if (gap && gap.hi < 12) return choiceOf(yesNo, 'yes');
  const open = (gap?.lo ?? Infinity) < 12 || (refractory?.kind === 'choice' && refractory.mask === 3);
  return open ? choiceOf(yesNo, 'yes', 'no') : choiceOf(yesNo, 'no');
}

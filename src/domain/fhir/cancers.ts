import { namesBreastCancer, namesCancer, namesMetastasis } from './cancer-words';
import type { Chart } from './chart';
import { conceptOf, labelOf, wordsOf } from './concept';
import type { Finding } from './finding';
import { ask, ignored, placeOf, proposed, taken } from './finding';
import { textOf } from './json';
import { partialDateOf } from './partial-date';
import type { Resource } from './resource';
import { conditionStanding, statusCode } from './standing';

/** What the conditions say about cancer. */
export interface Cancers {
  breast: Resource[];
  recurrences: Resource[];
  inSitu: Resource[];
  /** Other primaries: stages and metastases that are not linked could be theirs. */
  others: Resource[];
  metastases: Resource[];
  /** Conditions that could be breast cancer and have to be looked at: history, damaged code, not confirmed. */
  doubtful: Resource[];
  findings: Finding[];
}

/** Sorts the conditions of the file by what they mean for cancer. Other illnesses are left to their own reader. */
export function readCancers(chart: Chart): Cancers {
  const cancers: Cancers = {
    breast: [],
    recurrences: [],
    inSitu: [],
    others: [],
    metastases: [],
    doubtful: [],
    findings: [],
  };
  for (const resource of chart.resources.filter(({ type }) => type === 'Condition')) sort(resource, chart, cancers);
  return cancers;
}

function sort(resource: Resource, chart: Chart, cancers: Cancers): void {
  const concept = conceptOf(resource.json['code']);
  const words = wordsOf(concept);
  const row = chart.book.condition(concept);
  const damaged = chart.book.damaged(concept);
  const use =
    row?.use ??
    (damaged === undefined
      ? useInWords(
          words,
          concept.codings.map(({ code }) => code ?? ''),
        )
      : undefined);
  const params = { name: labelOf(concept) };
  const place = { ...placeOf(resource), ...onsetOf(resource) };
  if (use === undefined && damaged !== undefined) {
    if (namesCancer(words)) cancers[namesBreastCancer(words) ? 'doubtful' : 'others'].push(resource);
    cancers.findings.push(
      ask(place, 'Condition.code', 'cancer', 'import.ask.damagedCode', { ...params, code: damaged }),
    );
    return;
  }
  if (use === undefined || !cancerUses.includes(use)) return;
  const standing = conditionStanding(resource);
  const status = statusCode(resource, 'verificationStatus') ?? '';
  if (standing === 'out') {
    cancers.findings.push(
      ignored(place, 'Condition.verificationStatus', 'cancer', 'import.ignored.status', { ...params, status }),
    );
    return;
  }
  if (standing === 'doubtful' || use === 'breastHistory') {
    if (use !== 'otherCancer') cancers.doubtful.push(resource);
    const reasonKey = standing === 'doubtful' ? 'import.ask.status' : 'import.ask.breastHistory';
    cancers.findings.push(ask(place, 'Condition.code', 'cancer', reasonKey, { ...params, status }));
    return;
  }
  put(use, resource, cancers);
  if (use === 'metastasis') return;
  if (use === 'otherCancer')
    cancers.findings.push(ignored(place, 'Condition.code', 'cancer', 'import.ignored.otherCancer', params));
  else if (row)
    cancers.findings.push(taken(place, 'Condition.code', 'cancer', use, { reasonKey: `import.taken.${use}`, params }));
  else cancers.findings.push(proposed(place, 'Condition.code', 'cancer', use, 'import.ask.cancerByWords', params));
}

const cancerUses = ['breastCancer', 'breastRecurrence', 'breastInSitu', 'breastHistory', 'metastasis', 'otherCancer'];

function put(use: string, resource: Resource, cancers: Cancers): void {
  if (use === 'breastCancer') cancers.breast.push(resource);
  else if (use === 'breastInSitu') cancers.inSitu.push(resource);
  else if (use === 'metastasis') cancers.metastases.push(resource);
  else if (use === 'otherCancer') cancers.others.push(resource);
  else {
    cancers.breast.push(resource);
    cancers.recurrences.push(resource);
  }
}

function useInWords(words: string, codes: string[]): string | undefined {
  if (namesMetastasis(words) || codes.some((code) => /^C7[789]/.test(code))) return 'metastasis';
  if (namesBreastCancer(words)) return 'breastCancer';
  return namesCancer(words) || codes.some((code) => /^C\d\d(\.|$)/.test(code)) ? 'otherCancer' : undefined;
}

/** The day on which a condition began, as far as it is said. */
export function onsetOf(resource: Resource): { on?: string } {
  const { json } = resource;
  const period = conceptStart(json['onsetPeriod']);
  for (const value of [json['onsetDateTime'], period]) {
    const on = partialDateOf(value);
    if (on !== undefined) return { on };
  }
  return {};
}

function conceptStart(period: unknown): string | undefined {
  return typeof period === 'object' && period !== null && 'start' in period ? textOf(period.start) : undefined;
}

import type { ObservedValue } from '../patient/record';
import { onsetOf } from './cancers';
import type { Chart } from './chart';
import type { CodeRow } from './code-table';
import type { Concept } from './concept';
import { conceptOf, labelOf, wordsOf } from './concept';
import type { Finding, Place } from './finding';
import { ask, ignored, proposed, taken } from './finding';
import { datedPlace } from './place';
import { menopausalCondition } from './reproductive';
import type { Resource } from './resource';
import { extensionConcepts, extensionReferences } from './resource';
import { conditionStanding, isOver, statusCode } from './standing';

/** Illnesses that the code table names and the catalogue asks about directly. */
const direct = ['diabetes', 'hypertension', 'heartFailure', 'ild', 'venousThrombosis', 'autoimmune'];

/** Illnesses that touch an attribute without answering it: a person is asked. By code, or by words. */
const touching: readonly (readonly [string, RegExp, string])[] = [
  ['heartDisease', /coronary|myocardial infarction|ischa?emic heart/, 'ischaemia'],
  ['longQt', /long qt/, 'congenitalLongQt'],
  ['liverDisease', /cirrhosis|chronic liver|hepatic failure/, 'childPugh'],
  ['neuropathy', /neuropath/, 'neuropathyGrade'],
  ['hepatitisB', /hepatitis b\b/, 'hepatitisB'],
  ['diabetes', /\bdiabetes\b/, 'diabetes'],
  ['heartFailure', /heart failure|cardiomyopathy/, 'heartFailure'],
  ['ild', /interstitial lung|pneumonitis|pulmonary fibrosis/, 'ild'],
  ['venousThrombosis', /pulmonary embolism|vein thrombosis|venous thrombo/, 'venousThrombosis'],
  ['hypertension', /hypertensi/, 'hypertension'],
  ['transplant', /transplant/, 'transplant'],
];

/** Reads other illnesses: conditions of the file, and those that an mCODE comorbidity list says are absent. */
export function readComorbidities(chart: Chart): Finding[] {
  const findings: Finding[] = [];
  const past = new Map<string, Place>();
  for (const resource of chart.resources.filter(({ type }) => type === 'Condition'))
    readCondition(resource, chart, findings, past);
  const lists = chart.resources.filter(
    (resource) => resource.type === 'Observation' && useOf(resource, chart) === 'comorbidities',
  );
  for (const list of lists) findings.push(...readList(list, chart, past));
  const [first] = past.values();
  if (first)
    findings.push(
      proposed(first, 'Condition.code', 'history', { atLeast: [...past.keys()] }, 'import.ask.historyComplete', {
        found: [...past.keys()].join(', '),
      }),
    );
  return findings;
}

function useOf(resource: Resource, chart: Chart): string | undefined {
  return chart.book.observation(conceptOf(resource.json['code']))?.use;
}

function readCondition(resource: Resource, chart: Chart, findings: Finding[], past: Map<string, Place>): void {
  const concept = conceptOf(resource.json['code']);
  const place: Place = { resource: resource.name, ...onsetOf(resource) };
  const name = labelOf(concept);
  const menopause = menopausalCondition(resource, chart);
  const row = chart.book.condition(concept);
  if (menopause === undefined && (row === undefined ? touchedBy(undefined, concept) === undefined : !isIllness(row)))
    return;
  const status = statusCode(resource, 'verificationStatus') ?? '';
  const standing = conditionStanding(resource);
  if (standing === 'out')
    findings.push(
      ignored(place, 'Condition.verificationStatus', 'resource', 'import.ignored.status', { status, name }),
    );
  else if (standing === 'doubtful')
    findings.push(ask(place, 'Condition.verificationStatus', 'resource', 'import.ask.status', { status, name }));
  else if (menopause !== undefined)
    findings.push(taken(place, 'Condition.code', 'menopausalStatus', menopause, { params: { found: name } }));
  else if (row?.use === 'history') past.set(row.meaning ?? '', place);
  else findings.push(...presentIllness(row, concept, place, isOver(resource)));
}

function isIllness(row: CodeRow): boolean {
  return (
    row.use === 'history' ||
    direct.includes(row.use) ||
    touchedBy(row.use, undefined) !== undefined ||
    row.use === 'pregnancy'
  );
}

function touchedBy(use: string | undefined, concept: Concept | undefined): string | undefined {
  const words = concept ? wordsOf(concept) : '';
  if (/family history|screening|\brisk\b|gestational/.test(words)) return undefined;
  return touching.find(([code, pattern]) =>
    use === undefined ? concept !== undefined && pattern.test(words) : code === use,
  )?.[2];
}

/** What follows from an illness that someone has, or had. */
function presentIllness(row: CodeRow | undefined, concept: Concept, place: Place, over: boolean): Finding[] {
  const path = 'Condition.code';
  const params = { name: labelOf(concept) };
  if (row?.use === 'pregnancy')
    return [
      over
        ? ignored(place, path, 'pregnant', 'import.ignored.over', params)
        : ask(place, path, 'pregnant', 'import.ask.trimester', { found: params.name }),
    ];
  if (!row || !direct.includes(row.use))
    return [ask(place, path, touchedBy(row?.use, concept) ?? 'resource', 'import.ask.illness', params)];
  if (row.use === 'ild' && over)
    return [taken(place, path, 'ild', { oneOf: ['past', 'pastSteroids'] }, { params: { found: params.name } })];
  // A clot of the past still counts; another illness that is over has to be judged.
  if (over && row.use !== 'venousThrombosis') return [ask(place, path, row.use, 'import.ask.illnessOver', params)];
  return [taken(place, path, row.use, valueOf(row), { params: { found: params.name } })];
}

function valueOf(row: CodeRow): ObservedValue {
  const values = (row.meaning ?? '').split('|');
  return values.length === 1 ? (values[0] ?? null) : { oneOf: values };
}

/** An mCODE comorbidity list: what it names as present beside the conditions of the file, and what it says is absent. */
function readList(list: Resource, chart: Chart, past: Map<string, Place>): Finding[] {
  const place = datedPlace(list);
  const findings: Finding[] = [];
  for (const concept of extensionConcepts(list.json, 'mcode-related-condition')) {
    const row = chart.book.condition(concept);
    if (row?.use === 'history') past.set(row.meaning ?? '', place);
    else if (row ? isIllness(row) : touchedBy(undefined, concept) !== undefined)
      findings.push(...presentIllness(row, concept, place, false));
  }
  for (const reference of extensionReferences(list.json, 'mcode-related-condition'))
    if (!chart.resolve(reference, list))
      findings.push(
        ask(place, 'Observation.extension[related-condition]', 'resource', 'import.ask.notInFile', { name: reference }),
      );
  for (const concept of extensionConcepts(list.json, 'mcode-related-condition-absent')) {
    const row = chart.book.condition(concept);
    const path = 'Observation.extension[related-condition-absent]';
    const params = { found: labelOf(concept) };
    if (row?.use === 'venousThrombosis')
      findings.push(taken(place, path, row.use, 'no', { reasonKey: 'import.taken.absent', params }));
    else if (row && direct.includes(row.use))
      findings.push(taken(place, path, row.use, 'none', { reasonKey: 'import.taken.absent', params }));
    else findings.push(ignored(place, path, 'resource', 'import.ignored.absentNotUsed', params));
  }
  return findings;
}

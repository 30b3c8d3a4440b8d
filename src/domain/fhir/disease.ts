import type { EventKind, PartialDate } from '../patient/record';
import type { Cancers } from './cancers';
import { onsetOf, readCancers } from './cancers';
import type { Chart } from './chart';
import { conceptOf } from './concept';
import type { Evidence } from './evidence-of-metastasis';
import { firstStated, weigh } from './evidence-of-metastasis';
import type { Finding } from './finding';
import { ask, placeOf, taken, unproposed } from './finding';
import type { ImportedDisease } from './import-report';
import { readMetastases } from './metastases';
import { firstDay } from './partial-date';
import type { Resource } from './resource';
import { readStaging } from './staging';

export interface DiseaseReading {
  disease: ImportedDisease;
  events: Partial<Record<EventKind, PartialDate>>;
  findings: Finding[];
  /** Conditions that are other cancers, by name: what was given for them is none of ours. */
  otherCancers: string[];
}

/** What the file says about the illness: whether it is breast cancer, whether it is metastatic, since when and where. */
export function readDisease(chart: Chart): DiseaseReading {
  const cancers = readCancers(chart);
  const metastases = readMetastases(cancers, chart);
  const staging = cancers.breast.length > 0 ? readStaging(cancers, chart) : { evidence: [], findings: [] };
  const evidence = [...metastases.evidence, ...staging.evidence];
  const disease = diseaseOf(cancers, evidence, chart);
  const findings = [...cancers.findings, ...staging.findings];
  // Sites belong into the record only where the cancer is the breast's: elsewhere they are not even proposed.
  findings.push(...(cancers.breast.length > 0 ? metastases.findings : metastases.findings.map(unproposed)));
  findings.push(...conclusion(disease, cancers, evidence, chart));
  const events: DiseaseReading['events'] = {};
  for (const { event, path, resource, on } of eventsOf(cancers, disease === 'metastatic' ? evidence : [])) {
    const place = { resource, on };
    if (firstDay(on) > chart.day)
      findings.push(ask(place, path, `events.${event}`, 'import.ask.future', { found: on, day: chart.day }));
    else {
      events[event] = on;
      findings.push(taken(place, path, `events.${event}`, on, { reasonKey: 'import.taken.event' }));
    }
  }
  return { disease, events, findings, otherCancers: cancers.others.map(({ name }) => name) };
}

function diseaseOf(cancers: Cancers, evidence: Evidence[], chart: Chart): ImportedDisease {
  if (cancers.breast.length > 0) {
    const verdict = weigh(evidence);
    return verdict === 'metastatic' || verdict === 'notMetastatic' ? verdict : 'unknown';
  }
  if (cancers.doubtful.length > 0) return 'unknown';
  if (cancers.inSitu.length > 0) return cancers.metastases.length > 0 ? 'unknown' : 'notMetastatic';
  if (cancers.others.length > 0) return 'notBreastCancer';
  // A metastasis without a primary, breast markers without a diagnosis, or no diagnoses at all: nobody can tell.
  const conditions = chart.resources.some(({ type }) => type === 'Condition');
  return cancers.metastases.length > 0 || hasBreastMarkers(chart) || !conditions ? 'unknown' : 'notBreastCancer';
}

function hasBreastMarkers(chart: Chart): boolean {
  const markers = ['er', 'erPercent', 'pr', 'prPercent', 'erAndPr', 'her2Ihc', 'her2Ish', 'her2Overall'];
  return chart.resources.some((resource) => {
    const use =
      resource.type === 'Observation' ? chart.book.observation(conceptOf(resource.json['code']))?.use : undefined;
    return use !== undefined && markers.includes(use);
  });
}

/** What follows for the record, or what a person is asked where nothing follows. */
function conclusion(disease: ImportedDisease, cancers: Cancers, evidence: Evidence[], chart: Chart): Finding[] {
  const [condition] = cancers.breast;
  const place = condition ? placeOf(condition) : placeOf(chart.patient);
  if (disease === 'notBreastCancer') return [ask(place, 'Condition', 'cancer', 'import.ask.noBreastCancer')];
  if (disease === 'notMetastatic') {
    const against = evidence.find(({ kind }) => kind === 'against');
    const at = against ? { resource: against.resource, ...(against.on !== undefined && { on: against.on }) } : place;
    return [taken(at, 'Condition.stage', 'metastatic', 'no', { reasonKey: 'import.taken.notMetastatic' })];
  }
  if (disease === 'unknown') {
    if (!condition) return [ask(place, 'Condition', 'cancer', 'import.ask.cancerUnclear')];
    const resources = evidence.map(({ resource }) => resource).join(', ');
    const keys = {
      contradiction: 'import.ask.metastasisContradiction',
      open: 'import.ask.metastasisOpen',
      silent: 'import.ask.metastasisSilent',
    };
    const verdict = weigh(evidence);
    const reasonKey = verdict === 'contradiction' || verdict === 'open' ? keys[verdict] : keys.silent;
    return [ask(place, 'Condition.stage', 'metastatic', reasonKey, { resources })];
  }
  const stated = firstStated(evidence) ?? evidence.find(({ kind }) => kind === 'for');
  const at = { resource: stated?.resource ?? place.resource, ...(stated?.on !== undefined && { on: stated.on }) };
  const findings = [
    taken(at, 'Condition', 'metastatic', 'yes', { reasonKey: 'import.taken.metastatic' }),
    ask(place, 'Condition.onset[x]', 'deNovo', 'import.ask.deNovo', {
      diagnosis: onsetOf(condition ?? chart.patient).on ?? '—',
      metastatic: at.on ?? '—',
    }),
  ];
  if (at.on === undefined)
    findings.push(ask(at, 'Condition.onset[x]', 'events.metastaticDiagnosis', 'import.ask.missing'));
  if (!evidence.some(({ kind, strong }) => kind === 'for' && strong))
    findings.push(ask(place, 'Condition', 'sites', 'import.ask.sitesMissing'));
  return findings;
}

interface Event {
  event: EventKind;
  resource: string;
  path: string;
  on: PartialDate;
}

function eventsOf(cancers: Cancers, evidence: Evidence[]): Event[] {
  const primaries = cancers.breast.filter((condition) => !cancers.recurrences.includes(condition));
  const stated = firstStated(evidence);
  return [
    firstOnset('diagnosis', primaries),
    firstOnset('recurrence', cancers.recurrences),
    stated && eventOf('metastaticDiagnosis', stated.resource, stated.on),
  ].filter((event) => event !== undefined);
}

function firstOnset(event: EventKind, conditions: Resource[]): Event | undefined {
  return conditions
    .map((condition) => eventOf(event, condition.name, onsetOf(condition).on))
    .filter((found) => found !== undefined)
    .sort((a, b) => firstDay(a.on).localeCompare(firstDay(b.on)))[0];
}

function eventOf(event: EventKind, resource: string, on: PartialDate | undefined): Event | undefined {
  return on === undefined ? undefined : { event, resource, path: 'Condition.onset[x]', on };
}

import type { Cancers } from './cancers';
import type { Chart } from './chart';
import type { Concept } from './concept';
import { conceptOf, labelOf } from './concept';
import type { Evidence } from './evidence-of-metastasis';
import type { Finding, Place } from './finding';
import { ask, ignored, placeOf, taken } from './finding';
import { objectsOf, textOf } from './json';
import type { Metastases } from './metastases';
import { datedPlace } from './place';
import type { Resource } from './resource';
import { referenceIn } from './resource';
import { stageMeaning } from './stage-meaning';
import { observationStanding } from './standing';
import { shown, valueOf } from './value';

/** Reads stage groups, M categories, statements on metastasis, and the stages that stand on the cancer itself. */
export function readStaging(cancers: Cancers, chart: Chart): Metastases {
  const result: Metastases = { evidence: [], findings: [] };
  for (const resource of chart.resources.filter(({ type }) => type === 'Observation')) {
    const use = chart.book.observation(conceptOf(resource.json['code']))?.use ?? '';
    if (!uses.includes(use)) continue;
    add(result, readStatement(use, resource, cancers, chart));
  }
  for (const condition of cancers.breast) {
    for (const stage of 'stage' in condition.json ? objectsOf(condition.json['stage']) : []) {
      const assessments = 'assessment' in stage ? objectsOf(stage['assessment']) : [];
      const assessed = assessments
        .map((item) => chart.resolve(referenceIn(item), condition))
        .find((item) => item !== undefined);
      const on = assessed ? datedPlace(assessed).on : undefined;
      const place = { ...placeOf(condition), ...(on !== undefined && { on }) };
      const summary = conceptOf(stage['summary']);
      if (summary.codings.length > 0 || summary.text !== undefined)
        add(result, judge('stageGroup', place, 'Condition.stage.summary', summary, chart));
    }
  }
  return { ...result, findings: newestStatusOnly(result.findings) };
}

/** How the disease did is asked once, for the newest report: it bears on why a decision is due, not on what is recorded. */
function newestStatusOnly(findings: Finding[]): Finding[] {
  const statuses = findings.filter(({ what }) => what === 'diseaseStatus');
  const [newest] = [...statuses].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));
  return findings.filter((finding) => finding.what !== 'diseaseStatus' || finding === newest);
}

const uses = ['stageGroup', 'mCategory', 'historyOfMetastatic', 'diseaseStatus'];

function add(result: Metastases, { evidence, findings }: Metastases): void {
  result.evidence.push(...evidence);
  result.findings.push(...findings);
}

function readStatement(use: string, resource: Resource, cancers: Cancers, chart: Chart): Metastases {
  const place = datedPlace(resource);
  const value = valueOf(resource.json);
  const params = {
    found: shown(value),
    status: textOf(resource.json['status']) ?? '',
    name: labelOf(conceptOf(resource.json['code'])),
  };
  const path = `Observation.${value.path}`;
  const standing = observationStanding(resource);
  if (standing !== 'counts') {
    const row =
      standing === 'out'
        ? ignored(place, path, 'stage', 'import.ignored.status', params)
        : ask(place, path, 'stage', 'import.ask.status', params);
    return { evidence: [], findings: [row] };
  }
  const owner = ownerOf(resource, cancers, chart);
  if (owner === 'other')
    return { evidence: [], findings: [ignored(place, path, 'stage', 'import.ignored.otherCancer', params)] };
  if (value.kind === 'boolean') {
    const kind = value.value ? 'for' : 'against';
    const statement: Evidence = { kind, strong: true, ...dated(place) };
    return settled(
      owner,
      statement,
      taken(place, path, 'stage', params.found, { reasonKey: `import.taken.metastasis.${kind}`, params }),
    );
  }
  const concept = value.kind === 'concept' ? value.concept : { codings: [], text: params.found };
  const { evidence, findings } = judge(use, place, path, concept, chart);
  const [first] = evidence;
  return first && findings[0] ? settled(owner, first, findings[0]) : { evidence, findings };
}

/** With another cancer in the file and no link to either, a stage could be the other's. */
function settled(owner: 'breast' | 'unclear', evidence: Evidence, finding: Finding): Metastases {
  if (owner === 'breast') return { evidence: [evidence], findings: [finding] };
  const open: Evidence[] = evidence.kind === 'for' ? [{ ...evidence, kind: 'open' }] : [];
  return { evidence: open, findings: [{ ...finding, status: 'needsPerson', reasonKey: 'import.ask.whichCancer' }] };
}

function judge(use: string, place: Place, path: string, concept: Concept, chart: Chart): Metastases {
  const found = labelOf(concept);
  const damaged = chart.book.damaged(concept);
  const kind = stageMeaning(use, concept, chart);
  if (use === 'diseaseStatus' && kind === undefined)
    return { evidence: [], findings: [ask(place, path, 'diseaseStatus', 'import.ask.diseaseStatus', { found })] };
  if (kind === undefined) {
    const reasonKey = damaged === undefined ? 'import.ask.stage' : 'import.ask.damagedCode';
    return {
      evidence: [],
      findings: [ask(place, path, 'stage', reasonKey, { found, name: found, code: damaged ?? '' })],
    };
  }
  const evidence: Evidence = { kind, strong: use === 'diseaseStatus', ...dated(place) };
  const row = taken(place, path, 'stage', found, { reasonKey: `import.taken.metastasis.${kind}`, params: { found } });
  return { evidence: [evidence], findings: [row] };
}

function ownerOf(resource: Resource, cancers: Cancers, chart: Chart): 'breast' | 'other' | 'unclear' {
  const focus = 'focus' in resource.json ? objectsOf(resource.json['focus']) : [];
  const focused = focus.map((item) => chart.resolve(referenceIn(item), resource)?.name);
  const holds = (condition: Resource): boolean => {
    const stages = 'stage' in condition.json ? objectsOf(condition.json['stage']) : [];
    const assessed = stages.flatMap((stage) => ('assessment' in stage ? objectsOf(stage['assessment']) : []));
    return (
      focused.includes(condition.name) ||
      assessed.some((item) => chart.resolve(referenceIn(item), condition)?.name === resource.name)
    );
  };
  if (cancers.breast.some(holds)) return 'breast';
  if (cancers.others.some(holds)) return 'other';
  return cancers.others.length > 0 ? 'unclear' : 'breast';
}

function dated(place: Place): { resource: string; on?: string } {
  return { resource: place.resource, ...(place.on !== undefined && { on: place.on }) };
}

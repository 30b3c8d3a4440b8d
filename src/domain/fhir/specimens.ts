import type { Specimen } from '../patient/record';
import { siteFromWords } from './body-site';
import type { OpenedBundle } from './bundle';
import type { Sample } from './chart';
import { conceptOf, labelOf, wordsOf } from './concept';
import type { Finding } from './finding';
import { ask, ignored, placeOf, taken } from './finding';
import { objectOf, objectsOf, textOf } from './json';
import { partialDateOf } from './partial-date';
import type { Resource } from './resource';
import { referenceIn } from './resource';

export interface SpecimenReading {
  specimens: Specimen[];
  samples: Map<string, Sample>;
  findings: Finding[];
}

/** Reads the samples: tissue or blood, where from, and when. One whose site is not said is left for a person. */
export function readSpecimens(bundle: OpenedBundle): SpecimenReading {
  const reading: SpecimenReading = { specimens: [], samples: new Map(), findings: [] };
  for (const resource of bundle.resources.filter((candidate) => candidate.type === 'Specimen')) {
    if (textOf(resource.json['status']) === 'entered-in-error') {
      reading.findings.push(
        ignored(placeOf(resource), 'Specimen.status', 'specimens', 'import.ignored.enteredInError'),
      );
    } else readSpecimen(resource, reading);
  }
  return reading;
}

function readSpecimen(resource: Resource, { specimens, samples, findings }: SpecimenReading): void {
  const collection = objectOf(resource.json['collection']);
  const site = conceptOf(collection?.['bodySite']);
  const on = collectedOn(resource);
  const kind = kindOf(resource);
  const place = { ...placeOf(resource), ...(on !== undefined && { on }) };
  const found = siteFromWords(wordsOf(site));
  const where = kind === 'plasma' ? 'blood' : found === 'breast' ? 'primary' : found;
  if (kind === undefined || where === undefined || where === 'regional' || where === 'ask') {
    samples.set(resource.name, { id: undefined, kind, on });
    const params = { found: labelOf(site.codings.length > 0 ? site : conceptOf(resource.json['type'])) };
    findings.push(ask(place, 'Specimen.collection.bodySite', 'specimens', 'import.ask.specimenSite', params));
    return;
  }
  const specimen: Specimen = {
    id: resource.id,
    kind,
    site: where === 'blood' || where === 'primary' ? where : 'metastasis',
    ...(found !== undefined && { place: found }),
    ...(on !== undefined && { on }),
  };
  specimens.push(specimen);
  samples.set(resource.name, { id: specimen.id, kind, on });
  const params = { kind, site: specimen.site, found: labelOf(site) };
  findings.push(taken(place, 'Specimen', 'specimens', specimen.site, { reasonKey: 'import.taken.specimen', params }));
}

function kindOf(resource: Resource): Sample['kind'] {
  const type = conceptOf(resource.json['type']);
  const words = wordsOf(type);
  // Type codes of HL7 table 0487; anything else is read by its words.
  const codes = type.codings.map((coding) => coding.code ?? '');
  if (codes.some((code) => ['PLAS', 'BLD', 'WB'].includes(code)) || /plasma|blood|ctdna|cell.free/.test(words))
    return 'plasma';
  if (codes.includes('TISS') || /tissue|biopsy|tumou?r|core|excision|resection|specimen from/.test(words))
    return 'tissue';
  return undefined;
}

function collectedOn(resource: Resource): string | undefined {
  const collection = objectOf(resource.json['collection']);
  const period = objectOf(collection?.['collectedPeriod']);
  const processing = objectsOf(resource.json['processing']).map((step) => step['timeDateTime']);
  for (const value of [
    collection?.['collectedDateTime'],
    period?.['start'],
    resource.json['receivedTime'],
    ...processing,
  ]) {
    const on = partialDateOf(value);
    if (on !== undefined) return on;
  }
  return undefined;
}

/** Reports name the sample of the results they hold: result name to specimen name. */
export function reportedSamples(bundle: OpenedBundle): Map<string, string> {
  const found = new Map<string, string>();
  for (const report of bundle.resources.filter((candidate) => candidate.type === 'DiagnosticReport')) {
    const specimens = objectsOf(report.json['specimen']).map((item) => bundle.resolve(referenceIn(item), report)?.name);
    const [only] = specimens;
    if (specimens.length !== 1 || only === undefined) continue;
    for (const result of objectsOf(report.json['result'])) {
      const target = bundle.resolve(referenceIn(result), report);
      if (target) found.set(target.name, only);
    }
  }
  return found;
}

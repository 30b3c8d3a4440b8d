import type { Chart } from './chart';
import type { Place } from './finding';
import { effectiveOn, referenceIn } from './resource';
import type { Resource } from './resource';

/** Where an observation of the body stands: its day. */
export function datedPlace(resource: Resource): Place {
  return { resource: resource.name, ...effectiveOn(resource.json) };
}

/** Where a finding of a sample stands: its sample, and the day on which that was taken, else the day of the finding. */
export function samplePlace(resource: Resource, chart: Chart): Place {
  const named = chart.resolve(referenceIn(resource.json['specimen']), resource)?.name;
  const sample = chart.samples.get(named ?? chart.reportedSamples.get(resource.name) ?? '');
  const place = datedPlace(resource);
  if (!sample) return place;
  return {
    resource: resource.name,
    ...(sample.on === undefined ? { on: place.on, at: place.at } : { on: sample.on, at: sample.on }),
    ...(sample.id !== undefined && { specimen: sample.id }),
  };
}

/** What the sample of an observation was, where it is known. */
export function sampleKind(resource: Resource, chart: Chart): 'tissue' | 'plasma' | undefined {
  const named = chart.resolve(referenceIn(resource.json['specimen']), resource)?.name;
  return chart.samples.get(named ?? chart.reportedSamples.get(resource.name) ?? '')?.kind;
}

import type { Answer } from './answer';
import { answerOfObservation } from './answer';
import type { Chart } from './chart';
import type { Finding } from './finding';
import { ask, taken } from './finding';
import { noClearAnswer } from './hormone-receptors';
import { sampleKind, samplePlace } from './place';
import type { Resource } from './resource';
import { shown, valueOf } from './value';

/** Single-gene tests that LOINC has codes for: "mutations found", analyses, and PTEN protein. */
export function readGeneTest(what: 'pik3ca' | 'pten', resource: Resource, chart: Chart): Finding[] {
  const { place, path, params, answer } = readingOf(resource, chart);
  const changed = what === 'pik3ca' ? 'mutated' : 'altered';
  const unchanged = what === 'pik3ca' ? 'wildType' : 'intact';
  if (answer === 'negative' && sampleKind(resource, chart) === 'plasma')
    return [ask(place, path, what, 'import.ask.plasmaNegative', { gene: what.toUpperCase(), ...params })];
  if (answer === 'negative') return [taken(place, path, what, unchanged, { params })];
  const change = /\b(?:p\.)?[A-Z]\d{1,4}[A-Z]\b/.exec(params.found)?.[0];
  if (answer === 'positive' || (answer === undefined && change !== undefined))
    return [taken(place, path, what, changed, { params, ...(change !== undefined && { detail: change }) })];
  return [noClearAnswer(place, path, what, answer, params)];
}

/** PTEN protein by immunohistochemistry: stained is intact, lost is altered. */
export function readPtenProtein(resource: Resource, chart: Chart): Finding[] {
  const { place, path, params, answer } = readingOf(resource, chart);
  const extras = { reasonKey: 'import.taken.qualitative', params };
  if (answer === 'positive') return [taken(place, path, 'pten', 'intact', extras)];
  if (answer === 'negative') return [taken(place, path, 'pten', 'altered', extras)];
  return [noClearAnswer(place, path, 'pten', answer, params)];
}

/** Results of "blood or tissue" do not say whether the change was inherited: a person has to. */
export function readInherited(what: 'germlineBrca' | 'germlinePalb2', resource: Resource, chart: Chart): Finding[] {
  const { place, path, params } = readingOf(resource, chart);
  const gene = what === 'germlineBrca' ? 'BRCA1, BRCA2' : 'PALB2';
  return [ask(place, path, what, 'import.ask.sourceClass', { gene, ...params })];
}

/** DPYD activity in words; a genotype is left to a person. */
export function readDpyd(resource: Resource, chart: Chart): Finding[] {
  const { place, path, params } = readingOf(resource, chart);
  const found = /\b(normal|intermediate|poor)\b/i.exec(params.found)?.[1]?.toLowerCase();
  return [
    found === undefined
      ? ask(place, path, 'dpyd', 'import.ask.unreadable', params)
      : taken(place, path, 'dpyd', found, { params }),
  ];
}

/** Microsatellite instability in words of its own: high or stable. */
export function readMsi(resource: Resource, chart: Chart): Finding[] {
  const { place, path, params, answer } = readingOf(resource, chart);
  const value = valueOf(resource.json);
  const coded = value.kind === 'concept' ? chart.book.answer(value.concept, 'msi')?.meaning : undefined;
  if (coded !== undefined) return [taken(place, path, 'msi', coded, { params })];
  if (/\bmsi-?\s?h\b|\bhigh\b/i.test(params.found) || answer === 'high')
    return [taken(place, path, 'msi', 'high', { params })];
  if (/\bmss\b|\bstable\b/i.test(params.found)) return [taken(place, path, 'msi', 'stable', { params })];
  return [ask(place, path, 'msi', 'import.ask.msi', params)];
}

/** An immune stain on instability: positive may mean unstable, or a repair protein that is there. */
export function readMsiStain(resource: Resource, chart: Chart): Finding[] {
  const { place, path, params } = readingOf(resource, chart);
  return [ask(place, path, 'msi', 'import.ask.msiStain', params)];
}

/** Tumour mutational burden as a number; "high" has no number and is asked. */
export function readTmb(resource: Resource, chart: Chart): Finding[] {
  const { place, path, params } = readingOf(resource, chart);
  const value = valueOf(resource.json);
  if (value.kind === 'quantity' && value.comparator === undefined)
    return [taken(place, path, 'tmb', value.value, { params })];
  return [ask(place, path, 'tmb', 'import.ask.number', params)];
}

function readingOf(resource: Resource, chart: Chart) {
  const value = valueOf(resource.json);
  const answer: Answer | undefined = answerOfObservation(resource.json, chart.book);
  return {
    place: samplePlace(resource, chart),
    path: `Observation.${value.path}`,
    params: { found: shown(value) },
    answer,
  };
}

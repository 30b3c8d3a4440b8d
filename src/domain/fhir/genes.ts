import type { ObservedValue } from '../patient/record';
import type { Chart } from './chart';
import type { Finding, Place } from './finding';
import { ask, ignored, taken } from './finding';
import { sampleKind, samplePlace } from './place';
import type { Resource } from './resource';
import type { Variant } from './variant';
import { pathogenicity, variantOf } from './variant';

/** Genes of which the tumour's own change counts: attribute, and its values with and without a change. */
const tumourGenes: Partial<Record<string, readonly [string, string, string]>> = {
  ESR1: ['esr1', 'mutated', 'wildType'],
  PIK3CA: ['pik3ca', 'mutated', 'wildType'],
  AKT1: ['akt1', 'mutated', 'wildType'],
  PTEN: ['pten', 'altered', 'intact'],
};

const fusionGenes: Partial<Record<string, string>> = {
  NTRK1: 'ntrkFusion',
  NTRK2: 'ntrkFusion',
  NTRK3: 'ntrkFusion',
  RET: 'retFusion',
};

/** Genes that one finding answers for together, as a file of this application names them. */
const together: Partial<Record<string, string>> = {
  'BRCA1, BRCA2': 'BRCA1',
  'NTRK1, NTRK2, NTRK3': 'NTRK1',
};

/** Reads a genomic variant: which gene, whether it is changed, and whether the change was inherited. */
export function readVariant(resource: Resource, chart: Chart): Finding[] {
  const place = samplePlace(resource, chart);
  const variant = variantOf(resource, chart);
  const genes = variant.genes.length > 0 ? variant.genes : ['?'];
  return genes.map((gene) => readGene(gene, variant, place, sampleKind(resource, chart) === 'plasma'));
}

function readGene(gene: string, variant: Variant, place: Place, plasma: boolean): Finding {
  const path = 'Observation.component[gene-studied]';
  const params = { gene, found: variant.change ?? variant.call ?? '—' };
  const first = together[gene];
  const what = attributeOf(first ?? gene, variant.source);
  if (gene === '?') return ask(place, path, 'genes', 'import.ask.geneMissing', params);
  if (what === undefined) return ignored(place, path, gene, 'import.ignored.geneNotUsed', params);
  if (what === 'brca') return ask(place, path, 'germlineBrca', 'import.ask.sourceClass', params);
  if (what === 'palb2') return ask(place, path, 'germlinePalb2', 'import.ask.sourceClass', params);
  if (variant.call !== 'positive' && variant.call !== 'negative')
    return ask(place, path, what, 'import.ask.noCall', params);
  if (variant.call === 'negative' && plasma) return ask(place, path, what, 'import.ask.plasmaNegative', params);
  const value = valueFor(first ?? gene, what, variant, first !== undefined);
  if (typeof value === 'object' && value !== null && 'reasonKey' in value)
    return ask(place, path, what, value.reasonKey, params);
  return taken(place, path, what, value, { params, ...(variant.change !== undefined && { detail: variant.change }) });
}

function attributeOf(gene: string, source: Variant['source']): string | undefined {
  if (gene === 'BRCA1' || gene === 'BRCA2')
    return source === undefined ? 'brca' : source === 'germline' ? 'germlineBrca' : 'somaticBrca';
  if (gene === 'PALB2') return source === 'germline' ? 'germlinePalb2' : source === 'somatic' ? undefined : 'palb2';
  if (gene === 'ERBB2') return 'erbb2Mutation';
  return tumourGenes[gene]?.[0] ?? fusionGenes[gene];
}

/** @param whole the finding answers for all genes of the attribute. */
function valueFor(gene: string, what: string, variant: Variant, whole: boolean): ObservedValue | { reasonKey: string } {
  const absent = variant.call === 'negative';
  if (what.endsWith('Brca') || what.endsWith('Palb2')) {
    // BRCA1 and BRCA2 share one attribute: one of them negative does not answer for the other.
    if (absent) return whole || what === 'germlinePalb2' ? 'negative' : { reasonKey: 'import.ask.oneGeneOfTwo' };
    return pathogenicity(variant);
  }
  if (gene in fusionGenes) {
    if (absent) return whole || gene === 'RET' ? 'absent' : { reasonKey: 'import.ask.oneGeneOfThree' };
    return variant.kind === 'fusion' ? 'present' : { reasonKey: 'import.ask.fusionOnly' };
  }
  if (!absent && variant.source === 'germline') return { reasonKey: 'import.ask.germlineInTumourGene' };
  if (what === 'erbb2Mutation') {
    if (absent) return 'absent';
    if (variant.kind === 'amplification') return { reasonKey: 'import.ask.amplification' };
    return variant.significance === 'pathogenic'
      ? 'activating'
      : variant.significance === 'vus'
        ? 'vus'
        : { oneOf: ['activating', 'vus'] };
  }
  const [, changed = '', unchanged = ''] = tumourGenes[gene] ?? [];
  if (absent) return unchanged;
  return variant.significance === 'vus' || variant.significance === 'benign'
    ? { reasonKey: 'import.ask.significance' }
    : changed;
}

/** Genes that were looked at: no result by itself, so the ones that matter are named to a person. */
export function readRegionStudied(resource: Resource, chart: Chart): Finding[] {
  const place = samplePlace(resource, chart);
  const { json } = resource;
  const components = Array.isArray(json['component']) ? json['component'] : [];
  const used = ['BRCA1', 'BRCA2', 'PALB2', 'ERBB2', ...Object.keys(tumourGenes), ...Object.keys(fusionGenes)];
  const text = JSON.stringify(components);
  const genes = used.filter((gene) => new RegExp(`"${gene}"`).test(text));
  if (genes.length === 0) return [ignored(place, 'Observation.component', 'genes', 'import.ignored.testedOnly')];
  return [ask(place, 'Observation.component', 'genes', 'import.ask.testedOnly', { genes: genes.join(', ') })];
}

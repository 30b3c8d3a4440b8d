import type { ObservedValue } from '../patient/record';
import type { Answer } from './answer';
import { answerOf, answerOfObservation } from './answer';
import type { Chart } from './chart';
import { conceptOf, labelOf, wordsOf } from './concept';
import { objectsOf } from './json';
import type { Resource } from './resource';
import type { FhirValue } from './value';
import { shown, valueOf } from './value';

/** One genomic variant observation (LOINC 69548-6), read but not yet judged. */
export interface Variant {
  genes: string[];
  /** positive: the variant is there; negative: looked for and not there. */
  call: Answer | undefined;
  source: 'germline' | 'somatic' | undefined;
  /** "p.Tyr1183Ter", or whatever names the change. */
  change: string | undefined;
  /** What the laboratory says it means. */
  significance: 'pathogenic' | 'vus' | 'benign' | undefined;
  kind: 'fusion' | 'amplification' | undefined;
}

/** Reads the components of a variant observation. */
export function variantOf({ json }: Resource, chart: Chart): Variant {
  const parts = ('component' in json ? objectsOf(json['component']) : []).map((component) => {
    const code = conceptOf(component['code']);
    return { use: chart.book.observation(code)?.use, code, value: valueOf(component) };
  });
  const named = (use: string) => parts.filter((part) => part.use === use).map((part) => part.value);
  const genes = named('geneStudied').map((value) => {
    const concept = value.kind === 'concept' ? value.concept : { codings: [], text: shown(value) };
    return chart.book.gene(concept) ?? labelOf(concept);
  });
  const [change] = ['proteinChange', 'codingChange', 'variantId', 'genomicChange'].flatMap(named).map(changeName);
  const source = named('sourceClass').map((value) => answerOf(value, chart.book))[0];
  const interpretations = 'interpretation' in json ? objectsOf(json['interpretation']).map(conceptOf) : [];
  const words = [...interpretations, ...parts.map((part) => part.code), conceptOf(json['code'])].map(wordsOf);
  const told = [...words, ...parts.filter((part) => part.use === undefined).map((part) => shown(part.value))].join(
    ' | ',
  );
  return {
    genes,
    call: answerOfObservation(json, chart.book),
    source: source === 'germline' || source === 'somatic' ? source : undefined,
    change,
    significance:
      named('significance').map((value) => significanceOf(value, chart))[0] ?? significanceIn(told.toLowerCase()),
    kind: /fusion|rearrange|translocation/i.test(told)
      ? 'fusion'
      : /amplif|copy number/i.test(told)
        ? 'amplification'
        : undefined,
  };
}

function changeName(value: ReturnType<typeof valueOf>): string {
  const name = value.kind === 'concept' ? (value.concept.codings[0]?.display ?? labelOf(value.concept)) : shown(value);
  return /\(?(p\.[^)\s]+)/.exec(name)?.[1] ?? name;
}

/** What a laboratory classed it as, by code, else by its words. */
function significanceOf(value: FhirValue, { book }: Chart): Variant['significance'] {
  const coded = value.kind === 'concept' ? book.answer(value.concept, 'significance')?.meaning : undefined;
  if (coded === 'pathogenic' || coded === 'vus') return coded;
  return significanceIn(shown(value).toLowerCase());
}

function significanceIn(words: string): Variant['significance'] {
  if (/uncertain|unknown significance|\bvus\b|conflicting/.test(words)) return 'vus';
  if (words.includes('benign')) return 'benign';
  return /pathogenic|oncogenic|activating/.test(words) ? 'pathogenic' : undefined;
}

/** The pathogenicity that is left open: what nobody has classed may be pathogenic or of unknown meaning. */
export function pathogenicity(variant: Variant): ObservedValue {
  if (variant.significance === 'benign') return 'negative';
  return variant.significance ?? { oneOf: ['pathogenic', 'vus'] };
}

import { fact } from '../../documents/phrase';
import { isKnown, isUnknown, type Possible } from '../../logic/possible';
import type { Attribute, NumberAttribute } from '../../patient/attribute';
import { findAttribute } from '../../patient/catalogue/catalogue';
import { possibleFrom } from '../../patient/observed-value';
import type { Observation } from '../../patient/record';
import type { JsonObject } from '../json';
import type { BundleDraft, CodedConcept } from './bundle-draft';
import type { ExportCase } from './export-case';
import { answerUse, type GeneChange, geneChangeOf, genesOf, questionOf } from './observation-codes';

/** The code and the value of an observation, in words where no code says exactly that; null: it says nothing. */
export function observationOf(
  { attribute, value, detail }: Observation,
  draft: BundleDraft,
  of: ExportCase,
): JsonObject | null {
  const declared = findAttribute(attribute);
  if (!declared || value === null) return null;
  const possible = possibleFrom(declared, value);
  if (typeof possible === 'string' || isUnknown(possible, declared)) return null;
  const note = detail === undefined ? {} : { note: [{ text: detail }] };
  const gene = geneChangeOf(attribute);
  const told = gene && typeof value === 'string' && variant(gene, value, draft, of.say(fact(attribute, possible)));
  if (told) return { ...told, ...note };
  return { code: questionOf(attribute, draft, of), ...valueOf(declared, possible, draft, of), ...note };
}

function valueOf(declared: Attribute, possible: Possible, draft: BundleDraft, of: ExportCase): JsonObject {
  const text = of.say(fact(declared.id, possible));
  if (declared.kind === 'number' && possible.kind === 'number') return numberOf(declared, possible, text);
  if (declared.kind !== 'choice' || possible.kind !== 'choice') return { valueString: text };
  const only = isKnown(possible) ? declared.values.find((_, bit) => possible.mask === 1 << bit) : undefined;
  if (declared.id === 'ecog' && only !== undefined) return { valueInteger: Number(only) };
  const use = answerUse(declared.id);
  // What is not asked in codes is answered in plain words as well.
  if (use === undefined) return { valueString: text };
  return { valueCodeableConcept: draft.concept(draft.codes.answers, use, text, only) };
}

function numberOf(declared: NumberAttribute, { spans }: Possible & { kind: 'number' }, text: string): JsonObject {
  const [only, more] = spans;
  if (!only || more || !Number.isFinite(only.hi)) return { valueString: text };
  if (only.lo === only.hi) return { valueQuantity: quantity(only.lo, declared) };
  return { valueRange: { low: quantity(only.lo, declared), high: quantity(only.hi, declared) } };
}

/** Units of the catalogue that UCUM writes otherwise ("Mb" is a megabarn there), or does not have. */
const ucum: Partial<Record<string, string | null>> = { '/Mb': '1/1000000{Base}', ULN: null };

function quantity(value: number, { unit }: NumberAttribute): JsonObject {
  const code = unit in ucum ? ucum[unit] : unit;
  if (code === null || code === undefined) return { value, unit };
  return { value, unit, system: 'http://unitsofmeasure.org', code };
}

/** Whether a gene is changed; null: the value says neither. */
function variant(gene: GeneChange, value: string, draft: BundleDraft, text: string): JsonObject | null {
  const { changed, unchanged, source, fusion } = gene;
  if (!(value in changed) && value !== unchanged) return null;
  const { answers, observations } = draft.codes;
  const means = changed[value] ?? null;
  const component = (use: string, valueCodeableConcept: CodedConcept) => {
    const { coding, text: name } = draft.concept(observations, use, use);
    return { code: coding ? { coding } : { text: name }, valueCodeableConcept };
  };
  const named = gene.genes.join(', ');
  return {
    code: draft.concept(observations, 'variant', fusion ? `${named} fusion` : named),
    valueCodeableConcept: draft.concept(answers, 'answer', text, value === unchanged ? 'absent' : 'present'),
    component: [
      component('geneStudied', genesOf(gene, draft)),
      ...(source ? [component('sourceClass', draft.concept(answers, 'answer', source, source))] : []),
      ...(means === null ? [] : [component('significance', draft.concept(answers, 'significance', text, means))]),
    ],
  };
}

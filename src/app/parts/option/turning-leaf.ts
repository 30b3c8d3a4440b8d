import type { Consultation } from '../../../domain/consultation/consultation';
import type { Knowledge } from '../../../domain/consultation/knowledge';
import { attributeOf, type Leaf } from '../../../domain/logic/condition';
import { compileLeaf } from '../../../domain/logic/leaf';
import type { Kleene } from '../../../domain/logic/kleene';
import type { Possible } from '../../../domain/logic/possible';
import { leavesOf } from '../../../domain/logic/reads';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import type { TreatmentOption } from '../../../domain/treatment/option';

/** A question with the answer that it would then have. */
export interface Turning {
  leaf: Leaf;
  verdict: Kleene;
}

/**
 * The question that another value would answer otherwise: it names the threshold, where the value supposed is only one of
 * many beyond it. The option's own questions come before those of rules and definitions; null where none is turned.
 */
export function turningLeaf(
  attribute: string,
  supposed: Possible,
  option: TreatmentOption,
  { picture }: Pick<Consultation, 'picture'>,
  knowledge: Pick<Knowledge, 'rules' | 'facts'>,
): Turning | null {
  const declared = attributeById(attribute);
  const now = picture.value(attribute);
  const turned = leavesOn(attribute, option, knowledge)
    .map((leaf) => ({ leaf, ask: compileLeaf(leaf, declared) }))
    .map(({ leaf, ask }) => ({ leaf, before: ask(now), verdict: ask(supposed) }))
    .filter(({ before, verdict }) => verdict !== 'unknown' && verdict !== before);
  const found = turned.find(({ verdict }) => verdict === 'true') ?? turned[0];
  return found ? { leaf: found.leaf, verdict: found.verdict } : null;
}

function leavesOn(
  attribute: string,
  option: TreatmentOption,
  { rules, facts }: Pick<Knowledge, 'rules' | 'facts'>,
): Leaf[] {
  const own = [...option.indications, ...option.contraindications, ...option.holds];
  const avoiding = rules.filter(({ avoids }) => avoids.some(({ optionId }) => optionId === option.id));
  const definitions = facts.flatMap(({ cases }) => cases);
  return [...own, ...avoiding, ...definitions]
    .flatMap(({ when }) => leavesOf(when))
    .filter((leaf) => !('known' in leaf) && attributeOf(leaf) === attribute);
}

import { attributeById, attributeIndex } from '../patient/catalogue/catalogue';
import type { TreatmentOption } from '../treatment/option';
import type { MissingFact } from './consultation';

/** Changes of the tumour that few breast cancers carry: what they would decide is many names for one unlikely finding. */
const rare: ReadonlySet<string> = new Set(['ntrkFusion', 'retFusion', 'secretoryCarcinoma', 'msi', 'mmr', 'tmb']);

/** Measurements first, then what few carry, then judgements: a judgement is made, not found out. */
function rankOf(id: string): number {
  return attributeById(id).judgement ? 2 : rare.has(id) ? 1 : 0;
}

/** Facts that are missing, the one to find out first first. */
export function ranked(
  facts: readonly MissingFact[],
  options: readonly Pick<TreatmentOption, 'id' | 'class'>[],
): MissingFact[] {
  const supportive = new Set(options.flatMap((option) => (option.class === 'supportive-care' ? option.id : [])));
  const treatments = ({ decides }: MissingFact) => decides.filter((id) => !supportive.has(id)).length;
  return [...facts].sort(
    (a, b) =>
      Number(b.decides.length > 0) - Number(a.decides.length > 0) ||
      Number(treatments(b) > 0) - Number(treatments(a) > 0) ||
      rankOf(a.attribute) - rankOf(b.attribute) ||
      treatments(b) - treatments(a) ||
      b.decides.length - a.decides.length ||
      b.touches.length - a.touches.length ||
      attributeIndex(a.attribute) - attributeIndex(b.attribute),
  );
}

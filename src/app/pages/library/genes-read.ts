import type { Knowledge } from '../../../domain/consultation/knowledge';
import { attributesRead } from '../../../domain/logic/reads';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import type { TreatmentOption } from '../../../domain/treatment/option';

/** Genes and signatures that decide options, by their ids in the catalogue: "esr1", "dpyd". */
export interface GenesRead {
  ofOption: (id: string) => readonly string[];
  /**
   * Of the options that give the drug alone, ovarian suppression apart, and what all options of a targeted drug read: what is read
   * for a partner is not said of it. None of medicines of care.
   */
  ofDrug: (id: string) => readonly string[];
}

export function genesRead({ options, drugs }: Knowledge): GenesRead {
  const suppressing = new Set(drugs.filter(({ kinds }) => kinds.includes('ovarianSuppression')).map(({ id }) => id));
  const care = new Set(drugs.filter(({ kinds }) => kinds.every((kind) => kind === 'supportive')).map(({ id }) => id));
  const byOption = new Map(options.map((option) => [option.id, genesOf(option)]));
  const byDrug = new Map<string, string[]>();
  for (const option of options) {
    const [drug, ...others] = option.drugs
      .map(({ drugId }) => drugId)
      .filter((id) => !suppressing.has(id) && !care.has(id));
    if (drug !== undefined && others.length === 0) {
      byDrug.set(drug, [...(byDrug.get(drug) ?? []), ...(byOption.get(option.id) ?? [])]);
    }
  }
  for (const { id } of drugs.filter(({ kinds }) => kinds.includes('targeted'))) {
    const [first, ...others] = options.filter((option) => option.drugs.some(({ drugId }) => drugId === id));
    const shared = first
      ? decidingGenes(first).filter((gene) => others.every((one) => decidingGenes(one).includes(gene)))
      : [];
    byDrug.set(id, [...new Set([...(byDrug.get(id) ?? []), ...shared])]);
  }
  return { ofOption: (id) => byOption.get(id) ?? [], ofDrug: (id) => byDrug.get(id) ?? [] };
}

/** Genes that an option is given for. */
const decidingGenes = ({ indications }: TreatmentOption): string[] =>
  indications.flatMap(({ when }) => attributesRead(when)).filter((id) => attributeById(id).group === 'genomics');

const genesOf = ({ indications, contraindications, holds, cautions }: TreatmentOption): string[] => [
  ...new Set(
    [...indications, ...contraindications, ...holds, ...cautions]
      .flatMap(({ when }) => attributesRead(when))
      .filter((id) => attributeById(id).group === 'genomics'),
  ),
];

import { maskOf } from '../logic/possible';
import { attributeById } from './catalogue/catalogue';
import type { Picture } from './picture';

/** The genes that open or close options, in the order in which they are named. */
export const toldGenes: readonly { attribute: string; altered: string }[] = [
  { attribute: 'esr1', altered: 'mutated' },
  { attribute: 'pik3ca', altered: 'mutated' },
  { attribute: 'akt1', altered: 'mutated' },
  { attribute: 'pten', altered: 'altered' },
  { attribute: 'germlineBrca', altered: 'pathogenic' },
  { attribute: 'germlinePalb2', altered: 'pathogenic' },
  { attribute: 'erbb2Mutation', altered: 'activating' },
  { attribute: 'msi', altered: 'high' },
];

/** Those of them that are known to be altered, and not only possibly. */
export function alteredGenes(picture: Pick<Picture, 'value'>): typeof toldGenes {
  return toldGenes.filter(({ attribute, altered }) => {
    const [held, declared] = [picture.value(attribute), attributeById(attribute)];
    return declared.kind === 'choice' && held.kind === 'choice' && held.mask === maskOf(declared.values, [altered]);
  });
}

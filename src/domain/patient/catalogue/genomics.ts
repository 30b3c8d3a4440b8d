import type { Attribute } from '../attribute';
import { choice, number } from './declare';

const onSpecimen = { specimen: true };
const mutation = ['mutated', 'wildType'] as const;
const pathogenicity = ['pathogenic', 'vus', 'negative'] as const;
const presence = ['present', 'absent'] as const;

/** Genes and signatures, inherited and of the tumour, and the pharmacogenes that decide doses. */
export const genomicAttributes: Attribute[] = [
  choice('germlineBrca', 'genomics', pathogenicity, { core: true }),
  choice('germlinePalb2', 'genomics', pathogenicity),
  choice('somaticBrca', 'genomics', pathogenicity, onSpecimen),
  choice('esr1', 'genomics', mutation, { core: true, ...onSpecimen }),
  choice('pik3ca', 'genomics', mutation, { core: true, ...onSpecimen }),
  choice('akt1', 'genomics', mutation, { core: true, ...onSpecimen }),
  choice('pten', 'genomics', ['altered', 'intact'], { core: true, ...onSpecimen }),
  choice('erbb2Mutation', 'genomics', ['activating', 'vus', 'absent'], onSpecimen),
  choice('msi', 'genomics', ['high', 'stable'], onSpecimen),
  choice('mmr', 'genomics', ['deficient', 'proficient'], onSpecimen),
  number('tmb', 'genomics', [0, 500], '/Mb', onSpecimen),
  choice('ntrkFusion', 'genomics', presence, onSpecimen),
  choice('ntrkResistance', 'genomics', presence, {
    ...onSpecimen,
    shownWhen: { attribute: 'ntrkFusion', values: ['present'] },
  }),
  choice('retFusion', 'genomics', presence, onSpecimen),
  choice('secretoryCarcinoma', 'genomics', presence, onSpecimen),
  choice('dpyd', 'genomics', ['normal', 'intermediate', 'poor']),
  choice('ugt1a1', 'genomics', ['*1/*1', '*1/*28', '*28/*28', 'other']),
];

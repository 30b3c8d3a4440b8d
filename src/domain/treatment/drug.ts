import type { Text } from '../evidence/text';
import type { Condition } from '../logic/condition';

/** The drug classes that history facts are asked about: prior.<class>, monthsSince.<class>, refractory.<class>. */
export const drugClasses = [
  'aromataseInhibitor',
  'serm',
  'serd',
  'cdk46',
  'pi3kAkt',
  'mtor',
  'parp',
  'trastuzumab',
  'pertuzumab',
  'tdm1',
  'tdxd',
  'tucatinib',
  'her2Tki',
  'trop2Adc',
  'topo1Adc',
  'checkpoint',
  'taxane',
  'anthracycline',
  'platinum',
  'fluoropyrimidine',
  'trk',
] as const;
export type DrugClass = (typeof drugClasses)[number];

/** What a drug counts as when therapies are grouped and counted into lines. */
export type DrugKind =
  | 'endocrine'
  | 'ovarianSuppression'
  | 'chemotherapy'
  | 'adc'
  | 'antiHer2'
  | 'targeted'
  | 'immunotherapy'
  | 'supportive';

/** A medicine as the record names it: one entry a drug in `knowledge/drugs`. */
export interface Drug {
  id: string;
  name: Text;
  brands: string[];
  /** An antibody-drug conjugate is `adc`, and `antiHer2` too where it targets HER2. */
  kinds: DrugKind[];
  classes: DrugClass[];
  /** RxNorm ingredient codes; empty where not read. */
  rxnorm: string[];
  /** Other spellings, lower case, for import. */
  synonyms: string[];
  /** Whom it is given to, in whatever option it stands: false for a person, it is no part of their treatment. Absent: anybody. */
  givenWhen?: Condition;
}

/**
 * Drugs that are not given again once the cancer grew on them, by id of the knowledge; classes tell the others apart. At most 31,
 * because a set is held in the bits of one number.
 */
export const drugsNotRepeated = [
  'elacestrant',
  'imlunestrant',
  'vepdegestrant',
  'fulvestrant',
  'tamoxifen',
  'abemaciclib',
  'alpelisib',
  'capivasertib',
  'everolimus',
  'capecitabine',
  'eribulin',
  'vinorelbine',
  'gemcitabine',
  'paclitaxel',
  'nab-paclitaxel',
  'docetaxel',
  'doxorubicin',
  'pegylated-liposomal-doxorubicin',
  'epirubicin',
  'carboplatin',
  'cisplatin',
  'cyclophosphamide',
  'neratinib',
  'lapatinib',
  'tucatinib',
  'trastuzumab-deruxtecan',
  'trastuzumab-emtansine',
  'sacituzumab-govitecan',
  'datopotamab-deruxtecan',
] as const;

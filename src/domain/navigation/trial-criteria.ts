import type { Consultation } from '../consultation/consultation';
import { isKnown, isUnknown, type Possible } from '../logic/possible';
import { attributeById } from '../patient/catalogue/catalogue';
import type { Chosen } from '../patient/choose-observation';
import { stillAsked } from '../patient/still-asked';
import { type Drug, drugClasses, type DrugClass } from '../treatment/drug';

/** What trials in metastatic breast cancer usually ask, by part, in the order of a referral. */
export const trialParts = {
  person: ['age', 'sex', 'menopausalStatus', 'pregnant', 'breastfeeding', 'childbearingPotential', 'ecog'],
  cancer: ['metastatic', 'deNovo', 'sites', 'brainMets', 'brainSymptoms', 'brainLocalTherapy', 'organDysfunction'],
  receptors: ['hrStatus', 'her2Status', 'erPercent', 'prPercent', 'her2Ihc', 'her2Ish'],
  markers: [
    'pdl1Cps22c3',
    'germlineBrca',
    'germlinePalb2',
    'esr1',
    'pik3ca',
    'akt1',
    'pten',
    'erbb2Mutation',
    'msi',
    'mmr',
    'tmb',
  ],
  treatment: ['linesAll', 'linesEndocrine', 'linesChemo', 'doxorubicinEquivalent'],
  organs: [
    'neutrophils',
    'platelets',
    'haemoglobin',
    'bilirubin',
    'ast',
    'alt',
    'creatinine',
    'crCl',
    'correctedCalcium',
    'lvef',
    'qtcf',
  ],
  illness: [
    'heartFailure',
    'ischaemia',
    'hypertension',
    'diabetes',
    'ild',
    'autoimmune',
    'transplant',
    'infection',
    'hepatitisB',
    'childPugh',
    'neuropathyGrade',
    'venousThrombosis',
    'allergies',
  ],
} as const;
export type TrialPart = keyof typeof trialParts;

/** A criterion as it stands for this person. */
export interface TrialCriterion {
  attribute: string;
  value: Possible;
  /** unknown: every value is still possible, which is a question and never a no. partly: some values are ruled out. */
  standing: 'known' | 'partly' | 'unknown';
  /** Where it was found; null: nobody entered it, or it is worked out from others. */
  found: Chosen | null;
  /** It was known once, too long ago to count. */
  aged: boolean;
}

type Told = Pick<Consultation, 'picture' | 'sources'>;

/** The criteria of a part, without those that cannot be asked of this person. */
export function trialCriteria(part: TrialPart, { picture, sources }: Told): TrialCriterion[] {
  return trialParts[part].flatMap((attribute): TrialCriterion[] => {
    const declared = attributeById(attribute);
    if (!stillAsked(declared, (id) => picture.value(id))) return [];
    const value = picture.value(attribute);
    const found = sources.get(attribute) ?? null;
    const standing = isUnknown(value, declared) ? 'unknown' : isKnown(value) ? 'known' : 'partly';
    return [{ attribute, value, standing, found, aged: found?.stale === true && standing === 'unknown' }];
  });
}

/**
 * Classes of cancer medicines, by whether they were given, what runs now among them: what may or may not have been is a question.
 * @param listed drugs of the regimens of the record: whether such a regimen runs or has ended, it was given
 */
export function classesGiven(
  { picture }: Pick<Told, 'picture'>,
  listed: readonly Pick<Drug, 'classes'>[],
): Record<'given' | 'never' | 'unknown', DrugClass[]> {
  const sorted: Record<'given' | 'never' | 'unknown', DrugClass[]> = { given: [], never: [], unknown: [] };
  const taken = new Set(listed.flatMap(({ classes }) => classes));
  const now = picture.value('currentClasses');
  drugClasses.forEach((drugClass, bit) => {
    const before = picture.value(`prior.${drugClass}`);
    if (before.kind !== 'choice' || now.kind !== 'set') return;
    const surely = taken.has(drugClass) || (before.mask & NEVER) === 0 || (now.must & (1 << bit)) !== 0;
    const never = before.mask === NEVER && (now.may & (1 << bit)) === 0;
    sorted[surely ? 'given' : never ? 'never' : 'unknown'].push(drugClass);
  });
  return sorted;
}

/** "none" is the first value of every `prior` attribute. */
const NEVER = 1;

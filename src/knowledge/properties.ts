import type { Condition } from '../domain/logic/condition';
import { drugsNotRepeated, type Drug, type DrugClass, type DrugKind } from '../domain/treatment/drug';
import type { TreatmentOption } from '../domain/treatment/option';

/**
 * What must hold for every possible patient; `npm run prove` shows it. The conditions here are written apart from those of the
 * options on purpose: a fault of the one is found by the other.
 */
export interface SafetyProperty {
  id: string;
  sentence: string;
  /** The options that it speaks of. */
  of: (option: TreatmentOption, drugs: readonly Drug[]) => boolean;
  /** An option is offered only where this is surely true. */
  offeredOnlyWhere: (option: TreatmentOption, drugs: readonly Drug[]) => Condition;
}

const isAnticancer = (option: TreatmentOption) => option.class !== 'supportive-care';
const isMedicine = (option: TreatmentOption) =>
  isAnticancer(option) && option.class !== 'surgery' && option.class !== 'radiotherapy';
const hasKind = (drugs: readonly Drug[], kind: DrugKind) => drugs.some(({ kinds }) => kinds.includes(kind));
const hasClass = (drugs: readonly Drug[], drugClass: DrugClass) =>
  drugs.some(({ classes }) => classes.includes(drugClass));

const her2Positive: Condition = { attribute: 'her2Status', in: ['positive'] };
const tmbHigh: Condition = { attribute: 'tmb', from: 10 };
const repairDeficient: Condition[] = [
  { attribute: 'msi', in: ['high'] },
  { attribute: 'mmr', in: ['deficient'] },
];

/** A man is not pregnant, whatever is entered. */
const notPregnant: Condition[] = [
  { attribute: 'pregnant', in: ['no'] },
  { attribute: 'sex', in: ['male'] },
];
/** What can bridge the later pregnancy, by a specialist team: an anthracycline; in HER2-positive disease a taxane as well. */
const bridges: ReadonlyMap<string, Condition[]> = new Map([
  ['doxorubicin', []],
  ['epirubicin', []],
  ['paclitaxel', [her2Positive]],
  ['docetaxel', [her2Positive]],
]);
const agreed: Condition = {
  all: [
    { attribute: 'pregnant', in: ['trimester2', 'trimester3'] },
    { attribute: 'pregnancyTeamAgrees', in: ['yes'] },
  ],
};

/** The marker that a checkpoint inhibitor needs, as its label or trial says. */
const checkpointMarkers: Readonly<Partial<Record<string, Condition>>> = {
  // KEYNOTE-355 (CPS >= 10), ASCENT-04: label and trial.
  'pembrolizumab-chemotherapy': { attribute: 'pdl1Cps22c3', from: 10 },
  'sacituzumab-govitecan-pembrolizumab': { attribute: 'pdl1Cps22c3', from: 10 },
  // IMpassion130: immune cells >= 1 % by SP142.
  'atezolizumab-nab-paclitaxel': { attribute: 'pdl1Sp142', from: 1 },
  // TORCHLIGHT: CPS >= 1 by its own assay.
  'toripalimab-nab-paclitaxel': { attribute: 'pdl1CpsOther', from: 1 },
  pembrolizumab: { any: [...repairDeficient, tmbHigh] },
  dostarlimab: { attribute: 'mmr', in: ['deficient'] },
};
/** HER2-directed options whose target is a mutation of the gene, as the trial says (SUMMIT, MutHER). */
const her2Targets: Readonly<Partial<Record<string, Condition>>> = {
  'neratinib-fulvestrant-trastuzumab': { attribute: 'erbb2Mutation', in: ['activating'] },
};
const never: Condition = { any: [] };

/** Whether no way of giving the option is without chemotherapy into a vein or a conjugate: another partner can be chosen instead. */
const givesByVein = ({ drugs, partners }: TreatmentOption, known: readonly Drug[]): boolean => {
  const hasChemotherapy = new Set(known.filter(({ kinds }) => kinds.includes('chemotherapy')).map(({ id }) => id));
  const chemotherapy = drugs.filter(({ drugId }) => hasChemotherapy.has(drugId));
  const byVein = chemotherapy.filter(({ route }) => route === 'iv');
  return hasKind(known, 'adc') || (byVein.length > 0 && (!partners || byVein.length === chemotherapy.length));
};
/** Medicines that lower the blood counts: chemotherapy, conjugates and PARP inhibitors. */
const lowersCounts = (option: TreatmentOption, drugs: readonly Drug[]) =>
  isMedicine(option) && (hasKind(drugs, 'chemotherapy') || hasKind(drugs, 'adc') || hasClass(drugs, 'parp'));
/** No page that says it of breastfeeding was read of repotrectinib, nor a number of platelets of sacituzumab tirumotecan. */
const unread = { breastfeeding: 'repotrectinib', platelets: 'sacituzumab-tirumotecan' };

/** Beside a new partner these two are given again (hr-positive.json, avoid-repeat-failed-agent: "in the same combination"). */
const backbones: ReadonlySet<string> = new Set(['fulvestrant', 'capecitabine']);
/** Drugs of a regimen that are not given again where the cancer grew on them; of a choice another one is left. */
const notAgain = ({ drugs, partners }: TreatmentOption): string[] => {
  const given = drugs.filter(({ oneOf }) => oneOf === undefined && !partners).map(({ drugId }) => drugId);
  const listed = given.filter((id) => drugsNotRepeated.some((one) => one === id));
  return given.length > 1 ? listed.filter((id) => !backbones.has(id)) : listed;
};

export const safety: readonly SafetyProperty[] = [
  {
    id: 'endocrine-needs-receptor',
    sentence: 'No endocrine-based option is offered without a positive hormone receptor.',
    of: (option, drugs) =>
      isMedicine(option) &&
      (option.class === 'hormone-therapy' || option.alsoClasses.includes('hormone-therapy') || hasKind(drugs, 'endocrine')),
    offeredOnlyWhere: () => ({ attribute: 'hrStatus', in: ['positive'] }),
  },
  {
    id: 'her2-needs-target',
    sentence: 'No HER2-directed option is offered without its target; trastuzumab deruxtecan takes low, ultralow and IHC 3+, and one option an ERBB2 mutation.',
    of: (option, drugs) => isMedicine(option) && hasKind(drugs, 'antiHer2'),
    offeredOnlyWhere: ({ id }, drugs) =>
      drugs.length === 1 && hasClass(drugs, 'tdxd')
        ? {
            any: [
              { attribute: 'her2Status', in: ['positive', 'low', 'ultralow'] },
              { attribute: 'her2Ihc', in: ['3+'] },
            ],
          }
        : (her2Targets[id] ?? her2Positive),
  },
  {
    id: 'parp-needs-brca',
    sentence: 'No PARP inhibitor is offered without a BRCA or PALB2 reason.',
    of: (option, drugs) => isMedicine(option) && hasClass(drugs, 'parp'),
    offeredOnlyWhere: () => ({
      any: ['germlineBrca', 'germlinePalb2', 'somaticBrca'].map((attribute) => ({ attribute, in: ['pathogenic'] })),
    }),
  },
  {
    id: 'checkpoint-needs-marker',
    sentence: 'No checkpoint inhibitor is offered without the PD-L1, MSI or TMB that its indication says.',
    of: (option, drugs) => isMedicine(option) && hasClass(drugs, 'checkpoint'),
    offeredOnlyWhere: ({ id }) => checkpointMarkers[id] ?? never,
  },
  {
    id: 'not-in-pregnancy',
    sentence:
      'No medicine against the cancer is offered unless pregnancy is excluded; from the second trimester on an anthracycline, in HER2-positive disease a taxane, only where a specialist team agrees.',
    of: (option) => isMedicine(option),
    offeredOnlyWhere: ({ id }) => {
      const bridge = bridges.get(id);
      return { any: [...notPregnant, ...(bridge ? [{ all: [agreed, ...bridge] }] : [])] };
    },
  },
  {
    id: 'not-while-breastfeeding',
    sentence: 'No medicine against the cancer is offered while breastfeeding; of repotrectinib no page that says so was read.',
    of: (option) => isMedicine(option) && option.id !== unread.breastfeeding,
    offeredOnlyWhere: () => ({
      any: [
        { attribute: 'sex', in: ['male'] },
        { not: { attribute: 'breastfeeding', in: ['yes'] } },
      ],
    }),
  },
  {
    id: 'not-with-infection',
    sentence: 'No chemotherapy, conjugate or PARP inhibitor is offered while an infection is active.',
    of: lowersCounts,
    offeredOnlyWhere: () => ({ not: { attribute: 'infection', in: ['active'] } }),
  },
  {
    id: 'not-without-platelets',
    sentence:
      'No chemotherapy, conjugate or PARP inhibitor is offered with platelets below 25; of sacituzumab tirumotecan no limit was read.',
    of: (option, drugs) => lowersCounts(option, drugs) && option.id !== unread.platelets,
    offeredOnlyWhere: () => ({ not: { attribute: 'platelets', below: 25 } }),
  },
  {
    id: 'not-bedbound',
    sentence: 'No chemotherapy into a vein and no conjugate is offered at ECOG 4.',
    of: (option, drugs) => isMedicine(option) && givesByVein(option, drugs),
    offeredOnlyWhere: () => ({ not: { attribute: 'ecog', in: ['4'] } }),
  },
  {
    id: 'not-with-lung-inflammation',
    sentence:
      'No CDK4/6 inhibitor, everolimus, checkpoint inhibitor or deruxtecan conjugate is offered with lung inflammation now or suspected.',
    of: (option, drugs) =>
      isMedicine(option) &&
      (['cdk46', 'mtor', 'checkpoint', 'tdxd'] as const).some((one) => hasClass(drugs, one)) ||
      drugs.some(({ id }) => id === 'datopotamab-deruxtecan'),
    offeredOnlyWhere: () => ({ not: { attribute: 'ild', in: ['suspected', 'current'] } }),
  },
  {
    id: 'not-again',
    sentence: 'What the cancer grew on is not offered again in the same combination.',
    of: (option) => isMedicine(option) && notAgain(option).length > 0,
    offeredOnlyWhere: (option) => ({ not: { attribute: 'grewOn', has: notAgain(option) } }),
  },
  {
    id: 'metastatic-only',
    sentence: 'No treatment of the cancer is offered unless it is metastatic.',
    of: (option) => isAnticancer(option),
    offeredOnlyWhere: () => ({ attribute: 'metastatic', in: ['yes'] }),
  },
];

/** Numbers that get worse in one direction: worse never opens an option that a gate or hold closed. */
export const worseNumbers: readonly { attribute: string; worse: 'lower' | 'higher' }[] = [
  { attribute: 'crCl', worse: 'lower' },
  { attribute: 'lvef', worse: 'lower' },
  { attribute: 'neutrophils', worse: 'lower' },
  { attribute: 'platelets', worse: 'lower' },
  { attribute: 'bilirubin', worse: 'higher' },
  { attribute: 'qtcf', worse: 'higher' },
];

/** What is shown beyond the safety of single options, by the id under which its findings are printed and listed. */
export const sentences = {
  'drug-limits':
    'Beyond the limits of a drug\'s label no option with the drug is offered open or unmarked, and just within them it is (drug-limits.ts).',
  'weak-people-marked': 'A medicine against the cancer is marked or closed at ECOG 3 or 4, which the trials left out.',
  'suppression-said':
    'Before the menopause without ovarian suppression, and to a man without a GnRH agonist, an aromatase inhibitor or fulvestrant is offered only with the caution to start it together.',
  'hepatitis-b-marked':
    'A medicine that is more than hormonal is marked where hepatitis B is active, which can flare with it.',
  'contraindication-dominates': 'Where a contraindication is true the option is advised against, whatever else is true.',
  'against-wins': 'What a true rule advises against is advised against, also where another true rule recommends it.',
  'not-both': 'No rule recommends and advises against the same option.',
  'can-open': 'Every option that a rule recommends can be open in some state in which the rule is true.',
  'can-fit':
    'With every single value of every fact that a rule reads, an indication of each option that it recommends can fit. Not asked: two facts together, contraindications, nor in how many of the states an option fits, because that share depends on how finely values are cut.',
  reachable: 'Every rule, indication, contraindication, hold and caution is true in some state.',
  'no-tautology': 'No rule, contraindication, hold or caution is true in every state.',
  'no-twins': 'No two rules are the same.',
  'monotone-gates': 'A worse number never opens what a contraindication or hold had closed.',
  soundness: 'What is unknown never decides: a verdict is the same on every completion.',
  'facts-exclude': 'Of a derived fact at most one value holds, and on full information just one.',
  complete:
    'In 78 groups of fully known people with metastatic disease somebody\'s medicine fits; in 16 groups no one or two facts make every one contraindicated. Searched: people without a rare target, outside China; pairs without pregnancy. Not searched: three facts together.',
  'second-reading': 'What was read twice from the evidence says the same both times (second-reading/*.txt).',
  'needless-unknown': 'Where all completions agree, the verdict says so; where it does not, it is counted.',
} as const;

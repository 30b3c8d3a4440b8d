import type { Condition } from '../domain/logic/condition';

/**
 * What the labels say of single drugs, as `drug-safety` of the evidence lists it, for every option that gives the drug for sure.
 * `npm run prove` shows both sides: beyond the limit the option is closed (or marked), and just within it is not for that reason.
 */
export interface DrugLimit {
  drugs: readonly string[];
  /** closed: not offered. marked: offered with a caution only. */
  effect: 'closed' | 'marked';
  beyond: Condition;
  /** The nearest state that the label lets pass; null where it names none. */
  within: Condition | null;
}

type Bound = 'below' | 'to' | 'from' | 'above';

/** A number: `below: 1.5` closes what is below 1.5 and lets 1.5 pass. */
function number(effect: DrugLimit['effect'], drugs: string, attribute: string, bound: Bound, limit: number, step: number): DrugLimit {
  const next = { below: limit, above: limit, to: limit + step, from: limit - step }[bound];
  return {
    drugs: drugs.split(' '),
    effect,
    beyond: { attribute, [bound]: limit },
    within: { attribute, from: next, to: next },
  };
}

/** A value of a list; the others that the label lets pass. */
const value = (effect: DrugLimit['effect'], drugs: string, attribute: string, values: string[], free: string[]): DrugLimit => ({
  drugs: drugs.split(' '),
  effect,
  beyond: { attribute, in: values },
  within: free.length > 0 ? { attribute, in: free } : null,
});

/** A lifetime dose of anthracyclines after radiotherapy of the chest (tnbc-chemo-biomarkers, gate-anthracycline-dose). */
const chestIrradiatedAt = (dose: number): Condition => ({
  all: [
    { attribute: 'chestRadiotherapy', in: ['yes'] },
    { attribute: 'doxorubicinEquivalent', from: dose, to: dose },
  ],
});

export const drugLimits: readonly DrugLimit[] = [
  // Blood counts on the day
  number('closed', 'ribociclib palbociclib trastuzumab-deruxtecan vinorelbine', 'neutrophils', 'below', 1, 0.1),
  number('closed', 'abemaciclib capecitabine paclitaxel nab-paclitaxel docetaxel epirubicin sacituzumab-govitecan', 'neutrophils', 'below', 1.5, 0.1),
  number('closed', 'doxorubicin pegylated-liposomal-doxorubicin olaparib talazoparib', 'neutrophils', 'below', 1.5, 0.1),
  number('closed', 'eribulin', 'neutrophils', 'below', 1, 0.1),
  number('closed', 'eribulin pegylated-liposomal-doxorubicin', 'platelets', 'below', 75, 1),
  number('closed', 'abemaciclib capecitabine trastuzumab-emtansine olaparib talazoparib', 'platelets', 'below', 100, 1),
  number('closed', 'trastuzumab-deruxtecan', 'platelets', 'below', 50, 1),
  number('closed', 'nab-paclitaxel', 'platelets', 'below', 100, 1),
  number('closed', 'abemaciclib', 'haemoglobin', 'below', 8, 0.1),
  number('closed', 'olaparib talazoparib', 'haemoglobin', 'below', 9, 0.1),
  // Heart
  number('closed', 'ribociclib', 'qtcf', 'from', 450, 1),
  number('closed', 'entrectinib eribulin', 'qtcf', 'above', 500, 1),
  number('marked', 'selpercatinib', 'qtcf', 'above', 470, 1),
  number('marked', 'lapatinib', 'qtcf', 'above', 450, 1),
  value('closed', 'ribociclib eribulin', 'congenitalLongQt', ['yes'], ['no']),
  number('closed', 'trastuzumab-emtansine trastuzumab-deruxtecan margetuximab doxorubicin epirubicin pegylated-liposomal-doxorubicin', 'lvef', 'below', 50, 1),
  value('closed', 'trastuzumab pertuzumab trastuzumab-emtansine trastuzumab-deruxtecan margetuximab doxorubicin epirubicin pegylated-liposomal-doxorubicin', 'heartFailure', ['symptomatic'], ['none']),
  number('closed', 'epirubicin', 'epirubicinDose', 'from', 900, 50),
  number('closed', 'doxorubicin', 'doxorubicinEquivalent', 'from', 450, 1),
  { drugs: ['doxorubicin', 'epirubicin'], effect: 'closed', beyond: chestIrradiatedAt(400), within: chestIrradiatedAt(399) },
  value('closed', 'doxorubicin epirubicin', 'ischaemia', ['infarctionWithin6Months'], ['none']),
  value('marked', 'abemaciclib tamoxifen', 'venousThrombosis', ['yes'], ['no']),
  value('closed', 'selpercatinib', 'hypertension', ['uncontrolled'], ['controlled']),
  // Kidney
  number('closed', 'capecitabine tucatinib', 'crCl', 'below', 30, 1),
  number('closed', 'olaparib', 'crCl', 'to', 30, 1),
  number('closed', 'talazoparib', 'crCl', 'below', 15, 1),
  number('closed', 'cisplatin', 'crCl', 'below', 50, 1),
  { drugs: ['capecitabine'], effect: 'marked', beyond: { attribute: 'crCl', from: 30, to: 50 }, within: { attribute: 'crCl', from: 51, to: 51 } },
  { drugs: ['olaparib'], effect: 'marked', beyond: { attribute: 'crCl', above: 30, to: 50 }, within: { attribute: 'crCl', from: 51, to: 51 } },
  { drugs: ['talazoparib', 'trastuzumab-deruxtecan'], effect: 'marked', beyond: { attribute: 'crCl', from: 30, below: 60 }, within: { attribute: 'crCl', from: 60, to: 60 } },
  { drugs: ['eribulin'], effect: 'marked', beyond: { attribute: 'crCl', from: 15, below: 50 }, within: { attribute: 'crCl', from: 50, to: 50 } },
  number('marked', 'ribociclib elacestrant', 'crCl', 'below', 30, 1),
  // Liver
  value('closed', 'ribociclib', 'heartFailure', ['symptomatic'], ['none']),
  value('closed', 'ribociclib', 'ischaemia', ['infarctionWithin6Months'], ['none']),
  value('closed', 'ribociclib', 'hypertension', ['uncontrolled'], ['controlled']),
  value('closed', 'trastuzumab-emtansine', 'ild', ['suspected', 'current'], ['none']),
  value('closed', 'elacestrant eribulin doxorubicin epirubicin', 'childPugh', ['C'], ['none']),
  value('marked', 'elacestrant', 'childPugh', ['B'], ['A']),
  value('marked', 'eribulin', 'childPugh', ['A', 'B'], ['none']),
  value('marked', 'everolimus', 'childPugh', ['A', 'B', 'C'], ['none']),
  value('marked', 'imlunestrant larotrectinib', 'childPugh', ['B', 'C'], ['A']),
  value('marked', 'tucatinib', 'childPugh', ['C'], ['B']),
  number('closed', 'docetaxel', 'bilirubin', 'above', 1, 0.1),
  number('closed', 'nab-paclitaxel', 'bilirubin', 'above', 5, 0.1),
  number('closed', 'nab-paclitaxel', 'ast', 'above', 10, 0.1),
  number('closed', 'trastuzumab-emtansine tucatinib', 'bilirubin', 'above', 1.5, 0.1),
  number('closed', 'trastuzumab-emtansine', 'alt', 'above', 2.5, 0.1),
  number('marked', 'capivasertib datopotamab-deruxtecan', 'bilirubin', 'above', 1.5, 0.1),
  number('closed', 'abemaciclib neratinib tucatinib', 'alt', 'above', 5, 0.1),
  number('closed', 'trastuzumab-deruxtecan', 'bilirubin', 'above', 3, 0.1),
  number('closed', 'sacituzumab-govitecan', 'bilirubin', 'above', 1.5, 0.1),
  number('closed', 'pembrolizumab atezolizumab dostarlimab toripalimab', 'bilirubin', 'above', 3, 0.1),
  number('closed', 'ribociclib abemaciclib tucatinib neratinib selpercatinib', 'ast', 'above', 5, 0.1),
  number('closed', 'ribociclib abemaciclib tucatinib neratinib selpercatinib', 'alt', 'above', 5, 0.1),
  // Bowel
  value('closed', 'abemaciclib alpelisib capivasertib lapatinib neratinib tucatinib', 'diarrhoeaGrade', ['3', '4'], ['0']),
  // Sugar
  number('closed', 'alpelisib', 'fastingGlucose', 'from', 140, 1),
  number('closed', 'capivasertib', 'fastingGlucose', 'above', 160, 1),
  number('closed', 'capivasertib', 'hba1c', 'from', 8, 0.1),
  number('closed', 'alpelisib', 'hba1c', 'from', 6.5, 0.1),
  number('closed', 'inavolisib', 'hba1c', 'from', 6, 0.1),
  number('marked', 'capivasertib', 'hba1c', 'above', 7, 0.1),
  value('closed', 'alpelisib capivasertib inavolisib', 'diabetes', ['type1'], ['none']),
  // Genes, nerves, lungs, defence
  value('closed', 'capecitabine', 'dpyd', ['poor'], ['normal']),
  value('marked', 'capecitabine', 'dpyd', ['intermediate'], ['normal']),
  value('marked', 'sacituzumab-govitecan', 'ugt1a1', ['*28/*28'], ['*1/*28', '*1/*1']),
  value('closed', 'nab-paclitaxel docetaxel eribulin vinorelbine trastuzumab-emtansine', 'neuropathyGrade', ['3', '4'], ['0']),
  value('closed', 'cisplatin', 'neuropathyGrade', ['2', '3', '4'], ['1']),
  value('closed', 'cisplatin', 'hearingLoss', ['significant'], ['mild']),
  value('closed', 'trastuzumab-deruxtecan datopotamab-deruxtecan', 'ild', ['pastSteroids', 'suspected', 'current'], ['none']),
  value('marked', 'trastuzumab-deruxtecan datopotamab-deruxtecan', 'ild', ['past'], ['none']),
  value('closed', 'pembrolizumab atezolizumab dostarlimab toripalimab', 'transplant', ['solidOrgan'], ['none']),
  value('marked', 'pembrolizumab atezolizumab dostarlimab toripalimab', 'transplant', ['allogeneicStemCell'], ['none']),
  value('closed', 'pembrolizumab atezolizumab dostarlimab toripalimab', 'autoimmune', ['immunosuppressed2Years'], ['none']),
  value('closed', 'pembrolizumab atezolizumab dostarlimab toripalimab', 'severeImmuneEvent', ['yes'], ['no']),
  number('marked', 'pembrolizumab atezolizumab dostarlimab toripalimab', 'steroidDose', 'above', 10, 1),
];

/**
 * What speaks against a drug and is not carried into an option that gives it, each with the reason and what the evidence says:
 * "drug gate", or "option drug gate".
 */
export const drugGateExceptions: Readonly<Record<string, string>> = {
  'fulvestrant grew-on-it':
    'avoid-repeat-failed-agent advises against "X again in the same combination"; here a new partner is what is added.',
  'fulvestrant esr1-after-cdk46': 'Speaks of fulvestrant alone (EMERALD, VERITAC-2).',
  'fulvestrant endocrine-refractory':
    'Speaks of fulvestrant alone: rapid-progression-on-cdk46 leaves "a targeted ET combination", and here a partner is what is added.',
  'fulvestrant-alpelisib fulvestrant ovarian-suppression':
    'Its indication is for postmenopausal women and men (EU label of alpelisib).',
  'abemaciclib-fulvestrant-trastuzumab fulvestrant ovarian-suppression':
    'A caution asks to add ovarian suppression, as for every endocrine partner of HER2 antibodies.',
  'pertuzumab-trastuzumab-endocrine-palbociclib palbociclib ovarian-suppression':
    'A caution asks to add ovarian suppression, as for every endocrine partner of HER2 antibodies.',
  'gemcitabine-carboplatin carboplatin neutrophils-next-course':
    'The gemcitabine label gives the combination from neutrophils 1.5 on day 1; 2.0 is of carboplatin alone.',
  'capecitabine fixed-dose': 'The fixed dose was tested with capecitabine alone (X-7/7).',
  'tucatinib-trastuzumab-capecitabine capecitabine grew-on-it':
    'avoid-repeat-failed-agent advises against "X again in the same combination"; the HER2 medicine is what is added, a caution says it.',
  'trastuzumab premenopausal':
    'Speaks of the endocrine partner; where one is given the option holds or cautions itself.',
  'trastuzumab man-without-gnrh': 'Speaks of the endocrine partner, as the caution before the menopause does.',
  'trastuzumab short-interval': 'Speaks of endocrine therapy in place of chemotherapy (SYSUCC-002).',
  'trastuzumab brain-only':
    'Marks a change of what runs; maintenance keeps it, and neratinib with fulvestrant is for HER2-negative disease.',
  'pyrotinib-regimens trastuzumab heart':
    'Pyrotinib with capecitabine holds no trastuzumab; LVEF below 50 % holds, heart failure is a caution.',
};

import { consult } from '../domain/consultation/consult';
import type { Consultation } from '../domain/consultation/consultation';
import { knowledge } from './knowledge';
import { samples } from './samples';

const day = '2026-11-23';
const ask = (id: string): Consultation => {
  const sample = samples.find((one) => one.id === id);
  if (!sample) throw new Error(`no sample ${id}`);
  return consult(sample.record, { region: 'EU' }, day, knowledge);
};
const systemic = (found: Consultation, status: string) =>
  found.options
    .filter((one) => one.status === status && one.option.class !== 'supportive-care')
    .map((one) => one.option.id);
const statusOf = (found: Consultation, treatmentClass: string) =>
  found.classes.find((one) => one.class === treatmentClass)?.status;

/** What a clinician who knows the guidelines expects to see first for each invented person. */
describe('the sample patients', () => {
  const first: [string, string[]][] = [
    [
      'hr-first-line',
      ['aromatase-inhibitor-ribociclib', 'aromatase-inhibitor-abemaciclib', 'aromatase-inhibitor-palbociclib'],
    ],
    ['hr-premenopausal', ['aromatase-inhibitor-ribociclib']],
    ['hr-resistant-pik3ca', ['fulvestrant-palbociclib-inavolisib', 'fulvestrant-ribociclib']],
    ['hr-after-cdk46', ['elacestrant', 'imlunestrant', 'vepdegestrant', 'trastuzumab-deruxtecan']],
    ['her2-second-line-brain', ['trastuzumab-deruxtecan', 'tucatinib-trastuzumab-capecitabine']],
    ['tnbc-pdl1', ['sacituzumab-govitecan-pembrolizumab', 'pembrolizumab-chemotherapy']],
    ['tnbc-second-line', ['olaparib', 'talazoparib', 'sacituzumab-govitecan']],
    ['her2-low-chemo', ['trastuzumab-deruxtecan', 'capecitabine']],
  ];
  for (const [id, options] of first) {
    it(`${id}: offers ${options.join(', ')} first`, () => {
      expect(systemic(ask(id), 'offered').slice(0, options.length)).toEqual(options);
    });
  }

  it('her2-first-line: offers both dual-antibody regimens', () => {
    expect(systemic(ask('her2-first-line'), 'offered')).toEqual(
      jasmine.arrayContaining(['pertuzumab-trastuzumab-taxane', 'trastuzumab-deruxtecan-pertuzumab']),
    );
  });

  it('hr-after-cdk46: lets PIK3CA, AKT1 and PTEN wait and advises against surgery of a quiet primary', () => {
    const found = ask('hr-after-cdk46');
    const capivasertib = found.options.find((one) => one.option.id === 'fulvestrant-capivasertib');
    expect(capivasertib?.missing).toEqual(['pik3ca', 'akt1', 'pten']);
    expect(systemic(found, 'advisedAgainst')).toContain('surgery-primary-tumour');
    expect(found.missing.find((one) => one.attribute === 'pik3ca')?.decides).toContain('fulvestrant-capivasertib');
    expect(statusOf(found, 'radiotherapy')).toBe('offered');
  });

  it('tnbc-unknowns: ranks PD-L1 first among what is missing', () => {
    const found = ask('tnbc-unknowns');
    expect(found.missing[0]?.attribute).toBe('pdl1Cps22c3');
    expect(statusOf(found, 'immunotherapy')).toBe('provisional');
  });

  it('no sample is offered endocrine therapy without a hormone receptor, or HER2-directed therapy without its target', () => {
    for (const { id } of samples) {
      const found = ask(id);
      const facts = new Map(found.facts.map((fact) => [fact.attribute, fact.value]));
      const is = (fact: string, bit: number) => {
        const value = facts.get(fact);
        return value?.kind === 'choice' && value.mask === bit;
      };
      for (const { option, status } of found.options) {
        const drugs = option.drugs.map((drug) => knowledge.drugs.find((one) => one.id === drug.drugId));
        if (status !== 'offered') continue;
        const endocrineAlone = drugs.length > 0 && drugs.every((drug) => drug?.kinds.includes('endocrine'));
        if (endocrineAlone) expect(is('hrStatus', 1)).withContext(`${id}: ${option.id}`).toBeTrue();
        const antiHer2 = drugs.some((drug) => drug?.kinds.includes('antiHer2'));
        if (antiHer2) expect(is('her2Status', 8)).withContext(`${id}: ${option.id}`).toBeFalse();
      }
    }
  });

  it('always offers supportive care alone, in all seven classes shown', () => {
    for (const { id } of samples) {
      const found = ask(id);
      expect(found.classes.length).toBe(7);
      expect(found.options.find((one) => one.option.id === 'supportive-care-alone')?.status)
        .withContext(id)
        .toBe('offered');
    }
  });
});

import { consult } from '../consultation/consult';
import { aKnowledge, anOption } from '../consultation/testing/a-knowledge';
import { newCase, type KeptCase } from '../case-file/kept-case';
import type { Concern } from '../preference/concern';
import { aRecord, aSpecimen, testDrugs } from '../patient/testing/a-record';
import { supportiveCareAlone } from '../evidence/comparison';
import { caseSlide } from './case-slide';

const day = '2026-11-23';
const fits = { attribute: 'metastatic', in: ['yes'] };
const knowledge = aKnowledge([
  anOption('elacestrant', { attribute: 'esr1', in: ['mutated'] }),
  anOption('chemo', fits, { class: 'chemotherapy' }),
  anOption('third', fits, { class: 'targeted-therapy' }),
  anOption(supportiveCareAlone, fits, { class: 'supportive-care' }),
]);
const concerns = ['hair', 'home'].map((id): Concern => {
  const words = { en: id, es: id };
  return { id, name: words, what: words, measure: { kind: 'talk' } };
});

const slideOf = (more: Partial<KeptCase> = {}, compared: string[] = []) => {
  const kept = {
    ...newCase('one', '2026-11-01T08:00:00.000Z'),
    record: aRecord({ metastatic: 'yes', erPercent: 95 }),
    ...more,
  };
  const consultation = consult(kept.record, { region: null }, day, knowledge);
  return caseSlide(kept, consultation, { question: ' What next? ', compared, concerns, drugs: testDrugs, day });
};
const ids = (slide: ReturnType<typeof slideOf>) => slide.options.map(({ finding }) => finding.option.id);

describe('one case on one screen', () => {
  it('stands options beside care for comfort alone, those that were compared first', () => {
    expect(ids(slideOf({}, ['third', 'elacestrant']))).toEqual(['third', 'elacestrant', supportiveCareAlone]);
    expect(ids(slideOf())).toContain(supportiveCareAlone);
    const { others, picked } = slideOf({}, ['third']);
    expect(others.map(({ option }) => option.id)).not.toContain('third');
    expect([others.length, picked]).toEqual([2, 'named']);
    expect(slideOf().picked).toBe('suggested');
  });

  it('tells of receptors and of the genes that could still decide, known ones first with their sample', () => {
    const record = aRecord(
      { metastatic: 'yes' },
      {
        specimens: [aSpecimen('liver', { on: '2026-10-01' })],
        observations: [{ attribute: 'prPercent', value: 20, specimen: 'liver' }],
      },
    );
    const { receptors, genes } = slideOf({ record });
    expect(receptors.map(({ attribute, known, source }) => [attribute, known, source?.specimen?.id ?? null])).toEqual([
      ['prPercent', true, 'liver'],
      ['erPercent', false, null],
      ['her2Status', false, null],
    ]);
    expect(genes.map(({ attribute, known }) => [attribute, known])).toEqual([['esr1', false]]);
  });

  it('shows a gene that was found before the many that were not, and counts those that have no room', () => {
    const wild = { esr1: 'wildType', pik3ca: 'wildType', akt1: 'wildType', pten: 'intact' };
    const record = aRecord({
      ...{ metastatic: 'yes', ...wild, germlineBrca: 'negative', germlinePalb2: 'negative', somaticBrca: 'negative' },
      ...{ erbb2Mutation: 'absent', mmr: 'proficient', tmb: 3, msi: 'high' },
    });
    const { genes, moreGenes } = slideOf({ record });
    expect(genes[0]?.attribute).toBe('msi');
    expect([genes.length, moreGenes]).toEqual([8, 3]);
  });

  it('says that nobody has asked what the person wants, and tells it where they have', () => {
    expect(slideOf().goals).toBeNull();
    const said = { picked: ['home'], own: ' Home on Wednesdays ', overlong: '', first: null, beside: {} };
    const goals = slideOf({ said }).goals;
    expect([goals?.concerns.length, goals?.own, goals?.talkOfTime]).toEqual([1, 'Home on Wednesdays', null]);
  });

  it('asks what the presenter wrote', () => {
    expect(slideOf().question).toBe('What next?');
  });
});

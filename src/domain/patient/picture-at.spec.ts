import { choiceOf, exactly, isUnknown } from '../logic/possible';
import { attributeById } from './catalogue/catalogue';
import { FactBook } from './fact-book';
import { pictureAt } from './picture-at';
import type { PatientRecord, SiteSettings } from './record';
import { aRecord, aSpecimen, aTherapy, testDrugs } from './testing/a-record';

const drugs = new Map(testDrugs.map((drug) => [drug.id, drug]));
const facts = new FactBook([]);
const at = (record: PatientRecord, site: SiteSettings = { region: null }) =>
  pictureAt(record, '2026-11-23', site, facts, drugs);
const values = (id: string) => (attributeById(id) as { values: readonly string[] }).values;
const unknown = (record: PatientRecord, id: string, site?: SiteSettings) =>
  isUnknown(at(record, site).picture.value(id), attributeById(id));

describe('pictureAt', () => {
  it('takes the newest observation by the day and none from after it', () => {
    const record = aRecord(
      {},
      {
        observations: [
          { attribute: 'ecog', value: '1', on: '2026-10-01' },
          { attribute: 'ecog', value: '0', on: '2026-11-01' },
          { attribute: 'ecog', value: '3', on: '2026-12-01' },
        ],
      },
    );
    expect(at(record).picture.value('ecog')).toEqual(choiceOf(values('ecog'), '0'));
  });

  it('knows nothing again of a value that was taken back', () => {
    const record = aRecord(
      { esr1: 'mutated' },
      { observations: [{ attribute: 'esr1', value: null, on: '2026-11-22' }] },
    );
    expect(unknown(record, 'esr1')).toBeTrue();
  });

  it('lets a value lapse past its shelf life and remembers it', () => {
    const record = aRecord({}, { observations: [{ attribute: 'lvef', value: 35, on: '2026-07-01' }] });
    expect(unknown(record, 'lvef')).toBeTrue();
    expect(at(record).stale.get('lvef')).toEqual(exactly(35));
    expect(unknown(record, 'lvef', { region: null, shelfLives: { lvef: 12 } })).toBeFalse();
  });

  it('says where a stated ISH result and its counts disagree', () => {
    const counts = { her2IshRatio: 1.2, her2IshCopies: 2 };
    expect(at(aRecord({ her2Ish: 'positive', ...counts })).contradictions).toEqual(['ish-against-counts']);
    expect(at(aRecord({ her2Ish: 'negative', ...counts })).contradictions).toEqual([]);
  });

  it('keeps a tumour change found once, and takes plasma without it as no answer', () => {
    const specimens = [
      aSpecimen('liver', { on: '2023-01-01' }),
      aSpecimen('plasma', { kind: 'plasma', site: 'blood', on: '2026-01-01' }),
    ];
    const wild = { attribute: 'pik3ca', value: 'wildType', specimen: 'plasma' };
    const found = { attribute: 'pik3ca', value: 'mutated', specimen: 'liver' };
    const both = aRecord({}, { specimens, observations: [found, wild] });
    expect(at(both).picture.value('pik3ca')).toEqual(choiceOf(values('pik3ca'), 'mutated'));
    expect(unknown(aRecord({}, { specimens, observations: [wild] }), 'pik3ca')).toBeTrue();
    const tissue = aRecord({}, { specimens, observations: [{ ...wild, specimen: 'liver' }] });
    expect(at(tissue).picture.value('pik3ca')).toEqual(choiceOf(values('pik3ca'), 'wildType'));
  });

  it('lets plasma without an ESR1 mutation leave open what a metastasis showed, not what a primary showed', () => {
    const specimens = [
      aSpecimen('breast', { site: 'primary', on: '2020-01-01' }),
      aSpecimen('liver', { on: '2026-08-01' }),
      aSpecimen('plasma', { kind: 'plasma', site: 'blood', on: '2026-11-01' }),
    ];
    const esr1 = (value: string, specimen: string) => ({ attribute: 'esr1', value, specimen });
    const found = (...observations: ReturnType<typeof esr1>[]) =>
      aRecord({}, { specimens, therapies: [], observations });
    expect(unknown(found(esr1('mutated', 'liver'), esr1('wildType', 'plasma')), 'esr1')).toBeTrue();
    const wild = choiceOf(values('esr1'), 'wildType');
    for (const record of [
      found(esr1('wildType', 'plasma')),
      found(esr1('wildType', 'liver'), esr1('wildType', 'plasma')),
      found(esr1('mutated', 'breast'), esr1('wildType', 'plasma')),
    ])
      expect(at(record).picture.value('esr1')).toEqual(wild);
    const mutated = found(esr1('wildType', 'liver'), esr1('mutated', 'plasma'));
    expect(at(mutated).picture.value('esr1')).toEqual(choiceOf(values('esr1'), 'mutated'));
  });

  it('reads receptors from the newest metastasis rather than the primary, and says that they differ', () => {
    const record = aRecord(
      {},
      {
        specimens: [
          aSpecimen('breast', { site: 'primary', on: '2026-11-01' }),
          aSpecimen('liver', { on: '2026-10-01' }),
        ],
        observations: [
          { attribute: 'erPercent', value: 90, specimen: 'breast' },
          { attribute: 'erPercent', value: 0, specimen: 'liver' },
        ],
      },
    );
    const picture = at(record);
    expect(picture.picture.value('erPercent')).toEqual(exactly(0));
    expect(picture.chosen.get('erPercent')?.specimen?.id).toBe('liver');
    expect(picture.chosen.get('erPercent')?.discordant?.specimen).toBe('breast');
  });

  it('does not call 95 % and 90 % discordant', () => {
    const record = aRecord(
      {},
      {
        specimens: [aSpecimen('breast', { site: 'primary' }), aSpecimen('liver')],
        observations: [
          { attribute: 'erPercent', value: 95, specimen: 'breast' },
          { attribute: 'erPercent', value: 90, specimen: 'liver' },
        ],
      },
    );
    expect(at(record).chosen.get('erPercent')?.discordant).toBeNull();
  });

  it('lets a HER2-low specimen stand where the newest one is 0, but not a positive primary', () => {
    const record = (primary: string) =>
      aRecord(
        {},
        {
          specimens: [aSpecimen('breast', { site: 'primary', on: '2020' }), aSpecimen('liver', { on: '2026' })],
          observations: [
            { attribute: 'her2Ihc', value: primary, specimen: 'breast' },
            { attribute: 'her2Ihc', value: '0', specimen: 'liver' },
          ],
        },
      );
    expect(at(record('1+')).picture.value('her2Ihc')).toEqual(choiceOf(values('her2Ihc'), '1+'));
    expect(at(record('3+')).picture.value('her2Ihc')).toEqual(choiceOf(values('her2Ihc'), '0'));
  });

  it('lets an ultralow specimen stand where the newest one has no staining', () => {
    const record = aRecord(
      {},
      {
        specimens: [aSpecimen('breast', { site: 'primary', on: '2020' }), aSpecimen('liver', { on: '2026' })],
        observations: [
          { attribute: 'her2Ihc', value: '0', specimen: 'breast' },
          { attribute: 'her2Staining', value: 5, specimen: 'breast' },
          { attribute: 'her2Ihc', value: '0', specimen: 'liver' },
          { attribute: 'her2Staining', value: 0, specimen: 'liver' },
        ],
      },
    );
    expect(at(record).picture.value('her2Staining')).toEqual(exactly(5));
  });

  it('keeps both of two results of one day that disagree, unless a person corrected one', () => {
    const twice = (from?: 'person') =>
      aRecord(
        {},
        {
          observations: [
            { attribute: 'erPercent', value: 0, on: '2026-10-01' },
            { attribute: 'erPercent', value: 90, on: '2026-10-01', ...(from ? { from } : {}) },
          ],
        },
      );
    expect(at(twice()).picture.value('erPercent')).toEqual({
      kind: 'number',
      spans: [
        { lo: 0, hi: 0 },
        { lo: 90, hi: 90 },
      ],
    });
    expect(at(twice('person')).picture.value('erPercent')).toEqual(exactly(90));
  });

  it('takes an undated value that ages as stale, and an undated ESR1 wild type as from before the growth', () => {
    expect(unknown(aRecord({}, { observations: [{ attribute: 'lvef', value: 60 }] }), 'lvef')).toBeTrue();
    const grew = [aTherapy(['fulvestrant'], { start: '2025-06-01', end: '2026-06-01', stopReason: 'progression' })];
    const record = aRecord({}, { therapies: grew, observations: [{ attribute: 'esr1', value: 'wildType' }] });
    expect(unknown(record, 'esr1')).toBeTrue();
  });

  it('lets ESR1 wild type lapse where the history leaves too much open to be read', () => {
    const therapies = Array.from({ length: 10 }, () => aTherapy(['letrozole']));
    const record = aRecord({}, { therapies, observations: [{ attribute: 'esr1', value: 'wildType', on: '2026-01' }] });
    expect(unknown(record, 'esr1')).toBeTrue();
  });

  it('takes ISH as not done beside IHC 0, 1+ and 3+, and as not known beside 2+', () => {
    for (const ihc of ['0', '1+', '3+']) {
      expect(at(aRecord({ her2Ihc: ihc })).picture.value('her2Ish')).toEqual(choiceOf(values('her2Ish'), 'notDone'));
    }
    const open = choiceOf(values('her2Ish'), 'positive', 'negative');
    expect(at(aRecord({ her2Ihc: '2+' })).picture.value('her2Ish')).toEqual(open);
    expect(at(aRecord({ her2Ihc: '2+', her2Ish: 'notDone' })).picture.value('her2Ish')).toEqual(open);
  });

  it('lets ESR1 wild type lapse when the cancer grows on endocrine therapy after the sample', () => {
    const grew = [aTherapy(['fulvestrant'], { start: '2025-06-01', end: '2026-06-01', stopReason: 'progression' })];
    const sampled = (on: string) =>
      aRecord({}, { therapies: grew, observations: [{ attribute: 'esr1', value: 'wildType', on }] });
    expect(unknown(sampled('2025-07-01'), 'esr1')).toBeTrue();
    expect(unknown(sampled('2026-06-15'), 'esr1')).toBeFalse();
  });

  it('fills in what is implied and names what contradicts', () => {
    const post = at(aRecord({ menopausalStatus: 'post' }));
    expect(post.picture.value('pregnant')).toEqual(choiceOf(values('pregnant'), 'no'));
    expect(post.picture.value('breastfeeding')).toEqual(choiceOf(values('breastfeeding'), 'no'));
    expect(at(aRecord({ age: 72 })).picture.value('breastfeeding')).toEqual(choiceOf(values('breastfeeding'), 'no'));
    const impossible = at(aRecord({ menopausalStatus: 'post', pregnant: 'trimester2' }));
    expect(impossible.contradictions).toContain('post-not-pregnant');
  });

  it('computes creatinine clearance by Cockcroft and Gault', () => {
    const record = aRecord({ age: 60, sex: 'female', weight: 72, creatinine: 1 });
    expect(at(record).picture.value('crCl')).toEqual(exactly(68));
  });

  it('lets dates overrule a stated line and says so', () => {
    const picture = at(aRecord({ line: 4 }, { therapies: [] }));
    expect(picture.picture.value('line')).toEqual(exactly(1));
    expect(picture.overruled).toEqual(['line']);
  });

  it('refuses a day that is no date', () => {
    expect(() => pictureAt(aRecord(), 'today', { region: null }, facts, drugs)).toThrowError(RangeError);
  });
});

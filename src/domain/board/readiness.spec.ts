import { consult } from '../consultation/consult';
import { aKnowledge, anOption } from '../consultation/testing/a-knowledge';
import type { ObservedValue, PatientRecord } from '../patient/record';
import { aRecord, aSpecimen } from '../patient/testing/a-record';
import { nothingSaid } from '../preference/said';
import {
  type ReadinessItem,
  type ReadinessLimits,
  missingItems,
  readinessOf,
  unreasoned,
  usualLimits,
} from './readiness';

const day = '2026-11-23';
/** One option that ESR1 decides, so that ESR1 is worth asking. */
const knowledge = aKnowledge([anOption('elacestrant', { attribute: 'esr1', in: ['mutated'] })]);

const standing = (
  item: ReadinessItem,
  record: PatientRecord,
  { said = nothingSaid, limits = usualLimits }: { said?: typeof nothingSaid; limits?: ReadinessLimits } = {},
) => {
  const consultation = consult(record, { region: null }, day, knowledge);
  const found = readinessOf({ consultation, record, said }, limits).find((one) => one.item === item);
  if (!found) throw new Error(`no ${item}`);
  return found;
};

const on = (values: Record<string, ObservedValue>, date?: string, specimen?: string) =>
  Object.entries(values).map(([attribute, value]) => ({
    attribute,
    value,
    ...(date && { on: date }),
    ...(specimen && { specimen }),
  }));
const receptors = { erPercent: 90, prPercent: 10, her2Ihc: '1+' };
const blood = { neutrophils: 3, platelets: 200, haemoglobin: 12, bilirubin: 0.6, ast: 1, alt: 1, crCl: 90 };

describe('what is ready of a case before a board', () => {
  it('takes receptors of a metastasis, says their age, and asks for them where they are of the primary or old', () => {
    const at = (site: 'metastasis' | 'primary', date: string) =>
      standing(
        'receptors',
        aRecord({}, { specimens: [aSpecimen('s', { site, on: date })], observations: on(receptors, undefined, 's') }),
      );
    expect(at('metastasis', '2026-11-13')).toEqual(
      jasmine.objectContaining({ state: 'ready', ageDays: 10, sample: null }),
    );
    expect(at('primary', '2026-11-13')).toEqual(jasmine.objectContaining({ state: 'ageing', sample: 'primary' }));
    expect(at('metastasis', '2022-11-13').state).toBe('ageing');
  });

  it('takes a sample that nobody named for no metastasis', () => {
    const found = standing('receptors', aRecord({}, { observations: on(receptors, '2026-11-13') }));
    expect([found.state, found.sample]).toEqual(['ageing', 'untold']);
  });

  it('asks for the copies of HER2 where the staining leaves it open', () => {
    const with2 = (more: Record<string, ObservedValue>) =>
      standing('receptors', aRecord({ ...receptors, her2Ihc: '2+', ...more }));
    expect([with2({}).state, with2({}).lacking]).toEqual(['missing', ['her2Ish']]);
    expect(with2({ her2Ish: 'negative' }).lacking).toEqual([]);
  });

  it('lets what is inherited be of any age, and asks for ESR1 again after the cancer has grown', () => {
    const of = (esr1: string, end: string) =>
      standing(
        'genomics',
        aRecord(
          {},
          {
            observations: [...on({ germlineBrca: 'negative' }, '2015-01-01'), ...on({ esr1 }, '2026-03-01')],
            therapies: [
              {
                id: 't',
                setting: 'metastatic',
                drugs: ['letrozole'],
                start: '2025-01',
                end,
                stopReason: 'progression',
              },
            ],
          },
        ),
      );
    expect(of('wildType', '2026-02')).toEqual(jasmine.objectContaining({ state: 'ready', lacking: [] }));
    expect(of('wildType', '2026-10')).toEqual(jasmine.objectContaining({ state: 'missing', lacking: ['esr1'] }));
    expect(of('mutated', '2026-10').state).toBe('ready');
  });

  it('names what of an item is not known, and never takes it for done', () => {
    const found = standing('receptors', aRecord({ erPercent: 90, her2Ihc: { oneOf: ['0', '1+'] } }));
    expect([found.state, found.lacking]).toEqual(['missing', ['prPercent', 'her2Ihc']]);
    const empty = readinessOf({
      consultation: consult(aRecord(), { region: null }, day, knowledge),
      record: aRecord(),
      said: nothingSaid,
    });
    expect(missingItems(empty)).toEqual([
      'receptors',
      'genomics',
      'staging',
      'organFunction',
      'activity',
      'comorbidity',
      'history',
      'goals',
    ]);
  });

  it('asks for markers only where one could still change an option', () => {
    expect(standing('genomics', aRecord()).lacking).toEqual(['esr1']);
    expect(standing('genomics', aRecord({ esr1: 'wildType' })).state).toBe('ready');
    const none = aKnowledge([]);
    const consultation = consult(aRecord(), { region: null }, day, none);
    const [, genomics] = readinessOf({ consultation, record: aRecord(), said: nothingSaid });
    expect(genomics?.state).toBe('notNeeded');
  });

  it('ages by the limit of the site, to the day, and takes a value without a day for old', () => {
    const at = (date: string | undefined, limit: number) =>
      standing('organFunction', aRecord({}, { observations: on(blood, date) }), {
        limits: { ...usualLimits, organFunction: limit },
      });
    expect(at('2026-11-20', 3).state).toBe('ready');
    expect(at('2026-11-20', 2)).toEqual(jasmine.objectContaining({ state: 'ageing', ageDays: 3, limitDays: 2 }));
    // Blood counts without a day have lapsed: they are not known.
    expect(at(undefined, 28).state).toBe('missing');
    const sites = standing('staging', aRecord({}, { observations: on({ sites: ['bone'], organDysfunction: 'none' }) }));
    expect([sites.state, sites.ageDays, sites.undated]).toEqual(['ageing', null, ['sites', 'organDysfunction']]);
  });

  it('counts a partly known date from its first day', () => {
    const found = standing('activity', aRecord({}, { observations: on({ ecog: '1' }, '2026-11') }));
    expect(found.ageDays).toBe(22);
  });

  it('hears the person: a concern or their own words, not a question that nobody asked', () => {
    expect(standing('goals', aRecord()).state).toBe('missing');
    expect(standing('goals', aRecord(), { said: { ...nothingSaid, own: 'Home on Wednesdays' } }).state).toBe('ready');
    expect(standing('goals', aRecord(), { said: { ...nothingSaid, picked: ['hair'] } }).state).toBe('ready');
  });

  it('takes a list of no treatments for told, and one that nobody has made for missing', () => {
    expect(standing('history', aRecord({}, { therapies: [] })).state).toBe('ready');
    expect(standing('history', aRecord()).state).toBe('missing');
  });

  it('wants a reason for each missing item', () => {
    const found = readinessOf({
      consultation: consult(aRecord(), { region: null }, day, knowledge),
      record: aRecord({}, { therapies: [] }),
      said: nothingSaid,
    });
    const reasons = { receptors: 'Biopsy is booked', genomics: ' ' };
    expect(unreasoned(found, reasons)).toEqual(missingItems(found).filter((item) => item !== 'receptors'));
  });
});

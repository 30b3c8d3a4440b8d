import type { Exposure } from './exposures';
import { someDrugs } from './fixtures/drugs';
import { proposeTherapies } from './therapies';

function given(
  id: string,
  start: string | undefined,
  more: Partial<Exposure> = {},
  type = 'MedicationAdministration',
): Exposure {
  const drugs = someDrugs.filter((drug) => drug.id === id);
  const resource = {
    type,
    id: `${id}-${start ?? ''}`,
    name: `${type}/${id}-${start ?? ''}`,
    fullUrl: undefined,
    json: {},
  };
  const match = { drugs, name: id, by: drugs.length > 0 ? ('code' as const) : ('none' as const), isCancerDrug: true };
  return {
    resource,
    match,
    start,
    end: undefined,
    active: false,
    intent: undefined,
    stopReason: undefined,
    treatment: true,
    ...more,
  };
}

describe('proposeTherapies', () => {
  it('puts together what began within 30 days, and opens a line with a later new drug', () => {
    const exposures = [
      given('leuprorelin', '2023-01-10'),
      given('palbociclib', '2023-01-20'),
      given('letrozole', '2023-02-05'),
      given('letrozole', '2023-06-01'),
      given('fulvestrant', '2023-09-01'),
      given('leuprorelin', '2023-09-05'),
    ];
    const { therapies } = proposeTherapies(exposures, { metastaticDiagnosis: '2023-01-01' }, 'metastatic');
    expect(therapies?.map(({ drugs, start, end }) => ({ drugs, start, end }))).toEqual([
      { drugs: ['leuprorelin', 'palbociclib', 'letrozole'], start: '2023-01-10', end: '2023-06-01' },
      { drugs: ['fulvestrant', 'leuprorelin'], start: '2023-09-01', end: '2023-09-05' },
    ]);
  });

  it('takes the setting from the intent, else from the day of the metastatic diagnosis', () => {
    const events = { surgery: '2019-06-01', metastaticDiagnosis: '2022-01-01' };
    const exposures = [
      given('paclitaxel', '2019-01-01', { intent: 'curative' }),
      given('letrozole', '2019-09-01'),
      given('ribociclib', '2022-02-01'),
      given('carboplatin', '2023-01-01', { intent: 'curative' }),
    ];
    const { therapies, findings } = proposeTherapies(exposures, events, 'metastatic');
    expect(therapies?.map(({ setting }) => setting)).toEqual(['neoadjuvant', 'adjuvant', 'metastatic', 'metastatic']);
    expect(findings.map(({ reasonKey }) => reasonKey)).toEqual([
      'import.ask.therapyCurative',
      'import.ask.therapyBeforeMetastasis',
      'import.ask.therapyAfterMetastasis',
      'import.ask.therapyIntentAgainstDate',
    ]);
  });

  it('only calls the last line running, and knows no end where a request gives none', () => {
    const exposures = [
      given('letrozole', '2022-01-01', { active: true }, 'MedicationRequest'),
      given('fulvestrant', '2023-01-01', { active: true }, 'MedicationRequest'),
    ];
    const { therapies } = proposeTherapies(exposures, {}, 'metastatic');
    expect(therapies?.map((therapy) => ('end' in therapy ? therapy.end : 'not known'))).toEqual(['not known', null]);
  });

  it('keeps a drug that nobody knows under its name', () => {
    const { therapies, findings } = proposeTherapies([given('newdrug', undefined)], {}, 'metastatic');
    expect(therapies?.[0]?.drugs).toEqual(['newdrug']);
    expect(findings.map(({ reasonKey }) => reasonKey)).toEqual(['import.ask.therapySetting', 'import.ask.drugUnknown']);
  });

  it('reads no therapy of another cancer', () => {
    const { therapies, findings } = proposeTherapies([given('paclitaxel', '2020')], {}, 'notBreastCancer');
    expect(therapies).toBeNull();
    expect(findings.map(({ reasonKey }) => reasonKey)).toEqual(['import.ignored.therapiesOther']);
  });
});

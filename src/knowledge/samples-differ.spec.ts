import { consult } from '../domain/consultation/consult';
import type { ObservedValue } from '../domain/patient/record';
import { aRecord, aSpecimen } from '../domain/patient/testing/a-record';
import { knowledge } from './knowledge';

const specimens = [
  aSpecimen('breast', { site: 'primary', on: '2020-01-01' }),
  aSpecimen('liver', { on: '2026-10-01' }),
];
type Found = Record<string, ObservedValue>;
const observed = (found: Found, specimen: string) =>
  Object.entries(found).map(([attribute, value]) => ({ attribute, value, specimen }));

/** What is said of a person whose first tumour and metastasis were found so. */
function warned(breast: Found, liver: Found, others: Found = {}) {
  const observations = [...observed(breast, 'breast'), ...observed(liver, 'liver')];
  const record = aRecord({ metastatic: 'yes', ...others }, { specimens, observations });
  return consult(record, { region: null }, '2026-11-23', knowledge).warnings;
}

describe('samples that differ', () => {
  const elsewhere = (attribute: string) => ({
    kind: 'positiveElsewhere' as const,
    attribute,
    used: 'liver',
    other: 'breast',
  });

  it('name a positive first tumour where the metastasis closes hormone therapy', () => {
    const negative = { erPercent: 0, prPercent: 0 };
    expect(warned({ erPercent: 90 }, negative)).toContain(elsewhere('erPercent'));
    expect(warned({ erPercent: 0 }, { erPercent: 90, prPercent: 0 })).not.toContain(elsewhere('erPercent'));
    expect(warned({ prPercent: 40 }, { erPercent: 90, prPercent: 0 })).not.toContain(elsewhere('prPercent'));
  });

  it('name a HER2-positive first tumour where the metastasis is not', () => {
    expect(warned({ her2Ihc: '3+' }, { her2Ihc: '1+' })).toContain(elsewhere('her2Ihc'));
    expect(warned({ her2Ihc: '1+' }, { her2Ihc: '3+' })).not.toContain(elsewhere('her2Ihc'));
  });

  it('ask for a blinded recount where counts alone decide beside IHC 2+', () => {
    const recount = { kind: 'recount' as const, attribute: 'her2Ish', group: 2 as const };
    const counts = { her2Ihc: '2+', her2IshAssay: 'dual', her2IshRatio: 2.3, her2IshCopies: 3.2 };
    expect(warned({}, {}, counts)).toContain(recount);
    expect(warned({}, {}, { ...counts, her2Ish: 'negative' })).not.toContain(recount);
    expect(warned({}, {}, { ...counts, her2Ihc: '3+' })).not.toContain(recount);
  });
});

import type { Source } from './source';
import { isOfSite, originalAddress, readAt } from './second-hand';

const source = (more: Partial<Source> = {}): Source => ({
  id: 'tucatinib',
  kind: 'label',
  title: 'Tucatinib dosage',
  journal: null,
  year: null,
  doi: null,
  pmid: null,
  url: null,
  checkedAt: [],
  ...more,
});

describe('readAt', () => {
  it('tells a copy of a document, of whatever kind', () => {
    const copy = 'http://www.120ty.net/bencandy.php?aid=4438&fid=134&page=9';
    expect(readAt(copy, source())).toBe('copy');
    expect(readAt(copy, source({ kind: 'patient-information' }))).toBe('copy');
    expect(readAt('https://uat.mimsdev.com:443/thailand/drug/info/kadcyla', null)).toBe('copy');
    expect(readAt('stored mirror of PubMed record 40217078', source())).toBe('copy');
  });

  it('tells what another site writes of a label or a trial from what a site writes itself', () => {
    const monograph = 'https://www.drugs.com/dosage/tucatinib.html';
    expect(readAt(monograph, source())).toBe('report');
    expect(readAt(monograph, source({ kind: 'trial-report' }))).toBe('report');
    expect(readAt(monograph, source({ kind: 'patient-information' }))).toBe('source');
    expect(readAt(monograph, null)).toBe('report');
  });

  it('tells a source that is itself such a page from what another site writes of one', () => {
    const monograph = 'https://www.drugs.com/dosage/tucatinib.html';
    expect(readAt(monograph, source({ retells: 'tukysa-uspi' }))).toBe('page');
    expect(readAt(monograph, source({ retells: null }))).toBe('page');
    expect(readAt('http://www.120ty.net/bencandy.php', source({ retells: 'tukysa-uspi' }))).toBe('copy');
    expect(readAt('https://www.pfizermedical.com/tukysa/highlights', source({ retells: 'tukysa-uspi' }))).toBe(
      'source',
    );
  });

  it('takes any other page for the source', () => {
    expect(readAt('https://www.kadcyla.com/hcp/metastatic-breast-cancer/safety.html', source())).toBe('source');
    expect(readAt('ESMO 2024, abstract 1', source())).toBe('source');
  });
});

describe('originalAddress', () => {
  it("is the source's own, else its DOI, and no page of another site that tells of it", () => {
    const [monograph, own] = ['https://www.drugs.com/tukysa.html', 'https://www.tukysa.com'];
    expect(originalAddress(source({ url: own, doi: '10.1000/1' }))).toBe(own);
    expect(originalAddress(source({ url: monograph, doi: '10.1000/1' }))).toBe('https://doi.org/10.1000/1');
    expect(originalAddress(source({ url: monograph }))).toBeNull();
    expect(originalAddress(source({ url: monograph, retells: null }))).toBe(monograph);
  });
});

describe('isOfSite', () => {
  it('takes a site with its subdomains, and no site whose name ends alike', () => {
    expect(isOfSite('https://reference.medscape.com/drug/1', 'medscape.com')).toBeTrue();
    expect(isOfSite('https://notmedscape.com/drug/1', 'medscape.com')).toBeFalse();
    expect(isOfSite('https://medscape.com.example.org/', 'medscape.com')).toBeFalse();
    expect(isOfSite('https://example.org/?from=https://medscape.com/', 'medscape.com')).toBeFalse();
  });

  it('takes a part of a site by whole steps of its path', () => {
    expect(isOfSite('https://guidelinecentral.com/drug/1/TRUQAP', 'guidelinecentral.com/drug')).toBeTrue();
    expect(isOfSite('https://guidelinecentral.com/drugs', 'guidelinecentral.com/drug')).toBeFalse();
    expect(isOfSite('https://guidelinecentral.com/guideline/307903', 'guidelinecentral.com/drug')).toBeFalse();
  });
});

import { codeBook } from './code-book';
import { codeTable } from './codes/table';
import { drugMatcher } from './drug-match';
import { someDrugs } from './fixtures/drugs';

const match = drugMatcher(someDrugs, codeTable, codeBook(codeTable));
const rxnorm = (code: string, display?: string) =>
  match({ codings: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code, display }], text: undefined });
const named = (text: string) => {
  const { drugs, by } = match({ codings: [], text });
  return [by, ...drugs.map(({ id }) => id)];
};

describe('drugMatcher', () => {
  it('knows ingredients and products', () => {
    expect(rxnorm('1601374').drugs.map(({ id }) => id)).toEqual(['palbociclib']);
    expect(rxnorm('583214').drugs.map(({ id }) => id)).toEqual(['paclitaxel']);
    expect(rxnorm('583214').by).toBe('code');
  });

  it('falls back to names, and says so', () => {
    expect(named('FASLODEX 250 mg')).toEqual(['name', 'fulvestrant']);
    expect(named('capivasertib')).toEqual(['name', 'capivasertib']);
    expect(named('Sage tea')).toEqual(['none']);
  });

  it('takes no conjugate for its antibody, nor two drugs for one', () => {
    expect(named('fam-trastuzumab deruxtecan-nxki')).toEqual(['name', 'trastuzumab-deruxtecan']);
    expect(named('trastuzumab duocarmazine')).toEqual(['none']);
    expect(named('paclitaxel protein-bound')).toEqual(['none']);
    expect(named('Paclitaxel / Carboplatin')).toEqual(['none']);
  });

  it('knows a cancer drug by its code although the knowledge does not hold it', () => {
    expect(rxnorm('194000', 'Capecitabine')).toEqual(
      jasmine.objectContaining({ by: 'none', isCancerDrug: true, name: 'Capecitabine' }),
    );
  });
});

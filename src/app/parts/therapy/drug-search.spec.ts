import { drug } from './testing';
import { drugNamed, findDrugs } from './drug-search';

const drugs = [
  drug('letrozole', 'Letrozole', 'Letrozol', ['Femara']),
  drug('trastuzumab', 'Trastuzumab', 'Trastuzumab', ['Herceptin']),
  drug('trastuzumab-deruxtecan', 'Trastuzumab deruxtecan', 'Trastuzumab deruxtecán', ['Enhertu']),
];
const ids = (typed: string) => findDrugs(typed, drugs).map(({ id }) => id);

describe('drug search', () => {
  it('finds by the beginning of a name in either language, by brand and by a later word', () => {
    expect(ids('letrozol')).toEqual(['letrozole']);
    expect(ids('enh')).toEqual(['trastuzumab-deruxtecan']);
    expect(ids('TRAST')).toEqual(['trastuzumab', 'trastuzumab-deruxtecan']);
    expect(ids('deruxtecan')).toEqual(['trastuzumab-deruxtecan']);
    expect(ids('')).toEqual([]);
  });

  it('knows a drug by any of its names, with or without accents', () => {
    expect(drugNamed('femara', drugs)?.id).toBe('letrozole');
    expect(drugNamed('trastuzumab deruxtecan', drugs)?.id).toBe('trastuzumab-deruxtecan');
    expect(drugNamed('trastu', drugs)).toBeNull();
  });
});

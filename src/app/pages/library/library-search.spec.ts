import type { Entry } from './entry';
import { LibrarySearch } from './library-search';

const entry = (kind: Entry['kind'], id: string, name: string, ...also: string[]): Entry => ({
  kind,
  id,
  name: { en: name, es: name },
  note: null,
  also,
});
const search = new LibrarySearch([
  entry('options', 'fulvestrant', 'Fulvestrant'),
  entry('options', 'trastuzumab-emtansine', 'Trastuzumab emtansine (T-DM1)'),
  entry('drugs', 'fulvestrant', 'Fulvestrant', 'Faslodex'),
  { ...entry('side-effects', 'nausea', 'Nausea'), name: { en: 'Nausea', es: 'Náuseas' } },
  entry('sources', 'elacestrant-2022', 'Elacestrant: elacestrant after elacestrant'),
  entry('rules', 'elacestrant-first', 'After growth, elacestrant before other tablets'),
  entry('options', 'elacestrant-everolimus', 'Elacestrant + everolimus'),
  entry('drugs', 'elacestrant', 'Elacestrant', 'Orserdu'),
  entry('rules', 'her2Status', 'HER2 status'),
  ...Array.from({ length: 12 }, (_, n) => entry('trials', `paloma-${n}`, `PALOMA-${n}`)),
]);
const ids = (words: string) =>
  search.find(words).flatMap(({ kind, entries }) => entries.map(({ id }) => `${kind}/${id}`));

describe('LibrarySearch', () => {
  it('finds by name, by its beginning and by another name, in every kind', () => {
    expect(ids('fulv')).toEqual(['options/fulvestrant', 'drugs/fulvestrant']);
    expect(ids('faslodex')).toEqual(['drugs/fulvestrant']);
    expect(ids('fulvestrnat')).toContain('options/fulvestrant');
  });

  it('puts what is named so before what begins so, and papers last', () => {
    expect(ids('elacestrant')).toEqual([
      'drugs/elacestrant',
      'options/elacestrant-everolimus',
      'rules/elacestrant-first',
      'sources/elacestrant-2022',
    ]);
    expect(ids('Orserdu')[0]).toBe('drugs/elacestrant');
    expect(ids('elacest').at(-1)).toBe('sources/elacestrant-2022');
  });

  it('finds in English while the Spanish words are not there yet', () => {
    const half = { ...entry('drugs', 'elacestrant', 'Elacestrant'), name: { en: 'Elacestrant' } as Entry['name'] };
    expect(new LibrarySearch([half]).find('elacestrant')[0]?.entries.length).toBe(1);
    expect(new LibrarySearch([half]).find('undefined')).toEqual([]);
  });

  it('finds in both languages, with or without accents', () => {
    expect(ids('nauseas')).toEqual(['side-effects/nausea']);
    expect(ids('Náus')).toEqual(['side-effects/nausea']);
  });

  it('does not take one short name for another', () => {
    expect(ids('T-DM1')).toEqual(['options/trastuzumab-emtansine']);
    expect(ids('T-DXd')).toEqual([]);
  });

  it('finds all that there is, and nothing for nothing', () => {
    const [found] = search.find('paloma');
    expect(found?.entries.length).toBe(12);
    expect(search.find('   ')).toEqual([]);
  });
});

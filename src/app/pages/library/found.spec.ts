import { TestBed } from '@angular/core/testing';
import { KnowledgeLibrary } from '../../store/knowledge';
import { LibraryEntries } from './library-entries';
import { realLibrary } from './testing/real-library';

describe('the search of the whole library', () => {
  let find: (words: string) => { kind: string; ids: string[] }[];
  const idsOf = (words: string, kind: string) => find(words).find((found) => found.kind === kind)?.ids ?? [];

  beforeEach(async () => {
    await realLibrary();
    await TestBed.inject(KnowledgeLibrary).loadForSearch();
    const search = TestBed.inject(LibraryEntries).search();
    find = (words) => search.find(words).map(({ kind, entries }) => ({ kind, ids: entries.map(({ id }) => id) }));
  });

  it('finds drugs by what they are checked against', () => {
    for (const words of ['grapefruit', 'pomelo', 'St John', 'omeprazole', 'omeprazol']) {
      expect(idsOf(words, 'drugs').length).withContext(words).toBeGreaterThan(0);
    }
    expect(idsOf('omeprazole', 'drugs')).not.toContain('fulvestrant');
  });

  it('puts the most serious partner first, and leaves out what asks for nothing', () => {
    const grapefruit = idsOf('grapefruit', 'drugs');
    expect(grapefruit[0]).not.toBe('inavolisib');
    expect(grapefruit).not.toContain('inavolisib');
    expect(idsOf('ritonavir', 'drugs').length).toBeGreaterThan(8);
  });

  it('finds brands, short forms and spellings that people type', () => {
    expect(idsOf('paxlovid', 'drugs').length).toBeGreaterThan(0);
    expect(idsOf('St Johns wort', 'drugs').length).toBeGreaterThan(0);
    expect(idsOf('ONJ', 'side-effects')).toEqual(['osteonecrosis-jaw']);
    expect(idsOf('ILD', 'side-effects')).toContain('ild');
    expect(idsOf('ILD', 'drugs')).toContain('trastuzumab-deruxtecan');
    expect(idsOf('ILD', 'options')).toContain('trastuzumab-deruxtecan');
    expect(idsOf('DPD', 'drugs')).toContain('capecitabine');
    expect(idsOf('PIK3CA', 'drugs')).toContain('alpelisib');
    expect(idsOf('PIK3CA', 'drugs')).not.toContain('cetirizine');
    expect(find('5-FU')[0]).toEqual(
      jasmine.objectContaining({ kind: 'drugs', ids: jasmine.arrayContaining(['fluorouracil']) }),
    );
  });

  it('finds Spanish words while English is spoken', () => {
    expect(idsOf('diarrea', 'side-effects')).toContain('diarrhoea');
    expect(idsOf('fiebre', 'side-effects')).toContain('fever');
    expect(idsOf('cansancio', 'side-effects')).toContain('fatigue');
    expect(idsOf('quimioterapia', 'options')).not.toEqual([]);
  });

  it('finds an option and its drug by the gene that decides it', () => {
    expect(idsOf('ESR1', 'options')).toContain('elacestrant');
    expect(idsOf('ESR1', 'drugs')).toContain('elacestrant');
    expect(idsOf('DPYD', 'options')).toContain('capecitabine');
    expect(idsOf('DPYD', 'drugs')).toContain('capecitabine');
  });

  it('finds a trial by what its arms gave, and by its name with or without the hyphen', () => {
    expect(idsOf('ribociclib', 'trials')).toContain('monaleesa-2');
    expect(idsOf('Kisqali', 'trials')).toContain('monaleesa-2');
    for (const words of ['MONALEESA-2', 'MONALEESA2', 'monaleesa 2']) {
      expect(find(words)[0]?.kind).withContext(words).toBe('trials');
      expect(idsOf(words, 'trials')[0]).withContext(words).toBe('monaleesa-2');
    }
  });

  it('puts first what is called so', () => {
    expect(find('Kisqali')[0]).toEqual(jasmine.objectContaining({ kind: 'drugs', ids: ['ribociclib'] }));
    expect(find('diarrhoea')[0]?.kind).toBe('side-effects');
  });

  it('finds the pages about the knowledge itself', () => {
    expect(idsOf('IPDAS', 'pages')).toEqual(['self-assessment']);
    expect(idsOf('changelog', 'pages')).toEqual(['changes']);
  });
});

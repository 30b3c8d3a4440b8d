import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { anOption } from '../../domain/consultation/testing/a-knowledge';
import type { Source } from '../../domain/evidence/source';
import { aCare, aPlan } from '../../domain/side-effects/testing/a-care';
import type { InteractionClass } from '../../domain/treatment/interactions/interaction-class';
import { detailKeys } from '../../knowledge/details';
import { takeLanguage } from '../../knowledge/languages';
import { PagesInSpanish } from '../words/page-words';
import { provideWords } from '../words/words.providers';
import { KNOWLEDGE_SOURCE, KnowledgeLibrary, type KnowledgeSource } from './knowledge';
import { evidenceWith, knowledgeWith, sourceWith } from './testing';

function library(part: Partial<KnowledgeSource>): KnowledgeLibrary {
  TestBed.configureTestingModule({
    providers: [provideWords(), { provide: KNOWLEDGE_SOURCE, useValue: sourceWith(part) }],
  });
  return TestBed.inject(KnowledgeLibrary);
}

describe('the interactions in the library', () => {
  const page = 'https://example.org/label';
  const source = { id: 'label', checkedAt: [page] } as Source;
  const read = { on: '2026-11', against: '0' };
  const classes = (): InteractionClass[] => [
    {
      id: 'one',
      name: { en: '', es: '' },
      members: [],
      affects: [],
      note: null,
      sourceId: 'label',
      checked: { ...read },
    },
  ];
  const shelf = () =>
    library({
      interactions: () => Promise.resolve({ interactions: classes(), ingredients: [] }),
      evidence: () => Promise.resolve(evidenceWith({ sources: [source] })),
    });
  const readAt = ({ interactions }: KnowledgeLibrary) => interactions()?.interactions[0]?.checked?.against;

  it('know where they were read, whichever comes first, they or the sources', async () => {
    const first = shelf();
    await first.loadInteractions();
    await first.loadEvidence();
    expect(readAt(first)).toBe(page);
    TestBed.resetTestingModule();
    const last = shelf();
    await last.loadEvidence();
    await last.loadInteractions();
    expect(readAt(last)).toBe(page);
    TestBed.resetTestingModule();
    const both = shelf();
    await Promise.all([both.loadInteractions(), both.loadEvidence()]);
    expect(readAt(both)).toBe(page);
  });

  it('may be asked for again after a fetch failed', async () => {
    const none = { interactions: [], ingredients: [] };
    const answers = [Promise.reject(new Error('offline')), Promise.resolve(none)];
    const again = library({ interactions: () => answers.shift() ?? Promise.reject(new Error('asked too often')) });
    await expectAsync(again.loadInteractions()).toBeRejectedWithError('offline');
    await expectAsync(again.loadInteractions()).toBeResolvedTo(none);
  });
});

describe('the side-effect plans in the library', () => {
  it('are fetched once, when they are asked for and not with the rest', async () => {
    const care = jasmine.createSpy('care').and.resolveTo(aCare([aPlan('nausea')]));
    const shelf = library({ care });
    await Promise.all([shelf.load(), shelf.loadEvidence()]);
    expect(care).not.toHaveBeenCalled();
    expect(shelf.care()).toBeNull();
    await Promise.all([shelf.loadCare(), shelf.loadCare()]);
    expect(care).toHaveBeenCalledTimes(1);
    expect(shelf.care()?.plans.map(({ id }) => id)).toEqual(['nausea']);
  });

  it('may be asked for again after a fetch failed', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve(aCare([]))];
    const shelf = library({ care: () => answers.shift() ?? Promise.reject(new Error('asked too often')) });
    await expectAsync(shelf.loadCare()).toBeRejectedWithError('offline');
    await expectAsync(shelf.loadCare()).toBeResolved();
  });

  it('get their Spanish with the language', async () => {
    const care = aCare([aPlan('nausea')]);
    const { what } = structuredClone(care.plans[0]) ?? aPlan('none');
    const spanish = takeLanguage(care, 'es');
    const shelf = library({
      care: () => Promise.resolve(care),
      spanish: (part) => Promise.resolve(part === 'care' ? spanish : null),
    });
    TestBed.inject(TranslocoService).setActiveLang('es');
    await TestBed.inject(PagesInSpanish).all();
    await shelf.loadCare();
    expect(shelf.care()?.plans[0]?.what).toEqual(what);
  });
});

describe('the knowledge in the library', () => {
  const travelling = () => {
    const option = anOption('any', { attribute: 'sex', in: ['female'] });
    const whole = knowledgeWith({ options: [{ ...option, name: { en: 'Tablets', es: 'Pastillas' } }] });
    const knowledge = structuredClone(whole);
    const spanish = takeLanguage(knowledge, 'es', detailKeys);
    const english = takeLanguage(knowledge, 'en', detailKeys);
    return { whole, knowledge, spanish, english };
  };

  it('answers in Spanish before English was fetched, which follows', async () => {
    const { whole, knowledge, spanish, english } = travelling();
    let give: (words: string[]) => void = () => undefined;
    const shelf = library({
      knowledge: () => Promise.resolve(knowledge),
      spanish: (part) => Promise.resolve(part === 'knowledge' ? spanish : null),
      english: () => new Promise((resolve) => (give = resolve)),
    });
    TestBed.inject(TranslocoService).setActiveLang('es');
    await TestBed.inject(PagesInSpanish).all();
    const [option] = (await shelf.load()).options;
    expect(option?.name).toEqual({ en: 'Pastillas', es: 'Pastillas' });
    give(english);
    await shelf.loadForSearch();
    expect(shelf.knowledge()).toEqual(whole);
  });

  it('asks for English again where it could not be fetched, when English is chosen', async () => {
    const { whole, knowledge, spanish, english } = travelling();
    const answers = [Promise.reject(new Error('offline')), Promise.resolve(english)];
    const shelf = library({
      knowledge: () => Promise.resolve(knowledge),
      spanish: (part) => Promise.resolve(part === 'knowledge' ? spanish : null),
      english: () => answers.shift() ?? Promise.reject(new Error('asked too often')),
    });
    const transloco = TestBed.inject(TranslocoService);
    transloco.setActiveLang('es');
    await TestBed.inject(PagesInSpanish).all();
    await shelf.load();
    await new Promise((resolve) => setTimeout(resolve));
    transloco.setActiveLang('en');
    await new Promise((resolve) => setTimeout(resolve));
    expect(shelf.knowledge()).toEqual(whole);
    expect(answers).toEqual([]);
  });
});

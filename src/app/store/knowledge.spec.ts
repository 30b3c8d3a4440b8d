import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { aCare, aPlan } from '../../domain/side-effects/testing/a-care';
import { takeSpanish } from '../../knowledge/spanish';
import { PagesInSpanish } from '../words/page-words';
import { provideWords } from '../words/words.providers';
import { KNOWLEDGE_SOURCE, KnowledgeLibrary, type KnowledgeSource } from './knowledge';
import { sourceWith } from './testing';

function library(part: Partial<KnowledgeSource>): KnowledgeLibrary {
  TestBed.configureTestingModule({
    providers: [provideWords(), { provide: KNOWLEDGE_SOURCE, useValue: sourceWith(part) }],
  });
  return TestBed.inject(KnowledgeLibrary);
}

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
    const spanish = takeSpanish(care);
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

// For specs only.
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, Router, provideRouter } from '@angular/router';
import { TRANSLOCO_MISSING_HANDLER, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import compareEn from '../../../../i18n/compare.en.json';
import libraryEn from '../../../../i18n/library.en.json';
import evidenceEn from '../../../../i18n/library-trials.en.json';
import partsEn from '../../../../i18n/parts.en.json';
import type { Language } from '../../../../i18n/language';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { pageWords } from '../../../words/page-words';
import { provideWords } from '../../../words/words.providers';

/** The whole knowledge and the words of the library, as its pages have them; keys without words gather in `missing`. */
export async function realLibrary() {
  const missing = new Set<string>();
  const handle = (key: string) => {
    missing.add(key);
    return key;
  };
  TestBed.configureTestingModule({
    providers: [provideRouter([]), provideWords(), { provide: TRANSLOCO_MISSING_HANDLER, useValue: { handle } }],
  });
  const library = TestBed.inject(KnowledgeLibrary);
  const files = [
    pageWords(libraryEn, () => import('../../../../i18n/library.es.json')),
    pageWords(evidenceEn, () => import('../../../../i18n/library-trials.es.json')),
    pageWords(partsEn, () => import('../../../../i18n/parts.es.json')),
    pageWords(compareEn, () => import('../../../../i18n/compare.es.json')),
  ];
  for (const file of files) {
    await TestBed.runInInjectionContext(() =>
      file(TestBed.inject(ActivatedRoute).snapshot, TestBed.inject(Router).routerState.snapshot),
    );
  }
  const [knowledge, evidence] = await Promise.all([library.load(), library.loadEvidence()]);
  const transloco = TestBed.inject(TranslocoService);
  const speak = async (language: Language) => {
    await firstValueFrom(transloco.load(language));
    transloco.setActiveLang(language);
  };
  return { knowledge, evidence, missing, speak };
}

import {
  DestroyRef,
  EnvironmentInjector,
  Injectable,
  computed,
  createEnvironmentInjector,
  inject,
  signal,
} from '@angular/core';
import { Store } from '@ngrx/store';
import type { Audience } from '../../i18n/audience';
import type { Language } from '../../i18n/language';
import { FigureWords } from '../charts/figure-words';
import { AUDIENCE } from '../parts/fact/audience';
import { Clauses } from '../parts/fact/clauses';
import { FactWords } from '../parts/fact/fact-words';
import { OPEN_TOPICS, PRINTING, Sayable } from '../parts/fact/sayable';
import { SpecimenWords } from '../parts/specimen/specimen-words';
import { TherapyWords } from '../parts/therapy/therapy-words';
import { talkFeature } from '../store/talk/talk.feature';
import { AttributeWords } from '../words/attribute-words';
import { Words } from '../words/words';
import { WordsIn } from '../words/words-in';
import { PhraseWriter } from './phrase-writer';

/** Who writes a document, and what prose of the knowledge may stand in it. */
export interface Writer {
  phrases: PhraseWriter;
  sayable: Sayable;
  /** The words of its language. */
  words: Words;
}

/** One writer for each language and reader: words, figures and facts of that language, held to what may leave the screen. */
@Injectable()
export class Writers {
  readonly #parent = inject(EnvironmentInjector);
  readonly #destroyed = inject(DestroyRef);
  readonly #mayLeave = inject(Store).selectSignal(talkFeature.selectMayLeave);
  readonly #made = new Map<string, Writer>();

  of(language: Language, audience: Audience): Writer {
    const key = `${language} ${audience}`;
    const made = this.#made.get(key) ?? this.#make(language, audience);
    this.#made.set(key, made);
    return made;
  }

  #make(language: Language, audience: Audience): Writer {
    const open = computed(() => {
      const { response, survival, sideEffects } = this.#mayLeave();
      return { response: response !== null, survival: survival !== null, sideEffects: sideEffects !== null };
    });
    const injector = createEnvironmentInjector(
      [
        { provide: Words, useFactory: () => new WordsIn(language) },
        { provide: AUDIENCE, useValue: signal(audience) },
        // Whatever is written leaves the screen.
        { provide: PRINTING, useValue: signal(true) },
        { provide: OPEN_TOPICS, useValue: open },
        AttributeWords,
        Clauses,
        FactWords,
        FigureWords,
        PhraseWriter,
        Sayable,
        SpecimenWords,
        TherapyWords,
      ],
      this.#parent,
    );
    this.#destroyed.onDestroy(() => {
      injector.destroy();
    });
    return { phrases: injector.get(PhraseWriter), sayable: injector.get(Sayable), words: injector.get(Words) };
  }
}

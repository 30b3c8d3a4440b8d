import { Injectable, InjectionToken, type Signal, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { consult } from '../../domain/consultation/consult';
import type { Evidence, Knowledge } from '../../domain/consultation/knowledge';
import type { About } from '../../domain/library/about';
import type { SamplePatient } from '../../domain/patient/sample';
import { giveSpanish } from '../../knowledge/spanish';
import { PagesInSpanish } from '../words/page-words';
import { pause } from './pause';

export type KnowledgePart = 'knowledge' | 'evidence' | 'samples' | 'about';

/** Where the knowledge comes from; tests give their own. Each part is a chunk of its own, outside the first load. */
export interface KnowledgeSource {
  knowledge(): Promise<Knowledge>;
  /** The engine: as large as a page, and useless without the knowledge. */
  consult(): Promise<typeof consult>;
  /** Gets the knowledge ready for its first consultation, pausing so that the page stays responsive. */
  prepare(knowledge: Knowledge): Promise<void>;
  evidence(): Promise<Evidence>;
  samples(): Promise<SamplePatient[]>;
  about(): Promise<About>;
  /** The Spanish texts of a part in reading order; null: the part carries them itself. */
  spanish(part: KnowledgePart): Promise<readonly string[] | null>;
  /** The words of the attribute catalogue in English; Spanish brings its own. */
  attributeWords(): Promise<Record<string, string>>;
}

export const KNOWLEDGE_SOURCE = new InjectionToken<KnowledgeSource>('KnowledgeSource', {
  providedIn: 'root',
  factory: () => ({
    knowledge: async () => (await import('#knowledge/packed/knowledge.js')).default,
    consult: async () => (await import('../../domain/consultation/consult')).consult,
    prepare: async (knowledge) => {
      const { preparing } = await import('../../domain/consultation/consult');
      const steps = preparing(knowledge);
      while (!steps.next().done) await pause();
    },
    evidence: async () => (await import('#knowledge/packed/evidence.js')).default,
    samples: async () => (await import('#knowledge/packed/samples.js')).default,
    about: async () => (await import('#knowledge/packed/about.js')).default,
    spanish: async (part) => {
      switch (part) {
        case 'knowledge':
          return (await import('#knowledge/packed/knowledge.es.js')).default;
        case 'evidence':
          return (await import('#knowledge/packed/evidence.es.js')).default;
        case 'samples':
          return (await import('#knowledge/packed/samples.es.js')).default;
        case 'about':
          return (await import('#knowledge/packed/about.es.js')).default;
      }
    },
    attributeWords: async () => (await import('../../i18n/attributes.en.json')).default,
  }),
});

/** The loaded knowledge. The store keeps its version only: it is large, frozen content and no state. */
@Injectable({ providedIn: 'root' })
export class KnowledgeLibrary {
  readonly #source = inject(KNOWLEDGE_SOURCE);
  readonly #transloco = inject(TranslocoService);
  readonly #spanish = inject(PagesInSpanish);
  readonly #knowledge = signal<Knowledge | null>(null);
  readonly #evidence = signal<Evidence | null>(null);
  readonly #about = signal<About | null>(null);
  readonly #consult = signal<typeof consult | null>(null);
  #loading: Promise<Knowledge> | null = null;
  #loadingEvidence: Promise<Evidence> | null = null;
  #loadingAbout: Promise<About> | null = null;
  #loadingSamples: Promise<SamplePatient[]> | null = null;

  readonly knowledge: Signal<Knowledge | null> = this.#knowledge.asReadonly();
  readonly consult: Signal<typeof consult | null> = this.#consult.asReadonly();
  readonly evidence: Signal<Evidence | null> = this.#evidence.asReadonly();
  readonly about: Signal<About | null> = this.#about.asReadonly();

  /** The knowledge, the engine and the catalogue's words; rejects when a chunk cannot be fetched, and may then be called again. */
  load(): Promise<Knowledge> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<Knowledge> {
    const [knowledge, engine, words] = await Promise.all([
      this.#source.knowledge(),
      this.#source.consult(),
      this.#source.attributeWords(),
    ]);
    await Promise.all([this.#source.prepare(knowledge), this.#speakSpanish('knowledge', knowledge)]);
    this.#transloco.setTranslation(words, 'en');
    await pause();
    this.#consult.set(engine);
    this.#knowledge.set(knowledge);
    return knowledge;
  }

  /** Trials, side effects and sources; rejects when the chunk cannot be fetched, and may then be called again. */
  loadEvidence(): Promise<Evidence> {
    this.#loadingEvidence ??= this.#source.evidence().then(
      async (evidence) => {
        await this.#speakSpanish('evidence', evidence);
        this.#evidence.set(evidence);
        return evidence;
      },
      (error: unknown) => {
        this.#loadingEvidence = null;
        throw error;
      },
    );
    return this.#loadingEvidence;
  }

  /** What the library says about the knowledge itself; rejects when the chunk cannot be fetched, and may then be called again. */
  loadAbout(): Promise<About> {
    this.#loadingAbout ??= this.#source.about().then(
      async (about) => {
        await this.#speakSpanish('about', about);
        this.#about.set(about);
        return about;
      },
      (error: unknown) => {
        this.#loadingAbout = null;
        throw error;
      },
    );
    return this.#loadingAbout;
  }

  samples(): Promise<SamplePatient[]> {
    this.#loadingSamples ??= this.#fetchSamples().catch((error: unknown) => {
      this.#loadingSamples = null;
      throw error;
    });
    return this.#loadingSamples;
  }

  async #fetchSamples(): Promise<SamplePatient[]> {
    const samples = await this.#source.samples();
    await this.#speakSpanish('samples', samples);
    return samples;
  }

  /** Spanish is fetched with the language: now where it is spoken, else when it is switched to. */
  async #speakSpanish(part: KnowledgePart, content: object): Promise<void> {
    const give = async () => {
      const texts = await this.#source.spanish(part);
      if (texts) giveSpanish(content, texts);
      return { default: {} };
    };
    if (this.#spanish.add(give)) await give();
  }
}

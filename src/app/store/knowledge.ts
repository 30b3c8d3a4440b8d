import { Injectable, InjectionToken, type Signal, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { consult } from '../../domain/consultation/consult';
import type { Evidence, InteractionKnowledge, Knowledge } from '../../domain/consultation/knowledge';
import type { About } from '../../domain/library/about';
import type { CallKnowledge } from '../../domain/navigation/first-cycle-call';
import type { SamplePatient } from '../../domain/patient/sample';
import type { Care } from '../../domain/side-effects/care-plan';
import { giveOwnPages, givingAddresses } from '../../knowledge/addresses';
import { type KnowledgeDetails, detailKeys, givingDetails } from '../../knowledge/details';
import { giveLanguage } from '../../knowledge/languages';
import { type Streams, fromStreams } from '../../knowledge/streams';
import { PagesInSpanish } from '../words/page-words';
import { inSlices, pause } from './pause';

/** What is so large that its Spanish comes apart. */
export type KnowledgePart = 'knowledge' | 'evidence' | 'care';

/** Where the knowledge comes from; tests give their own. Each part is a chunk of its own, outside the first load. */
export interface KnowledgeSource {
  knowledge(): Promise<Knowledge>;
  /** The engine: as large as a page, and useless without the knowledge. */
  consult(): Promise<typeof consult>;
  /** Gets the knowledge ready for its first consultation, pausing so that the page stays responsive. */
  prepare(knowledge: Knowledge): Promise<void>;
  interactions(): Promise<InteractionKnowledge>;
  evidence(): Promise<Evidence>;
  /** What of the knowledge is fetched with the evidence; null: knowledge and evidence are whole as they come. */
  details(): Promise<KnowledgeDetails | null>;
  care(): Promise<Care>;
  /** The calls of the first weeks, and the everyday words that a symptom is found by; in both languages. */
  calls(): Promise<CallKnowledge>;
  samples(): Promise<SamplePatient[]>;
  about(): Promise<About>;
  /** The Spanish texts of a part in reading order; null: the part carries them itself. */
  spanish(part: KnowledgePart): Promise<readonly string[] | null>;
  /** The English texts of the knowledge, likewise; the other parts carry theirs. */
  english(): Promise<readonly string[] | null>;
  /** The words of the attribute catalogue in English; Spanish brings its own. */
  attributeWords(): Promise<Record<string, string>>;
}

/** The content of a chunk of the knowledge. */
const unpacked = <Content>(chunk: { default: Streams<Content> }): Promise<Content> =>
  inSlices(fromStreams(chunk.default));

export const KNOWLEDGE_SOURCE = new InjectionToken<KnowledgeSource>('KnowledgeSource', {
  providedIn: 'root',
  factory: () => ({
    knowledge: async () => unpacked(await import('#knowledge/packed/knowledge.js')),
    consult: async () => (await import('../../domain/consultation/consult')).consult,
    prepare: async (knowledge) => {
      const { preparing } = await import('../../domain/consultation/consult');
      await inSlices(preparing(knowledge));
    },
    interactions: async () => unpacked(await import('#knowledge/packed/interactions.js')),
    evidence: async () => unpacked(await import('#knowledge/packed/evidence.js')),
    details: async () => unpacked(await import('#knowledge/packed/details.js')),
    care: async () => unpacked(await import('#knowledge/packed/care.js')),
    calls: async () => unpacked(await import('#knowledge/packed/calls.js')),
    samples: async () => unpacked(await import('#knowledge/packed/samples.js')),
    about: async () => unpacked(await import('#knowledge/packed/about.js')),
    spanish: async (part) => {
      switch (part) {
        case 'knowledge':
          return (await import('#knowledge/packed/knowledge.es.js')).default;
        case 'evidence':
          return (await import('#knowledge/packed/evidence.es.js')).default;
        case 'care':
          return (await import('#knowledge/packed/care.es.js')).default;
      }
    },
    english: async () => (await import('#knowledge/packed/knowledge.en.js')).default,
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
  readonly #interactions = signal<InteractionKnowledge | null>(null);
  readonly #evidence = signal<Evidence | null>(null);
  readonly #care = signal<Care | null>(null);
  readonly #calls = signal<CallKnowledge | null>(null);
  readonly #about = signal<About | null>(null);
  readonly #consult = signal<typeof consult | null>(null);
  readonly #inBoth = signal(false);
  readonly #spanishOf = new Map<KnowledgePart, () => Promise<unknown>>();
  #english: Promise<void> | null = null;
  #askEnglish: () => Promise<void> = () => Promise.resolve();
  #loading: Promise<Knowledge> | null = null;
  #loadingInteractions: Promise<InteractionKnowledge> | null = null;
  #loadingEvidence: Promise<Evidence> | null = null;
  #loadingCare: Promise<Care> | null = null;
  #loadingCalls: Promise<CallKnowledge> | null = null;
  #loadingAbout: Promise<About> | null = null;
  #loadingSamples: Promise<SamplePatient[]> | null = null;

  readonly knowledge: Signal<Knowledge | null> = this.#knowledge.asReadonly();
  readonly consult: Signal<typeof consult | null> = this.#consult.asReadonly();
  readonly interactions: Signal<InteractionKnowledge | null> = this.#interactions.asReadonly();
  readonly evidence: Signal<Evidence | null> = this.#evidence.asReadonly();
  readonly care: Signal<Care | null> = this.#care.asReadonly();
  readonly calls: Signal<CallKnowledge | null> = this.#calls.asReadonly();
  readonly about: Signal<About | null> = this.#about.asReadonly();
  /** Whether all that was loaded holds both languages, whichever is spoken. */
  readonly inBoth: Signal<boolean> = this.#inBoth.asReadonly();

  /** The knowledge, the engine and the catalogue's words; rejects when a chunk cannot be fetched, and may then be called again. */
  load(): Promise<Knowledge> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<Knowledge> {
    const englishFirst = !this.#spanish.wanted();
    const [knowledge, engine, words, english] = await Promise.all([
      this.#source.knowledge(),
      this.#source.consult(),
      this.#source.attributeWords(),
      englishFirst ? this.#source.english() : null,
    ]);
    if (english) giveLanguage(knowledge, 'en', english, detailKeys);
    await Promise.all([this.#source.prepare(knowledge), this.#speakSpanish('knowledge', knowledge)]);
    this.#transloco.setTranslation(words, 'en');
    await pause();
    this.#consult.set(engine);
    this.#knowledge.set(knowledge);
    if (!englishFirst) this.#speakEnglishToo(knowledge);
    return knowledge;
  }

  /** Where Spanish answered, English follows: what was entered or said in English is found, and the language can be changed. */
  #speakEnglishToo(knowledge: Knowledge): void {
    const fetch = () =>
      this.#source.english().then(
        (english) => {
          if (english) giveLanguage(knowledge, 'en', english, detailKeys);
          // What stands on the page in English is written anew.
          this.#transloco.setTranslation({}, 'en');
        },
        () => {
          this.#english = null; // fetched again when it is asked for
        },
      );
    this.#askEnglish = () => (this.#english ??= fetch());
    void this.#askEnglish();
    this.#transloco.langChanges$.subscribe((language) => {
      if (language === 'en') void this.#askEnglish();
    });
  }

  /** What other medicines are checked against; rejects when the chunk cannot be fetched, and may then be called again. */
  loadInteractions(): Promise<InteractionKnowledge> {
    this.#loadingInteractions ??= this.#fetchInteractions().catch((error: unknown) => {
      this.#loadingInteractions = null;
      throw error;
    });
    return this.#loadingInteractions;
  }

  async #fetchInteractions(): Promise<InteractionKnowledge> {
    const interactions = await this.#source.interactions();
    // Where each was read stands with the sources: before them nobody can open one, and they bring it.
    const evidence = this.#evidence();
    if (evidence) await inSlices(givingAddresses(interactions, evidence.sources));
    this.#interactions.set(interactions);
    return interactions;
  }

  /**
   * Trials, side effects and sources, and with them the details of the knowledge; rejects when a chunk cannot be fetched, and may
   * then be called again.
   */
  loadEvidence(): Promise<Evidence> {
    this.#loadingEvidence ??= this.#fetchEvidence().catch((error: unknown) => {
      this.#loadingEvidence = null;
      throw error;
    });
    return this.#loadingEvidence;
  }

  async #fetchEvidence(): Promise<Evidence> {
    const [evidence, details, knowledge] = await Promise.all([
      this.#source.evidence(),
      this.#source.details(),
      this.load(),
    ]);
    await this.#speakSpanish('evidence', evidence);
    if (details) {
      giveOwnPages(evidence.sources);
      await pause();
      await inSlices(givingDetails(knowledge, details));
      await inSlices(givingAddresses(knowledge, evidence.sources));
      await inSlices(givingAddresses(evidence, evidence.sources));
    }
    const interactions = this.#interactions();
    if (interactions) await inSlices(givingAddresses(interactions, evidence.sources));
    this.#evidence.set(evidence);
    return evidence;
  }

  /**
   * All that a word may be looked for in, interactions included, in both languages: a Spanish word is found under English too.
   * Rejects when a chunk cannot be fetched, and may then be called again.
   */
  async loadForSearch(): Promise<void> {
    await Promise.all([this.loadEvidence(), this.loadInteractions()]);
    if (this.#inBoth()) return;
    await Promise.all([this.#askEnglish(), ...[...this.#spanishOf.values()].map((give) => give())]);
    this.#inBoth.set(true);
  }

  /** Side-effect plans and urgent signs; rejects when the chunk cannot be fetched, and may then be called again. */
  loadCare(): Promise<Care> {
    this.#loadingCare ??= this.#fetchCare().catch((error: unknown) => {
      this.#loadingCare = null;
      throw error;
    });
    return this.#loadingCare;
  }

  async #fetchCare(): Promise<Care> {
    const care = await this.#source.care();
    await this.#speakSpanish('care', care);
    this.#care.set(care);
    return care;
  }

  /** What calls are prepared with; rejects when the chunk cannot be fetched, and may then be called again. */
  loadCalls(): Promise<CallKnowledge> {
    this.#loadingCalls ??= this.#fetchCalls().catch((error: unknown) => {
      this.#loadingCalls = null;
      throw error;
    });
    return this.#loadingCalls;
  }

  async #fetchCalls(): Promise<CallKnowledge> {
    const calls = await this.#source.calls();
    this.#calls.set(calls);
    return calls;
  }

  /** What the library says about the knowledge itself; rejects when the chunk cannot be fetched, and may then be called again. */
  loadAbout(): Promise<About> {
    this.#loadingAbout ??= this.#fetchAbout().catch((error: unknown) => {
      this.#loadingAbout = null;
      throw error;
    });
    return this.#loadingAbout;
  }

  async #fetchAbout(): Promise<About> {
    const about = await this.#source.about();
    this.#about.set(about);
    return about;
  }

  samples(): Promise<SamplePatient[]> {
    this.#loadingSamples ??= this.#source.samples().catch((error: unknown) => {
      this.#loadingSamples = null;
      throw error;
    });
    return this.#loadingSamples;
  }

  /** Spanish is fetched with the language: now where it is spoken, else when it is switched to. */
  async #speakSpanish(part: KnowledgePart, content: object): Promise<void> {
    const give = async () => {
      const texts = await this.#source.spanish(part);
      if (texts) giveLanguage(content, 'es', texts, part === 'knowledge' ? detailKeys : []);
      return { default: {} };
    };
    this.#spanishOf.set(part, give);
    if (this.#spanish.add(give)) await give();
  }
}

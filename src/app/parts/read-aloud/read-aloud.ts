import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import type { Language } from '../../../i18n/language';
import { SPEECH } from './speech';
import { voiceFor } from './voice-for';

/** Speeds that can be chosen; 1 is the voice's own. */
export const speeds = [0.75, 1, 1.25] as const;
export type Speed = (typeof speeds)[number];

/** Why nothing can be read; null: it can. */
export type Silence = 'noSpeech' | 'none' | 'remote';

/**
 * Reads sections aloud one after the other with a voice of this device: nothing is sent anywhere. It belongs to the component that
 * provides it and falls silent with it.
 */
@Injectable()
export class ReadAloud {
  readonly #speech = inject(SPEECH);
  readonly #voices = signal<readonly SpeechSynthesisVoice[]>([]);
  readonly #language = signal<Language>('en');
  readonly #sections = signal<readonly string[]>([]);
  readonly #place = signal<number | null>(null);
  readonly #paused = signal(false);
  readonly #speed = signal<Speed>(1);
  readonly #broken = signal(false);
  /** Of utterances, so that the end of one that was cancelled counts for nothing. */
  #turn = 0;

  /** The section that is read; null: nothing is. */
  readonly place = this.#place.asReadonly();
  readonly paused = this.#paused.asReadonly();
  readonly speed = this.#speed.asReadonly();
  /** Whether the browser gave up on the last section. */
  readonly broken = this.#broken.asReadonly();
  readonly count = computed(() => this.#sections().length);
  readonly #found = computed(() => voiceFor(this.#voices(), this.#language()));
  readonly silence = computed((): Silence | null => {
    if (!this.#speech) return 'noSpeech';
    const found = this.#found();
    return found.voice ? null : found.why;
  });

  constructor() {
    const synthesis = this.#speech?.synthesis;
    if (!synthesis) return;
    // Browsers look for their voices only once they are asked, and tell later.
    const read = () => {
      this.#voices.set(synthesis.getVoices());
    };
    const stop = () => {
      this.stop();
    };
    read();
    synthesis.addEventListener('voiceschanged', read);
    addEventListener('pagehide', stop);
    inject(DestroyRef).onDestroy(() => {
      synthesis.removeEventListener('voiceschanged', read);
      removeEventListener('pagehide', stop);
      this.stop();
    });
  }

  /** What is to be read, in its language; something else than before ends the reading. */
  give(sections: readonly string[], language: Language): void {
    const before = this.#sections();
    const same = before.length === sections.length && before.every((one, place) => one === sections[place]);
    if (same && language === this.#language()) return;
    this.stop();
    this.#sections.set(sections);
    this.#language.set(language);
  }

  start(place = 0): void {
    this.#speak(place);
  }

  pause(): void {
    this.#speech?.synthesis.pause();
    this.#paused.set(true);
  }

  resume(): void {
    this.#speech?.synthesis.resume();
    this.#paused.set(false);
  }

  next(): void {
    const place = this.#place();
    if (place !== null) this.#speak(place + 1);
  }

  stop(): void {
    this.#turn++;
    this.#place.set(null);
    this.#paused.set(false);
    this.#speech?.synthesis.cancel();
  }

  /** A section that is being read begins again at the new speed. */
  choose(speed: Speed): void {
    this.#speed.set(speed);
    const place = this.#place();
    if (place !== null) this.#speak(place);
  }

  #speak(place: number): void {
    this.stop();
    this.#broken.set(false);
    const { voice } = this.#found();
    const text = this.#sections()[place];
    if (!this.#speech || !voice || text === undefined) return;
    const turn = this.#turn;
    const utterance = this.#speech.utterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.#speed();
    utterance.onend = () => {
      if (turn === this.#turn) this.#speak(place + 1);
    };
    utterance.onerror = () => {
      if (turn !== this.#turn) return;
      this.stop();
      this.#broken.set(true);
    };
    this.#place.set(place);
    // One that was paused before stays paused for what comes next.
    this.#speech.synthesis.resume();
    this.#speech.synthesis.speak(utterance);
  }
}

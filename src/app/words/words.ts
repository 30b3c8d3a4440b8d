import { Injectable, type Signal, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import type { Text } from '../../domain/evidence/text';
import { dayAndMonth, readable } from './dates';
import { formatter } from './formatters';
import type { Language } from '../../i18n/language';

export type WordParams = Record<string, string | number>;

/** The words of the interface in the language shown. Every method reads a signal, so that a template that uses it follows a change of language. */
@Injectable({ providedIn: 'root' })
export class Words {
  readonly #transloco = inject(TranslocoService);
  /** Counts up when the language changes or words are added, because Transloco itself is no signal. */
  readonly #edition = signal(0);

  readonly language: Signal<Language> = computed((): Language => {
    this.#edition();
    return this.#transloco.getActiveLang() === 'es' ? 'es' : 'en';
  });

  constructor() {
    this.#transloco.langChanges$.pipe(takeUntilDestroyed()).subscribe(() => {
      this.#edition.update((edition) => edition + 1);
    });
  }

  /** Makes the first formatters step by step, before a page needs them all in one frame. */
  *warming(): Generator<unknown, void> {
    yield this.number(0);
    yield this.list(['', '']);
    yield this.#form(1);
  }

  /** The sentence of a key, `{{ name }}` filled from `params`. */
  of(key: string, params?: WordParams): string {
    this.#edition();
    return this.#transloco.translate(key, params, this.language());
  }

  /** Whether there is a sentence for this key. */
  has(key: string): boolean {
    this.#edition();
    const words = this.#transloco.getTranslation(this.language());
    return typeof words[key] === 'string';
  }

  /** The sentence for a count, from `<key>.one` or `<key>.other`; `{{ count }}` is filled. */
  count(key: string, count: number, params: WordParams = {}): string {
    return this.of(`${key}.${this.#form(count)}`, { ...params, count });
  }

  #form(count: number): 'one' | 'other' {
    return formatter(Intl.PluralRules, this.language()).select(count) === 'one' ? 'one' : 'other';
  }

  /** A clinical text of the knowledge in the language shown; a proper name is the same in every language. */
  text(text: Text | string): string {
    return typeof text === 'string' ? text : text[this.language()];
  }

  /** A list in words: "A, B and C". */
  list(parts: readonly string[], kind: 'conjunction' | 'disjunction' = 'conjunction'): string {
    const language = this.language();
    // Most lists hold one, and making the first formatter costs a slow phone a tenth of a second.
    if (parts.length < 2) return parts[0] ?? '';
    return formatter(Intl.ListFormat, language, { type: kind }).format(parts);
  }

  /** A day, month or year of the record in words: "12 Oct 2026", "October 2026", "2026". */
  day(date: string, length: 'short' | 'long' = 'short'): string {
    return readable(date, this.language(), length);
  }

  /** A day without its year: "7 Dec". */
  dayOfYear(date: string): string {
    return dayAndMonth(date, this.language());
  }

  /** An instant on the clock of this computer: "12 Oct 2026, 14:05". */
  moment(instant: string): string {
    const form = { dateStyle: 'medium', timeStyle: 'short' };
    return formatter(Intl.DateTimeFormat, this.language(), form).format(new Date(instant));
  }

  /** A number as people of this language write it; `fixed` keeps its zeros: 0.50. */
  number(value: number, digits = 2, fixed = false): string {
    return formatter(Intl.NumberFormat, this.language(), {
      maximumFractionDigits: digits,
      ...(fixed ? { minimumFractionDigits: digits } : {}),
    }).format(value);
  }

  /** A text that is the same in every language, "5.4 mg/kg", with its decimals as people of this one write them. */
  decimals(text: string): string {
    return this.language() === 'es' ? text.replace(/(\d)\.(\d)/g, '$1,$2') : text;
  }
}

import { Injectable, inject } from '@angular/core';
import type { Favours } from '../../domain/evidence/hazard';
import type { OtherInterval } from '../../domain/evidence/trial';
import { Words } from '../words/words';

/** A hazard ratio in words: mark, cell and sentence take the number from here, as published and never rounded further. */
@Injectable({ providedIn: 'root' })
export class RatioWords {
  readonly #words = inject(Words);

  /** "0.51", "1.00", "0.848": two decimals at least. */
  number(value: number): string {
    const decimals = String(value).split('.')[1]?.length ?? 0;
    return this.#words.number(value, Math.max(2, decimals), true);
  }

  /** "0.40 to 0.64", "0.71 to 1.17, a 70 % interval"; said too where none is reported. */
  interval(ci95: readonly [number, number] | null, other: OtherInterval | null): string {
    if (ci95) return this.#words.of('ratio.interval', { low: this.number(ci95[0]), high: this.number(ci95[1]) });
    if (!other) return this.#words.of('ratio.noInterval');
    const { level, low, high } = other;
    return this.#words.of('ratio.otherInterval', { level, low: this.number(low), high: this.number(high) });
  }

  /** "0.51 (0.40 to 0.64)". */
  whole(value: number, ci95: readonly [number, number] | null, other: OtherInterval | null): string {
    return this.#words.of('ratio.whole', { value: this.number(value), interval: this.interval(ci95, other) });
  }

  /** "favours elacestrant", and whether the interval leaves no difference open. */
  favours(favours: Favours, settled: boolean | null, first: string, second: string): string {
    if (favours === 'neither' || favours === 'untold') return this.#words.of(`ratio.${favours}`);
    const key = settled === null ? 'ratio.favours' : settled ? 'ratio.settled' : 'ratio.open';
    return this.#words.of(key, { arm: favours === 'first' ? first : second });
  }
}

import { Injectable, inject } from '@angular/core';
import type { Therapy } from '../../../domain/patient/record';
import type { Drug } from '../../../domain/treatment/drug';
import { Words } from '../../words/words';
import type { Bar } from './bars';

/** Regimens in words. */
@Injectable({ providedIn: 'root' })
export class TherapyWords {
  readonly #words = inject(Words);

  /** "Letrozole + ribociclib"; a drug that the library lacks keeps its own name. */
  name(drugIds: readonly string[], drugs: readonly Drug[]): string {
    const names = drugIds.map((id) => {
      const drug = drugs.find((one) => one.id === id);
      return drug ? this.#words.text(drug.name) : id;
    });
    return names
      .map((name, place) => (place === 0 ? name : name.charAt(0).toLocaleLowerCase() + name.slice(1)))
      .join(' + ');
  }

  /** "Mar 2024 to Nov 2025", "since Mar 2024", "dates not known yet". */
  dates({ start, end }: Therapy): string {
    const from = start ? this.#words.day(start) : null;
    const to = end ? this.#words.day(end) : null;
    if (end === null)
      return from ? this.#words.of('patient.therapy.since', { from }) : this.#words.of('patient.therapy.running');
    if (from && to) return from === to ? from : this.#words.of('patient.therapy.span', { from, to });
    if (from) return this.#words.of('patient.therapy.from', { from });
    return to ? this.#words.of('patient.therapy.until', { to }) : this.#words.of('patient.therapy.undated');
  }

  /** "20 months", "10 to 14 months", "under a month". */
  length({ months: { lo, hi } }: Bar): string {
    if (hi === 0) return this.#words.of('patient.therapy.underMonth');
    if (lo === hi) return this.#words.count('patient.therapy.months', hi);
    return this.#words.of('patient.therapy.monthsSpan', { lo, hi });
  }

  /** How it went: response and why it stopped; what is not known is left out. */
  course({ bestResponse, stopReason, cycles, end }: Therapy): string {
    const parts = [
      ...(cycles === undefined ? [] : [this.#words.count('patient.therapy.cyclesGiven', cycles)]),
      ...(bestResponse ? [this.#words.of(`patient.therapy.best.${bestResponse}`)] : []),
      ...(end !== null && stopReason ? [this.#words.of(`stopReason.${stopReason}`)] : []),
    ];
    return parts.join(' · ');
  }
}

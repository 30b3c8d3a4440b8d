import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { type CaseSince, caseSince } from '../../../domain/case-file/case-since';
import { interactionBook } from '../../../domain/treatment/interactions/interactions';
import { clockFeature } from '../clock/clock.feature';
import { KnowledgeLibrary } from '../knowledge';
import { pause } from '../pause';
import { settingsFeature } from '../settings/settings.feature';
import { KEPT_DESK } from './kept-desk-port';
import type { KeptLine } from './kept-state';

/** After so many cases it is told how far it is. */
const step = 20;

/** How far it is: so many of the decided cases were looked through, and these are not as they were. */
export interface SinceSoFar {
  done: number;
  all: number;
  found: readonly CaseSince[];
}

/**
 * Looks through kept cases that are decided for what is not as it was then, one after the other, so that a thousand of them
 * block nothing.
 */
@Injectable({ providedIn: 'root' })
export class CasesSince {
  readonly #library = inject(KnowledgeLibrary);
  readonly #desk = inject(KEPT_DESK);
  readonly #site = inject(Store).selectSignal(settingsFeature.selectSite);
  readonly #today = inject(Store).selectSignal(clockFeature.selectToday);

  /**
   * Rejects where the knowledge cannot be fetched. A case that cannot be read is passed over: its row says so.
   * @param decided what is looked through
   */
  async *look(decided: readonly KeptLine[]): AsyncGenerator<SinceSoFar, void> {
    const [knowledge, evidence, interactions, desk] = await Promise.all([
      this.#library.load(),
      this.#library.loadEvidence(),
      this.#library.loadInteractions(),
      this.#desk(),
    ]);
    const engine = this.#library.consult();
    if (!engine) return;
    const book = interactionBook({ ...knowledge, ...interactions });
    const { manifest } = knowledge;
    // Those that rest on another version come first: they are listed whatever is found.
    const isOther = ({ head }: KeptLine) => Number(head?.decidedWith !== manifest.version);
    const found: CaseSince[] = [];
    let done = 0;
    for (const { id } of decided.toSorted((a, b) => isOther(b) - isOther(a))) {
      await pause();
      const kept = await desk.read(id).then(
        (read) => read.kept,
        () => null,
      );
      const since =
        kept &&
        caseSince(
          kept,
          engine(kept.record, this.#site(), this.#today(), knowledge, book),
          evidence,
          manifest,
          this.#today(),
        );
      if (since) found.push(since);
      done += 1;
      if (done % step === 0 || done === decided.length) yield { done, all: decided.length, found: [...found] };
    }
  }
}

import { Injectable, inject } from '@angular/core';
import type { Barrier } from '../../../../domain/navigation/barrier';
import { Words } from '../../../words/words';

/** The referral of a barrier, for whoever gets it: worked out from the kind and the words, without a name. */
@Injectable({ providedIn: 'root' })
export class ReferralText {
  readonly #words = inject(Words);

  /** As it is sent: what somebody wrote in its place, else what is worked out. */
  of(barrier: Barrier): string {
    return barrier.referral ?? this.worked(barrier);
  }

  worked({ kind, words }: Pick<Barrier, 'kind' | 'words'>): string {
    const said = words.trim();
    return [
      this.#words.of(`visit.b.referral.${kind}`),
      ...(said === '' ? [] : [this.#words.of('visit.b.saysWords', { words: said })]),
      this.#words.of('visit.b.reply'),
    ].join(' ');
  }
}

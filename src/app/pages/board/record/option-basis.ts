import { Injectable, inject } from '@angular/core';
import type { OptionFinding } from '../../../../domain/consultation/consultation';
import { FactWords } from '../../../parts/fact/fact-words';
import { byGroup } from '../../../parts/fact/rank';
import { capital, inline } from '../../../words/inline';
import { Words } from '../../../words/words';

/** Facts that an option waits for and that are named before the rest is counted. */
const mostNamed = 3;

/** Why an option has its status, as facts of this person: what it waits for, what speaks against it. */
@Injectable({ providedIn: 'root' })
export class OptionBasis {
  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);

  /** Empty: nothing of this person decides it. */
  of({ status, deciding, because, missing }: OptionFinding): string {
    if (status === 'provisional') return this.waits(missing);
    const facts = 'facts' in deciding ? deciding.facts : because;
    return capital(this.#facts.because(facts.length > 0 ? facts : because, 2));
  }

  /** "Waits for: ESR1, PIK3CA and 2 more". */
  waits(attributes: readonly string[]): string {
    if (attributes.length === 0) return '';
    const ordered = byGroup(attributes);
    const named = ordered.slice(0, mostNamed).map((id) => inline(this.#facts.missing(id)));
    const rest = ordered.length - named.length;
    const names = rest > 0 ? [...named, this.#words.count('record.viewsMore', rest)] : named;
    return this.#words.of('record.waitsFor', { facts: rest > 0 ? names.join(', ') : this.#words.list(names) });
  }
}

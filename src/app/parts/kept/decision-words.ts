import { Injectable, inject } from '@angular/core';
import type { Choice, PinnedName } from '../../../domain/decision/decision';
import type { DecisionChange } from '../../../domain/decision/decision-change';
import type { TreatmentOption } from '../../../domain/treatment/option';
import { ownValue } from '../../../domain/own-value';
import { Words } from '../../words/words';
import { AUDIENCE } from '../fact/audience';
import { inline } from '../../words/inline';

type Names = Readonly<Record<string, PinnedName>>;

/** What was decided, and what was changed of it, in few words: "choice: elacestrant", "decision of 23 Nov 2026". */
@Injectable({ providedIn: 'root' })
export class DecisionWords {
  readonly #words = inject(Words);
  readonly #audience = inject(AUDIENCE);

  of(change: DecisionChange, options: readonly TreatmentOption[]): string {
    switch (change.kind) {
      case 'decided':
      case 'withdrawn':
        return this.#words.of(`change.decision.${change.kind}`, { day: this.#words.day(change.decision.on) });
      case 'choice':
        return this.#words.of('change.decision.choice', { choice: inline(this.choice(change.choice, options)) });
      case 'table':
      case 'declined':
        return this.#words.of(`change.decision.${change.kind}`, {
          option: inline(this.option(change.optionId, options)),
        });
      default:
        return this.#words.of(`change.decision.${change.kind}`);
    }
  }

  /** "Elacestrant", "Not yet". @param names what options were called when it was decided */
  choice(choice: Choice, options: readonly TreatmentOption[], names: Names = {}): string {
    return choice.kind === 'option'
      ? this.option(choice.optionId, options, names)
      : this.#words.of(`decision.plain.${choice.kind}`);
  }

  /** An option as it is called for who is looking; one that the knowledge does not have any more as it was called then, else by its id. */
  option(id: string, options: readonly TreatmentOption[], names: Names = {}): string {
    const option = options.find((one) => one.id === id) ?? ownValue(names, id);
    if (!option) return id;
    return this.#words.text(this.#audience() === 'together' ? option.plainName : option.name);
  }
}

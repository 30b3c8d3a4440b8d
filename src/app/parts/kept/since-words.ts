import { Injectable, inject } from '@angular/core';
import type { ChangeSince } from '../../../domain/decision/changes-since';
import { effectOfQuestion, topicOfQuestion } from '../../../domain/decision/pinned-now';
import type { Outcome } from '../../../domain/evidence/outcome';
import type { SideEffect } from '../../../domain/evidence/side-effect';
import type { Topic } from '../../../domain/preference/topic';
import type { TreatmentOption } from '../../../domain/treatment/option';
import { Words } from '../../words/words';
import { inline } from '../../words/inline';
import { DecisionWords } from './decision-words';

/** What the sentences are made of. */
export interface SinceHeld {
  options: readonly TreatmentOption[];
  sideEffects: readonly SideEffect[];
  /** How a figure is written. */
  figure: (outcome: Outcome) => string;
  /** Whether figures of a topic may be told here; else it is said that there is another one. */
  tells: (topic: Topic) => boolean;
}

/** What is not as it was when a decision was taken, in a sentence: "Elacestrant: possible then, not now now". */
@Injectable({ providedIn: 'root' })
export class SinceWords {
  readonly #words = inject(Words);
  readonly #decisions = inject(DecisionWords);

  of(change: ChangeSince, held: SinceHeld): string {
    const option = this.#decisions.option(change.optionId, held.options);
    if (change.kind === 'gone') return this.#words.of('decision.changed.gone', { option });
    if (change.kind === 'status') {
      const status = (of: string) => inline(this.#words.of(`status.${of}`));
      return this.#words.of('decision.changed.status', { option, from: status(change.from), to: status(change.to) });
    }
    const question = inline(this.#question(change.question, held.sideEffects));
    if (!held.tells(topicOfQuestion(change.question))) {
      return this.#words.of('decision.changed.untold', { option, question });
    }
    const [from, to] = [held.figure(change.from), held.figure(change.to)].map(inline);
    return this.#words.of('decision.changed.figure', { option, question, from: from ?? '', to: to ?? '' });
  }

  #question(question: string, sideEffects: readonly SideEffect[]): string {
    const asked = effectOfQuestion(question);
    if (!asked) return this.#words.of(`compare.${question}`);
    const effect = sideEffects.find(({ id }) => id === asked.effect);
    const name = effect ? this.#words.text(effect.name) : asked.effect;
    return asked.severe ? this.#words.of('decision.severe', { name: inline(name) }) : name;
  }
}

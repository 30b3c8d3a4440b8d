import { Injectable, inject } from '@angular/core';
import type { ChangeSince } from '../../../domain/decision/changes-since';
import { effectOfQuestion, endpointOfQuestion, topicOfQuestion } from '../../../domain/decision/pinned-now';
import type { PinnedName } from '../../../domain/decision/decision';
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
  /** What options were called when it was decided. */
  names: Readonly<Record<string, PinnedName>>;
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
    const option = this.#decisions.option(change.optionId, held.options, held.names);
    if (change.kind === 'gone') return this.#words.of('decision.changed.gone', { option });
    if (change.kind === 'status') {
      const status = (of: string) => inline(this.#words.of(`status.${of}`));
      return this.#words.of('decision.changed.status', { option, from: status(change.from), to: status(change.to) });
    }
    const question = inline(this.#question(change.question, held.sideEffects));
    if (change.kind === 'unchecked') return this.#words.of('decision.changed.unchecked', { option, question });
    if (!held.tells(topicOfQuestion(change.question))) {
      return this.#words.of('decision.changed.untold', { option, question });
    }
    if (change.kind === 'ratio') {
      const [then, now] = [change.from, change.to].map((ratio) =>
        ratio === null ? this.#words.of('figure.absent.notInStudy') : this.#words.number(ratio.value, 2, true),
      );
      return this.#words.of('decision.changed.ratio', { option, question, from: then ?? '', to: now ?? '' });
    }
    const [from, to] = [held.figure(change.from), held.figure(change.to)].map(inline);
    return this.#words.of('decision.changed.figure', { option, question, from: from ?? '', to: to ?? '' });
  }

  #question(question: string, sideEffects: readonly SideEffect[]): string {
    const endpoint = endpointOfQuestion(question);
    if (endpoint) {
      const { lead, months, other } = endpoint;
      const named = this.#words.of(`compare.${lead}`);
      const at = months === null ? named : this.#words.of('decision.atMonth', { question: named, months });
      return other ? this.#words.of('decision.otherGroup', { question: at }) : at;
    }
    const asked = effectOfQuestion(question);
    if (!asked) return question;
    const effect = sideEffects.find(({ id }) => id === asked.effect);
    const name = effect ? this.#words.text(effect.name) : asked.effect;
    return asked.severe ? this.#words.of('decision.severe', { name: inline(name) }) : name;
  }
}

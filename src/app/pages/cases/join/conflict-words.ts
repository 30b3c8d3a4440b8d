import { Injectable, inject } from '@angular/core';
import type { BoardOutcome, BoardRecord } from '../../../../domain/board/board-record';
import type { Alone, Conflict, JoinKind, Side } from '../../../../domain/case-file/joining';
import type { TopicSaid } from '../../../../domain/case-file/merge-answers';
import type { Choice, Decision, DecisionDraft } from '../../../../domain/decision/decision';
import type { Medicine, Observation, Specimen, Therapy } from '../../../../domain/patient/record';
import type { Said } from '../../../../domain/preference/said';
import type { Weighing } from '../../../../domain/preference/weighing';
import { ChangeWords } from '../../../parts/kept/change-words';
import { DecisionWords } from '../../../parts/kept/decision-words';
import { SpecimenWords } from '../../../parts/specimen/specimen-words';
import { TherapyWords } from '../../../parts/therapy/therapy-words';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { AttributeWords } from '../../../words/attribute-words';
import { Words } from '../../../words/words';
import { DeskJoinWords, isDeskKind } from './desk-join-words';

/** What two copies of a case say differently, in words. */
@Injectable({ providedIn: 'root' })
export class ConflictWords {
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #changes = inject(ChangeWords);
  readonly #specimens = inject(SpecimenWords);
  readonly #therapies = inject(TherapyWords);
  readonly #decisions = inject(DecisionWords);
  readonly #desk = inject(DeskJoinWords);
  readonly #library = inject(KnowledgeLibrary);

  /** What it is about: "ER", "Treatment", "First diagnosis". */
  about({ kind, about, value }: Pick<Alone, 'kind' | 'about' | 'value'>): string {
    if (isDeskKind(kind)) return this.#desk.about({ kind, about });
    switch (kind) {
      case 'observation': {
        const on = (value as Observation | undefined)?.on;
        const name = this.#attributes.name(about);
        return on ? `${name}, ${this.#words.day(on)}` : name;
      }
      case 'event':
        return this.#words.of(`cases.importWhat.events.${about}`);
      case 'topic':
        return this.#words.of(`kept.join.topic.${about}`);
      default:
        return this.#words.of(`kept.join.${kind}`);
    }
  }

  /** What one copy of two says. */
  side(conflict: Conflict, side: Side): string {
    return this.value(conflict.kind, conflict.about, conflict[side]);
  }

  /** What stands in one copy only: "Liver sample, 12 Oct 2026, with 3 findings". */
  alone({ kind, about, value, findings }: Alone): string {
    const said = this.value(kind, about, value);
    return findings === 0 ? said : `${said}, ${this.#words.count('kept.join.withFindings', findings)}`;
  }

  /** Both as two things; empty: they are one thing. */
  both({ kind, twoThings }: Conflict): string {
    if (!twoThings) return '';
    return this.#words.of(isDeskKind(kind) ? 'kept.join.both.desk' : `kept.join.both.${kind}`);
  }

  /** What a copy says. @param about the thing, as the conflict names it */
  value(kind: JoinKind, about: string, said: unknown): string {
    if (isDeskKind(kind)) return this.#desk.value(kind, about, said);
    switch (kind) {
      case 'observation': {
        const { detail } = said as Observation;
        return [this.#changes.value(said as Observation), detail].filter(Boolean).join(', ');
      }
      case 'specimen':
        return this.#specimens.name(said as Specimen);
      case 'therapy': {
        const therapy = said as Therapy;
        const drugs = this.#library.knowledge()?.drugs ?? [];
        const parts = [
          this.#therapies.name(therapy.drugs, drugs),
          this.#therapies.dates(therapy),
          this.#therapies.course(therapy),
        ];
        return parts.filter(Boolean).join(' · ');
      }
      case 'event':
        return this.#words.day(said as string);
      case 'medicines':
        return this.#words.list((said as Medicine[]).map(({ name }) => name)) || this.#words.of('value.none');
      case 'label':
        return (said as string) || this.#words.of('banner.noLabel');
      case 'therapies':
        return this.#words.of('value.none');
      case 'archived':
        return this.#words.of(said === true ? 'kept.state.archived' : 'kept.state.current');
      case 'feelsRight':
        return this.#words.of(`kept.join.feels.${String(said)}`);
      case 'try':
      case 'lastTry': {
        const { on, picked, own } = said as Weighing;
        return `${this.#words.day(on)} · ${this.#matters(picked, own)}`;
      }
      case 'topic':
        return this.#topic(said as TopicSaid);
      case 'said': {
        const { picked, own, overlong } = said as Said;
        return this.#matters(picked, overlong || own);
      }
      case 'decision':
      case 'lastDecision': {
        const { on, choice, why } = said as Decision;
        return [this.#words.day(on), this.#choice(choice), why && `“${why}”`].filter(Boolean).join(' · ');
      }
      case 'decisionDraft': {
        if (said === null) return this.#words.of('kept.join.noDraft');
        const { choice, why } = said as DecisionDraft;
        const begun = [choice && this.#choice(choice), why && `“${why}”`].filter(Boolean);
        return begun.join(' · ') || this.#words.of('kept.join.draftBegun');
      }
      case 'boardRecord':
        return this.#ofBoard(said as BoardRecord | BoardOutcome);
    }
  }

  #ofBoard(said: BoardRecord | BoardOutcome): string {
    const day = this.#words.day(said.on);
    if ('state' in said) {
      const became = this.#words.of(`kept.join.outcome.${said.state}`);
      return [day, became, said.why && `“${said.why}”`].filter(Boolean).join(' · ');
    }
    const library = this.#library.knowledge()?.options ?? [];
    const names = said.acceptable.flatMap((id) => {
      const option = library.find((one) => one.id === id);
      return option ? [this.#words.text(option.name)] : [];
    });
    const begun = said.signed === null && this.#words.of('kept.join.recordOpen');
    return [day, this.#words.list(names), begun].filter(Boolean).join(' · ');
  }

  #choice(choice: Choice): string {
    return this.#decisions.choice(choice, this.#library.knowledge()?.options ?? []);
  }

  #topic(said: TopicSaid): string {
    if (said === null) return this.#words.of('kept.join.topicUnasked');
    if ('closedOn' in said) return this.#words.of('kept.join.topicClosed', { day: this.#words.day(said.closedOn) });
    const { answer, day, seenBy } = said;
    const told = `${this.#words.of(`talk.answer.${answer}`)}, ${this.#words.day(day)}`;
    if (seenBy === null) return told;
    return `${told}. ${this.#words.of('talk.seenBy')} ${this.#words.of(`talk.seenBy.${seenBy}`)}`;
  }

  #matters(picked: readonly string[], own: string): string {
    const concerns = this.#library.evidence()?.concerns ?? [];
    const names = picked.flatMap((id) => {
      const concern = concerns.find((one) => one.id === id);
      return concern ? [this.#words.text(concern.name)] : [];
    });
    return [...names, ...(own ? [`“${own}”`] : [])].join(', ') || this.#words.of('value.none');
  }
}

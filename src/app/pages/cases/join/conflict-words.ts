import { Injectable, inject } from '@angular/core';
import type { Conflict } from '../../../../domain/case-file/merge-cases';
import type { Choice, Decision, DecisionDraft } from '../../../../domain/decision/decision';
import type { Medicine, Observation, Specimen, Therapy } from '../../../../domain/patient/record';
import type { Said } from '../../../../domain/preference/said';
import type { Answered } from '../../../../domain/preference/talk-answer';
import { ChangeWords } from '../../../parts/kept/change-words';
import { DecisionWords } from '../../../parts/kept/decision-words';
import { SpecimenWords } from '../../../parts/specimen/specimen-words';
import { TherapyWords } from '../../../parts/therapy/therapy-words';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { AttributeWords } from '../../../words/attribute-words';
import { Words } from '../../../words/words';

/** What two copies of a case say differently, in words. */
@Injectable({ providedIn: 'root' })
export class ConflictWords {
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #changes = inject(ChangeWords);
  readonly #specimens = inject(SpecimenWords);
  readonly #therapies = inject(TherapyWords);
  readonly #decisions = inject(DecisionWords);
  readonly #library = inject(KnowledgeLibrary);

  /** What it is about: "ER", "Treatment", "First diagnosis". */
  about({ kind, about, mine }: Conflict): string {
    switch (kind) {
      case 'observation': {
        const on = (mine as Observation | undefined)?.on;
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

  /** What one copy says. */
  value(conflict: Conflict, side: 'mine' | 'theirs'): string {
    const said = conflict[side];
    switch (conflict.kind) {
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
      case 'topic': {
        const { answer, day } = said as Answered;
        return `${this.#words.of(`talk.answer.${answer}`)}, ${this.#words.day(day)}`;
      }
      case 'said':
        return this.#said(said as Said);
      case 'decision':
      case 'lastDecision': {
        const { on, choice, why } = said as Decision;
        return [this.#words.day(on), this.#choice(choice), why && `“${why}”`].filter(Boolean).join(' · ');
      }
      case 'decisionDraft': {
        const { choice, why } = said as DecisionDraft;
        const begun = [choice && this.#choice(choice), why && `“${why}”`].filter(Boolean);
        return begun.join(' · ') || this.#words.of('kept.join.draftBegun');
      }
    }
  }

  #choice(choice: Choice): string {
    return this.#decisions.choice(choice, this.#library.knowledge()?.options ?? []);
  }

  #said({ picked, own, overlong }: Said): string {
    const concerns = this.#library.evidence()?.concerns ?? [];
    const names = picked.flatMap((id) => {
      const concern = concerns.find((one) => one.id === id);
      return concern ? [this.#words.text(concern.name)] : [];
    });
    const spoken = overlong || own;
    return [...names, ...(spoken ? [`“${spoken}”`] : [])].join(', ') || this.#words.of('value.none');
  }
}

import { Injectable, inject } from '@angular/core';
import { fitted, type WrittenLine } from '../../../../domain/documents/fitted';
import type { CallNote } from '../../../../domain/navigation/call-note';
import { fahrenheit, fillCareText } from '../../../../domain/side-effects/care-parameters';
import { CurrentCare } from '../../../store/care/current-care';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { capital } from '../../../words/inline';
import { Words } from '../../../words/words';

/** As much as the smallest field of a chart takes. */
export const longestCallText = 1500;

/** A call note in words: its heading, its lines, and the text that is copied. */
@Injectable()
export class CallText {
  readonly #words = inject(Words);
  readonly #library = inject(KnowledgeLibrary);
  readonly #care = inject(CurrentCare);

  /** At most `longestCallText` characters; what was said in words is cut first. */
  of(note: CallNote): string {
    const lines: WrittenLine[] = [
      { text: this.heading(note), weight: 9 },
      ...this.lines(note).map(([key, text]) => ({
        text: `${this.#words.of(`call.text.${key}`)}: ${text}`,
        weight: 8,
        ...((key === 'told' || key === 'advice') && { isQuote: true as const }),
      })),
    ];
    return fitted(lines, longestCallText, this.#words.of('call.text.shortened')).text;
  }

  /** "Call on 30 Nov 2026, 14:05, taken by Ana". */
  heading({ on, at, by }: CallNote): string {
    const when = [this.#words.day(on), at].filter(Boolean).join(', ');
    return by.trim()
      ? this.#words.of('call.text.by', { when, by: by.trim() })
      : this.#words.of('call.text.on', { when });
  }

  /** The symptom with its grade, "Loose stools, grade 2"; what has no plan by its own words. */
  symptom(planId: string | null, grade: CallNote['grade']): string {
    const plan = this.#care.desk()?.care.plans.find(({ id }) => id === planId);
    const name = plan ? capital(this.#words.text(plan.plain)) : (planId ?? this.#words.of('call.other'));
    return grade === null ? name : this.#words.of('call.text.graded', { name, grade });
  }

  /** Its lines: the key of the word before each, and what it says. */
  lines(note: CallNote): [string, string][] {
    const option = this.#library.knowledge()?.options.find(({ id }) => id === note.optionId);
    const { next } = note;
    return [
      ...(option ? [['treatment', this.#words.text(option.name)] as [string, string]] : []),
      ['symptom', [this.symptom(note.planId, note.grade), this.#grade(note)].filter(Boolean).join(': ')],
      ...((note.also ?? []).length > 0
        ? [
            ['also', this.#words.list((note.also ?? []).map((one) => this.symptom(one.planId, one.grade)))] as [
              string,
              string,
            ],
          ]
        : []),
      ['signs', note.signs.length > 0 ? this.#signs(note.signs) : this.#words.of('call.text.noSigns')],
      ...(note.told.trim() ? [['told', note.told.trim()] as [string, string]] : []),
      ...(note.advice.trim() ? [['advice', note.advice.trim()] as [string, string]] : []),
      ...(next ? [['next', this.next(next)] as [string, string]] : []),
    ];
  }

  /** "Ring again, clinical nurse navigator, by 2 Dec 2026: stools and fever". */
  next({ kind, owner, due, what }: NonNullable<CallNote['next']>): string {
    const day = due === null ? this.#words.of('call.text.noDay') : this.#words.day(due);
    const said = [this.#words.of(`call.next.${kind}`), this.#words.of(`call.owner.${owner}`), day].join(', ');
    return what.trim() ? `${said}: ${what.trim()}` : said;
  }

  /** What the grade says, where that was read at its source: a chart holds no recalled words, the number says enough. */
  #grade({ planId, grade }: CallNote): string {
    const held = this.#care.desk()?.care.grades.find((one) => one.planId === planId && one.grade === grade);
    return held && held.checked !== null ? this.#words.text(held.plain) : '';
  }

  #signs(ids: readonly string[]): string {
    const { care, fever = 38 } = this.#care.desk() ?? {};
    const degrees = this.#words.of('care.degrees', {
      celsius: this.#words.number(fever, 1, true),
      fahrenheit: this.#words.number(fahrenheit(fever), 1, true),
    });
    const texts = ids.map((id) => {
      const sign = care?.signs.find((one) => one.id === id);
      return sign ? fillCareText(this.#words.text(sign.text), { fever: degrees }) : id;
    });
    return texts.join('; ');
  }
}

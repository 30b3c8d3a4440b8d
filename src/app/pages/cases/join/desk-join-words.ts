import { Injectable, inject } from '@angular/core';
import type { Alone, JoinKind } from '../../../../domain/case-file/joining';
import type { Barrier } from '../../../../domain/navigation/barrier';
import type { CallNote } from '../../../../domain/navigation/call-note';
import type { TreatmentCourse } from '../../../../domain/navigation/desk';
import type { DistressReading } from '../../../../domain/navigation/distress';
import type { Question } from '../../../../domain/navigation/question';
import type { Task } from '../../../../domain/navigation/task';
import type { TeachBack } from '../../../../domain/navigation/teach-back';
import { QuestionWords } from '../../../parts/desk/question-words';
import { DecisionWords } from '../../../parts/kept/decision-words';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Words } from '../../../words/words';

/** Kinds of what two copies say that are of the desk. */
export const deskKinds = [
  'question',
  'distress',
  'barrier',
  'teachBack',
  'task',
  'call',
  'circumstances',
  'course',
  'handOff',
] as const satisfies readonly JoinKind[];
export type DeskKind = (typeof deskKinds)[number];

export const isDeskKind = (kind: JoinKind): kind is DeskKind => deskKinds.some((one) => one === kind);

/** What two copies say of the desk differently, in words; needs the messages of questions, of the visit and of the tasks. */
@Injectable({ providedIn: 'root' })
export class DeskJoinWords {
  readonly #words = inject(Words);
  readonly #questions = inject(QuestionWords);
  readonly #decisions = inject(DecisionWords);
  readonly #library = inject(KnowledgeLibrary);

  /** "Task", "The way here". */
  about({ kind, about }: Pick<Alone, 'about'> & { kind: DeskKind }): string {
    return this.#words.of(kind === 'circumstances' ? `kept.join.circumstances.${about}` : `kept.join.${kind}`);
  }

  /** What a copy says: "Ring the city office · Social worker · By 3 Dec 2026". @param about the field, of circumstances */
  value(kind: DeskKind, about: string, said: unknown): string {
    switch (kind) {
      case 'question':
        return this.#question(said as Question);
      case 'distress': {
        const { on, score, words } = said as DistressReading;
        return joined([this.#words.of('kept.join.distressSays', { score, day: this.#words.day(on) }), quoted(words)]);
      }
      case 'barrier': {
        const { kind: of, words, referral } = said as Barrier;
        return joined([this.#words.of(`visit.plain.b.kind.${of}`), quoted(words), quoted(referral ?? '')]);
      }
      case 'teachBack': {
        const { on, prompt, result, words, optionId } = said as TeachBack;
        const what = this.#words.of(`question.plain.prompt.${prompt}`);
        const told = this.#words.of(`kept.join.teachBackResult.${result}`);
        return joined([what, optionId && this.#option(optionId), told, this.#words.day(on), quoted(words)]);
      }
      case 'task':
        return this.#task(said as Task);
      case 'call': {
        const { on, at, told, advice, by } = said as CallNote;
        return joined([joined([this.#words.day(on), at], ' '), quoted(told), quoted(advice), by]);
      }
      case 'circumstances':
        return this.#circumstance(about, said);
      case 'course': {
        const { optionId, startsOn, given } = said as TreatmentCourse;
        const from = startsOn && this.#words.of('kept.join.courseFrom', { day: this.#words.day(startsOn) });
        const drugs = this.#library.knowledge()?.drugs ?? [];
        const names = given.map((id) =>
          this.#words.text(drugs.find((drug) => drug.id === id)?.name ?? { en: id, es: id }),
        );
        return joined([this.#option(optionId), from ?? this.#words.of('tasks.undated'), this.#words.list(names)]);
      }
      case 'handOff':
        return quoted(said as string);
    }
  }

  #question({ seed, words, state, answer, starred }: Question): string {
    return joined([
      this.#questions.of({ seed, words }),
      starred && this.#words.of('kept.join.starred'),
      this.#words.of(`kept.join.questionState.${state}`),
      quoted(answer),
    ]);
  }

  #task({ what, owner, ownerName, due, done, dropped, outcome }: Task): string {
    const role = this.#words.of(`tasks.owner.${owner}`);
    const who = ownerName === '' ? role : this.#words.of('tasks.ownerNamed', { role, name: ownerName });
    const by = due ? this.#words.of('tasks.dueOn', { day: this.#words.day(due) }) : this.#words.of('tasks.undated');
    const wasDone = done === null ? by : this.#words.of('tasks.wasDone', { day: this.#words.day(done) });
    return joined([what, who, dropped ? this.#words.of('tasks.wasClosed') : wasDone, quoted(outcome)]);
  }

  #circumstance(field: string, said: unknown): string {
    switch (field) {
      case 'travelMinutes':
        return this.#words.of('kept.join.minutes', { minutes: Number(said) });
      case 'caring':
      case 'work':
        return this.#words.of(`visit.plain.c.${field}.${String(said)}`);
      case 'language':
      case 'words':
        return quoted(String(said));
      default:
        return this.#words.of(said === true ? 'kept.join.yes' : 'kept.join.no');
    }
  }

  #option(id: string): string {
    return this.#decisions.option(id, this.#library.knowledge()?.options ?? []);
  }
}

const quoted = (words: string) => (words === '' ? '' : `“${words}”`);
const joined = (parts: readonly (string | false | null)[], by = ' · ') => parts.filter(Boolean).join(by);

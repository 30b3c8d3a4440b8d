import { Component, DOCUMENT, Injector, afterNextRender, computed, inject, input, output, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import {
  type CallNext,
  type CallNote,
  callNexts,
  longestCallWords,
  type PromisedNext,
  saysNothing,
  withoutSymptom,
  withoutNext,
} from '../../../../domain/navigation/call-note';
import type { Task, TaskOwner } from '../../../../domain/navigation/task';
import { isClosed } from '../../../../domain/navigation/task-standing';
import { caseFeature } from '../../../store/case/case.feature';
import { newId } from '../../../store/new-id';
import { Announcer } from '../../../ui/announcer/announcer';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CallDesk } from './call-desk';
import { CallText } from './call-text';

/** Who may take up what was promised in a call. */
const owners: readonly TaskOwner[] = [
  'navigator',
  'nurse',
  'oncologist',
  'pharmacist',
  'palliativeTeam',
  'dietitian',
  'psychologist',
  'gp',
];

/** The note of the call. A field is kept when it is left, so that nothing typed is lost when the symptom, the page or the lock changes. */
@Component({
  selector: 'tandem-call-form',
  imports: [WordsPipe],
  templateUrl: './call-form.html',
  styleUrl: './call-form.scss',
})
export class CallForm {
  /** The task that this call was promised as; null: the person rang. */
  readonly promised = input<Task | null>(null);
  readonly closed = output<CallNote>();
  readonly dropped = output();

  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #text = inject(CallText);
  readonly #announcer = inject(Announcer);
  readonly #document = inject(DOCUMENT);
  readonly #injector = inject(Injector);
  readonly #tasks = computed(() => this.#store.selectSignal(caseFeature.selectDesk)().tasks);
  protected readonly call = inject(CallDesk);
  protected readonly longest = longestCallWords;
  protected readonly nexts = callNexts;
  protected readonly owners = owners;
  protected readonly draft = this.call.draft;
  /** Whether it was tried to close a note that says nothing. */
  readonly #tried = signal(false);
  protected readonly isEmpty = computed(() => {
    const draft = this.draft();
    return this.#tried() && (!draft || saysNothing(draft));
  });
  protected readonly symptom = computed(() => {
    const draft = this.draft();
    const planId = this.call.picked() ? (this.call.symptom()?.id ?? null) : (draft?.planId ?? null);
    if (!this.call.picked() && !draft) return '';
    return this.#text.symptom(planId, draft?.planId === planId ? draft.grade : null);
  });
  protected readonly also = computed(() =>
    (this.draft()?.also ?? [])
      .filter(({ planId }) => planId !== this.call.symptom()?.id)
      .map((one) => ({ planId: one.planId, name: this.#text.symptom(one.planId, one.grade) })),
  );
  protected readonly signs = computed(() => {
    const told = this.draft()?.signs.length ?? 0;
    return told === 0 ? this.#words.of('call.text.noSigns') : this.#words.count('call.signs.told', told);
  });

  protected write(part: Partial<CallNote>): void {
    this.call.write(part);
  }

  protected setNext(kind: CallNext | ''): void {
    if (kind !== '') {
      const owner: TaskOwner = kind === 'callBack' ? 'navigator' : 'oncologist';
      this.write({
        next: this.draft()?.next ? { ...this.#next(), kind } : { kind, owner, due: this.call.today(), what: '' },
      });
      return;
    }
    const draft = this.draft();
    if (draft) this.call.put(withoutNext(draft));
  }

  protected changeNext(part: Partial<PromisedNext>): void {
    this.write({ next: { ...this.#next(), ...part } });
  }

  protected leaveOut(planId: string): void {
    const draft = this.draft();
    if (draft) this.call.put(withoutSymptom(draft, planId));
    this.#focus('call-told');
  }

  protected close(): void {
    const held = this.draft();
    this.#tried.set(true);
    if (!held || saysNothing(held)) {
      this.#focus('call-told');
      return;
    }
    const note = this.call.note();
    const tasks = [...this.#promises(note), ...this.#kept()];
    this.call.close(note, tasks);
    this.#tried.set(false);
    this.#announcer.say(this.#words.of(tasks.length > 0 ? 'call.closedWithTask' : 'call.closed'));
    this.closed.emit(note);
  }

  protected drop(): void {
    const held = this.draft();
    if (!held) return;
    this.call.remove(held);
    this.#tried.set(false);
    this.#announcer.say(this.#words.of('call.dropped'));
    this.dropped.emit();
  }

  #next(): PromisedNext {
    return this.draft()?.next ?? { kind: 'callBack', owner: 'navigator', due: this.call.today(), what: '' };
  }

  /** The task of what the note promises: the one that it has, changed, or a new one. */
  #promises({ id, next, planId, grade }: CallNote): Task[] {
    if (!next) return [];
    const before = this.#tasks().find(({ of }) => of.kind === 'call' && of.id === id);
    if (before && isClosed(before)) return [];
    const what = [
      this.#words.of(`call.task.${next.kind}`, { symptom: this.#text.symptom(planId, grade) }),
      next.what.trim(),
    ];
    return [
      {
        id: newId(),
        ownerName: '',
        created: this.call.today(),
        done: null,
        outcome: '',
        dropped: false,
        ...before,
        what: what.filter(Boolean).join(': '),
        of: { kind: 'call', id },
        owner: next.owner,
        due: next.due,
      },
    ];
  }

  /** The promised call was made; what was dropped stays dropped. */
  #kept(): Task[] {
    const task = this.promised();
    if (!task || isClosed(task)) return [];
    return [{ ...task, done: this.call.today(), outcome: this.#words.of('call.task.made') }];
  }

  #focus(id: string): void {
    afterNextRender(() => this.#document.getElementById(id)?.focus(), { injector: this.#injector });
  }
}

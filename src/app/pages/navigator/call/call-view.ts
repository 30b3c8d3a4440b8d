import { Component, DOCUMENT, Injector, afterNextRender, computed, inject, input, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { type CallNote, withSymptom } from '../../../../domain/navigation/call-note';
import { AUDIENCE } from '../../../parts/fact/audience';
import { Announcer } from '../../../ui/announcer/announcer';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { oneText } from '../../../ui/query-parameter';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CallDesk, otherSymptom } from './call-desk';
import { CallForm } from './call-form';
import { CallReference } from './call-reference';
import { CallText } from './call-text';
import { CallUrgency } from './call-urgency';
import { EarlierCalls } from './earlier-calls';
import { type BegunCall, FirstCalls } from './first-calls';
import { SymptomPick } from './symptom-pick';

/** The person rings, or is rung: what they tell of is looked up and written down. Reference text stands beside it; nothing is worked out. */
@Component({
  selector: 'tandem-call-view',
  imports: [CallForm, CallReference, CallUrgency, EarlierCalls, EmptyState, FirstCalls, SymptomPick, WordsPipe],
  providers: [CallDesk, CallText],
  templateUrl: './call-view.html',
  styleUrl: './call-view.scss',
})
export class CallView {
  /** Query parameters: an option, a side-effect plan or "other", and a task that this call was promised as. */
  readonly regimen = input(undefined, { transform: oneText });
  readonly symptom = input(undefined, { transform: oneText });
  readonly task = input(undefined, { transform: oneText });

  readonly #router = inject(Router);
  readonly #words = inject(Words);
  readonly #audience = inject(AUDIENCE);
  readonly #announcer = inject(Announcer);
  readonly #text = inject(CallText);
  readonly #document = inject(DOCUMENT);
  readonly #injector = inject(Injector);
  protected readonly call = inject(CallDesk);
  protected readonly pick = viewChild(SymptomPick);
  protected readonly together = computed(() => this.#audience() === 'together');

  /** The open task that this call keeps; null: nobody promised it. */
  protected readonly promised = computed(() => this.call.desk().tasks.find(({ id }) => id === this.task()) ?? null);
  /** What is asked in it. */
  protected readonly asks = computed(() => {
    const key = this.promised()?.of.id;
    return this.call.firstCalls().find((one) => one.key === key)?.asks ?? [];
  });
  protected readonly asked = computed(() =>
    this.asks().map(({ id, planId, ask }) => ({ id, planId, text: this.#words.text(ask) })),
  );

  /** Treatments to choose from: those that run or were chosen first. */
  protected readonly regimens = computed(() => {
    const near = new Set([this.call.course()?.optionId, ...this.call.running().map(({ id }) => id)]);
    const named = this.call
      .options()
      .map(({ id, name }) => ({ id, name: this.#words.text(name), isNear: near.has(id) }))
      .sort((a, b) => a.name.localeCompare(b.name, this.#words.language()));
    return [
      { key: 'near', of: named.filter(({ isNear }) => isNear) },
      { key: 'all', of: named.filter(({ isNear }) => !isNear) },
    ].filter(({ of }) => of.length > 0);
  });

  constructor() {
    const regimen = computed(() => this.regimen() ?? this.promised()?.of.id?.replace(/\.day-\d+$/, ''));
    this.call.follow({ regimen, symptom: this.symptom });
  }

  protected take(regimen: string): void {
    this.#go({ regimen: regimen === '' ? null : regimen });
  }

  /** Another symptom: the note goes on, with the one before kept in it. */
  protected look(symptom: string): void {
    const draft = this.call.draft();
    if (draft) this.call.put(withSymptom(draft, symptom === otherSymptom ? null : symptom));
    this.#go({ symptom });
    this.#toUrgent(symptom);
  }

  protected toNote(): void {
    this.#focus('call-told');
  }

  protected begin({ planId, taskId }: BegunCall): void {
    this.#go({ symptom: planId, task: taskId });
    this.#toUrgent(planId);
  }

  /** The note was closed: the page is ready for the next call, and the hand stands on what was written. */
  protected closed(note: CallNote): void {
    this.#go({ symptom: null, task: null });
    this.#focus(`call-${note.id}`);
  }

  protected dropped(): void {
    this.#go({ symptom: null, task: null });
    this.pick()?.focus();
  }

  protected corrected(note: CallNote): void {
    this.#go({ symptom: note.planId ?? otherSymptom, regimen: note.optionId, task: null });
    this.#focus('call-told');
  }

  /** What cannot wait is met first, whatever the symptom is. */
  #toUrgent(symptom: string): void {
    const name = this.#text.symptom(symptom === otherSymptom ? null : symptom, null);
    this.#announcer.say(this.#words.of('call.opened', { symptom: name }));
    this.#focus('call-urgent');
  }

  #go(queryParams: Record<string, string | null>): void {
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** The address is taken up first, then what it leads to is drawn. */
  #focus(id: string): void {
    setTimeout(() => {
      afterNextRender(() => this.#document.getElementById(id)?.focus(), { injector: this.#injector });
    });
  }
}

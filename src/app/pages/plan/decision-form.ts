import {
  Component,
  DOCUMENT,
  type ElementRef,
  computed,
  inject,
  signal,
  viewChild,
  Injector,
  afterNextRender,
} from '@angular/core';
import { type Action, Store } from '@ngrx/store';
import {
  type Choice,
  type DeclineReason,
  type DeclinedDraft,
  type DecisionFault,
  type PresentRole,
  decisionFaults,
  declineReasons,
  longestWords,
  nothingDecided,
  presentRoles,
} from '../../../domain/decision/decision';
import { AUDIENCE } from '../../parts/fact/audience';
import { capital } from '../../words/inline';
import { DecisionWords } from '../../parts/kept/decision-words';
import { Status } from '../../parts/status/status';
import { clockFeature } from '../../store/clock/clock.feature';
import { planPageActions } from '../../store/decision/plan-page-actions';
import { newId } from '../../store/new-id';
import { Announcer } from '../../ui/announcer/announcer';
import { Icon } from '../../ui/icon/icon';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { PlanCase } from './plan-case';

type OwnWords = 'why' | 'wouldChange';

let count = 0;

/** What was discussed, declined and chosen, why, who was there and when to look again. Everything can be left open but the choice. */
@Component({
  selector: 'tandem-decision-form',
  imports: [Icon, Status, WordsPipe],
  templateUrl: './decision-form.html',
  styleUrl: './decision-form.scss',
})
export class DecisionForm {
  readonly #injector = inject(Injector);
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #audience = inject(AUDIENCE);
  readonly #decisions = inject(DecisionWords);
  readonly #document = inject(DOCUMENT);
  protected readonly id = `decision-${++count}`;
  protected readonly plan = inject(PlanCase);
  protected readonly today = this.#store.selectSignal(clockFeature.selectToday);
  protected readonly faultList = viewChild<ElementRef<HTMLElement>>('faultList');

  protected readonly reasons = declineReasons;
  /** A professional's words of the roles, and plain ones where a person looks on. */
  protected readonly roles = computed(() =>
    presentRoles.map((role) => ({
      role,
      word:
        this.#audience() === 'together'
          ? this.#words.of(`decision.plain.role.${role}`)
          : capital(this.#words.of(`decision.role.${role}`)),
    })),
  );
  protected readonly longest = longestWords;
  /** What is being written, over the options as they lie on the table. */
  protected readonly draft = computed(() => ({
    ...(this.plan.draft() ?? nothingDecided),
    discussed: this.plan.discussed(),
  }));
  protected readonly rows = computed(() =>
    this.plan.findings().map((finding) => {
      const { id } = finding.option;
      const declined = this.draft().declined.find(({ optionId }) => optionId === id) ?? null;
      return { id, finding, name: this.#name(id), declined };
    }),
  );
  protected readonly others = computed(() =>
    this.plan
      .candidates()
      .filter(({ option }) => !this.plan.discussed().includes(option.id))
      .map(({ option, status }) => ({
        id: option.id,
        name: this.#name(option.id),
        status: this.#words.of(`status.${status}${this.#audience() === 'together' ? '.plain' : ''}`),
      })),
  );
  protected readonly chosenId = computed(() => {
    const { choice } = this.draft();
    return choice?.kind === 'option' ? choice.optionId : (choice?.kind ?? null);
  });
  /** What is to be put right, once keeping was tried. */
  readonly #tried = signal(false);
  protected readonly faults = computed((): DecisionFault[] =>
    this.#tried() ? decisionFaults(this.draft(), this.today()) : [],
  );
  protected readonly isBegun = computed(() => this.plan.draft() !== null);
  /** Whether a decision is held already, so that this one can be dropped. */
  protected readonly isNext = computed(() => this.plan.last() !== null);

  protected add(id: string): void {
    if (id !== '') this.#say(planPageActions.optionAdded({ table: this.#table(), id }), 'decision.plain.added', id);
  }

  protected leaveOut(id: string): void {
    this.#say(planPageActions.optionLeftOut({ table: this.#table(), id }), 'decision.plain.leftOut', id);
    const [first] = this.rows();
    this.#focusNext(`[id="${this.id}-${first ? `no-${first.id}` : 'add'}"]`);
  }

  /** The hand goes on to the reason. */
  protected sayNo(id: string): void {
    this.decline(id, null, '');
    this.#focusNext(`[id="${this.id}-reason-${id}"]`);
  }

  /** @param reason null: not said yet */
  protected decline(optionId: string, reason: string | null, words: string): void {
    this.#say(
      planPageActions.optionDeclined({
        table: this.#table(),
        declined: { optionId, reason: reason as DeclineReason | null, words },
      }),
    );
  }

  protected takeBack(id: string): void {
    this.#say(planPageActions.declineWithdrawn({ table: this.#table(), id }));
    this.#focusNext(`[id="${this.id}-no-${id}"]`);
  }

  protected choose(kind: string): void {
    const choice: Choice =
      kind === 'notYet' || kind === 'noTreatmentNow' ? { kind } : { kind: 'option', optionId: kind };
    this.#say(planPageActions.choiceMade({ table: this.#table(), choice }));
  }

  /** Every letter is told at once: whatever locks or closes the page loses none. */
  protected write(field: OwnWords, text: string): void {
    this.#say(planPageActions.wordsSaid({ table: this.#table(), said: { [field]: text } }));
  }

  protected tell(role: PresentRole, isPresent: boolean): void {
    this.#say(planPageActions.presenceTold({ table: this.#table(), role, isPresent }));
  }

  protected review(day: string): void {
    this.#say(planPageActions.reviewSet({ table: this.#table(), day: day === '' ? null : day }));
  }

  protected drop(): void {
    this.#store.dispatch(planPageActions.draftDropped());
  }

  protected keep(): void {
    const pinned = this.plan.pinned(this.plan.discussed());
    this.#tried.set(true);
    const [first] = decisionFaults(this.draft(), this.today());
    if (first) {
      setTimeout(() => {
        this.#toFault(first);
      });
      return;
    }
    if (!pinned) return;
    this.#say(planPageActions.decisionTaken({ id: newId(), day: this.today(), pinned }));
    this.#announcer.say(this.#words.of('decision.plain.kept'));
  }

  /** To the field that something is missing in; to the list of all where that is no one field. */
  #toFault(fault: DecisionFault): void {
    const lacks = ({ reason, words }: DeclinedDraft) =>
      fault === 'reasonUnsaid' ? reason === null : fault === 'noReason' && reason === 'other' && words.trim() === '';
    // As they stand on the page.
    const row = this.rows().find(({ declined }) => declined && lacks(declined));
    const field =
      row && this.#document.getElementById(`${this.id}-${fault === 'noReason' ? 'said' : 'reason'}-${row.id}`);
    (field ?? this.faultList()?.nativeElement)?.focus();
  }

  /** The button that was pressed is gone: the keyboard goes on where the next answer is. */
  #focusNext(selector: string): void {
    afterNextRender(() => this.#document.querySelector<HTMLElement>(selector)?.focus(), { injector: this.#injector });
  }

  #table(): readonly string[] {
    return this.plan.discussed();
  }

  #say(action: Action, key?: string, id = ''): void {
    this.#store.dispatch(action);
    if (key) this.#announcer.say(this.#words.of(key, { option: this.#name(id) }));
  }

  #name(id: string): string {
    return this.#decisions.option(
      id,
      this.plan.candidates().map(({ option }) => option),
    );
  }
}

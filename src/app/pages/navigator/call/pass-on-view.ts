import { Component, DOCUMENT, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { CallNote } from '../../../../domain/navigation/call-note';
import { longestLine, longestNote } from '../../../../domain/navigation/longest';
import type { Task, TaskOwner } from '../../../../domain/navigation/task';
import { CarePhone } from '../../../parts/care-plan/care-phone';
import { UrgentSigns } from '../../../parts/care-plan/urgent-signs';
import { CurrentCare } from '../../../store/care/current-care';
import { clockFeature } from '../../../store/clock/clock.feature';
import { navigatorPageActions } from '../../../store/desk/navigator-page-actions';
import { newId } from '../../../store/new-id';
import { CurrentRole } from '../../../store/settings/current-role';
import { Icon } from '../../../ui/icon/icon';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

const takers = ['nurse', 'navigator', 'oncologist'] as const satisfies readonly TaskOwner[];

/** A call in the hands of who takes no clinical steps: when to get help at once, what was said, and who calls back. */
@Component({
  selector: 'tandem-pass-on-view',
  imports: [CarePhone, Icon, RouterLink, UrgentSigns, WordsPipe],
  templateUrl: './pass-on-view.html',
  styleUrl: './pass-on-view.scss',
  // The device locks: what is typed is passed on, rather than lost.
  host: { '(document:tandem-leave)': 'leave()' },
})
export class PassOnView {
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #care = inject(CurrentCare);
  readonly #role = inject(CurrentRole);
  readonly #page = inject(DOCUMENT);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);

  protected readonly takers = takers;
  protected readonly longest = longestNote;
  protected readonly told = signal('');
  protected readonly advice = signal('');
  protected readonly to = signal<(typeof takers)[number]>('nurse');
  protected readonly wordless = signal(false);
  protected readonly done = signal('');
  protected readonly missed = this.#care.missed;
  protected readonly desk = this.#care.desk;
  /** Signs that were read at their source: a recalled one is for professionals. */
  protected readonly signs = computed(() => (this.desk()?.care.signs ?? []).filter(({ checked }) => checked !== null));

  constructor() {
    this.#care.fetch();
  }

  protected tell(told: string): void {
    this.wordless.set(false);
    this.done.set('');
    this.told.set(told);
  }

  protected give(value: string): void {
    const to = takers.find((one) => one === value);
    if (to) this.to.set(to);
  }

  protected pass(event: Event): void {
    event.preventDefault();
    this.wordless.set(this.told().trim() === '');
    if (this.wordless()) {
      this.#page.getElementById('pass-told')?.focus();
      return;
    }
    this.#write();
    this.done.set(this.#words.of('handOff.pass.done', { role: this.#words.of(`tasks.owner.${this.to()}`) }));
  }

  protected leave(): void {
    if (this.told().trim() !== '') this.#write();
  }

  #write(): void {
    const told = this.told().trim();
    const call: CallNote = {
      id: newId(),
      on: this.#today(),
      at: '',
      optionId: null,
      planId: null,
      grade: null,
      signs: [],
      told,
      advice: this.advice().trim(),
      by: this.#words.of(`role.${this.#role.role()}`),
    };
    const task: Task = {
      id: newId(),
      what: this.#words.of('handOff.pass.task', { told }).slice(0, longestLine),
      of: { kind: 'call', id: call.id },
      owner: this.to(),
      ownerName: '',
      due: this.#today(),
      created: this.#today(),
      done: null,
      outcome: '',
      dropped: false,
    };
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { calls: [call], tasks: [task] } }));
    this.told.set('');
    this.advice.set('');
  }
}

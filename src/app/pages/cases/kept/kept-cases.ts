import { Component, computed, inject, output, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { EnterPassphrase } from '../../../parts/passphrase/enter-passphrase';
import { keptActions } from '../../../store/kept/kept-actions';
import { decidedLines } from '../../../store/kept/kept-selectors';
import { KeptDoor } from '../../../store/kept/kept-door';
import { keptFeature } from '../../../store/kept/kept.feature';
import type { DraftKey } from '../../../store/kept/kept-state';
import { localDay } from '../../../store/clock/clock';
import { Announcer } from '../../../ui/announcer/announcer';
import { Notice } from '../../../ui/notice/notice';
import { Section } from '../../../ui/section/section';
import { DayPipe } from '../../../words/day-pipe';
import { Words } from '../../../words/words';
import { CurrentRole } from '../../../store/settings/current-role';
import { WordsPipe } from '../../../words/words-pipe';
import { SinceList } from '../since/since-list';
import { KeptList } from './kept-list';

/** The cases that this device keeps: locked, until the passphrase is given; then as a list. */
@Component({
  selector: 'tandem-kept-cases',
  imports: [DayPipe, EnterPassphrase, KeptList, Notice, Section, SinceList, WordsPipe],
  templateUrl: './kept-cases.html',
  styleUrl: './kept-cases.scss',
})
export class KeptCases {
  /** Ids of what is to be opened: the page asks first where something would be lost. */
  readonly opened = output<string>();
  readonly draftOpened = output<DraftKey>();

  readonly #store = inject(Store);
  readonly #door = inject(KeptDoor);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  protected readonly role = inject(CurrentRole);
  protected readonly state = this.#store.selectSignal(keptFeature.selectKeptState);
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  protected readonly localDay = localDay;
  /** Those that are decided and not put away; a change of another case leaves the list as it is. */
  protected readonly decided = computed(() => decidedLines(this.state().lines), {
    equal: (a, b) => a.length === b.length && a.every((line, place) => line === b[place]),
  });
  protected readonly count = computed(() => this.#words.count('kept.count', this.state().lines.length));

  constructor() {
    this.#store.dispatch(keptActions.asked());
  }

  protected async unlock(passphrase: string): Promise<void> {
    this.busy.set(true);
    this.problem.set('');
    const fault = await this.#door.unlock(passphrase);
    this.busy.set(false);
    if (fault) this.problem.set(this.#words.of(`kept.fault.${fault}`));
    else this.#announcer.say(this.#words.of('kept.unlocked', { cases: this.count() }));
  }

  protected lock(): void {
    this.#store.dispatch(keptActions.lockAsked({ by: 'person' }));
  }

  protected forgetDraft({ id, writer }: DraftKey): void {
    this.#store.dispatch(keptActions.draftForgotten({ draft: { id, writer } }));
  }
}

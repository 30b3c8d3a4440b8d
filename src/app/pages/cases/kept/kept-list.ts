import { Component, type ElementRef, computed, effect, inject, input, output, signal, viewChild } from '@angular/core';
import { Store } from '@ngrx/store';
import { headSubtypes } from '../../../../domain/case-file/case-head';
import { clockFeature } from '../../../store/clock/clock.feature';
import { keptActions } from '../../../store/kept/kept-actions';
import type { KeptLine } from '../../../store/kept/kept-state';
import { RawCase } from '../../../store/kept/raw-case';
import { Announcer } from '../../../ui/announcer/announcer';
import { saveFile } from '../../../ui/save-file';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { KeptRow } from './kept-row';
import { foldedLabels, found, orders, tasksWanted, type Wanted } from './kept-search';

/** More than these are drawn when they are asked for: a search finds the one that is meant sooner. */
const drawn = 40;

/** The list of kept cases: searched as one types, narrowed by kind of cancer and state. */
@Component({
  selector: 'tandem-kept-list',
  imports: [KeptRow, WordsPipe],
  templateUrl: './kept-list.html',
  styleUrl: './kept-list.scss',
})
export class KeptList {
  readonly lines = input.required<readonly KeptLine[]>();
  /** Id of the case that is open. */
  readonly open = input<string | null>(null);
  /** What was deleted last. */
  readonly removed = input<KeptLine | null>(null);
  readonly opened = output<string>();

  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #raw = inject(RawCase);
  protected readonly undo = viewChild<ElementRef<HTMLButtonElement>>('undo');

  protected readonly subtypes = headSubtypes;
  protected readonly tasks = tasksWanted;
  protected readonly orders = orders;
  protected readonly today = this.#store.selectSignal(clockFeature.selectToday);
  protected readonly states = ['current', 'open', 'decided', 'archived', 'all'] as const;
  protected readonly wanted = signal<Wanted>({
    text: '',
    subtype: null,
    state: 'current',
    tasks: 'any',
    order: 'changed',
  });
  /** The row whose deeds are unfolded. */
  protected readonly acting = signal<string | null>(null);
  readonly #most = signal(drawn);

  readonly #labels = computed(() => foldedLabels(this.lines()));
  protected readonly found = computed(() => found(this.lines(), this.#labels(), this.wanted(), this.today()));
  protected readonly shown = computed(() => this.found().slice(0, this.#most()));
  protected readonly says = computed(() => {
    const count = this.found().length;
    return count === this.lines().length ? '' : this.#words.count('kept.found', count);
  });

  constructor() {
    // The row is gone with what was pressed in it: the focus goes to the button that brings it back.
    effect(() => {
      if (this.removed()) this.undo()?.nativeElement.focus();
    });
  }

  protected want(change: Partial<Record<keyof Wanted, string>>): void {
    const subtype = this.subtypes.find((one) => one === change.subtype) ?? null;
    const state = this.states.find((one) => one === change.state);
    this.wanted.update((before) => ({
      text: change.text ?? before.text,
      subtype: change.subtype === undefined ? before.subtype : subtype,
      state: state ?? before.state,
      tasks: tasksWanted.find((one) => one === change.tasks) ?? before.tasks,
      order: orders.find((one) => one === change.order) ?? before.order,
    }));
    this.#most.set(drawn);
  }

  protected more(): void {
    this.#most.update((most) => most + 5 * drawn);
  }

  protected act(id: string): void {
    this.acting.set(this.acting() === id ? null : id);
  }

  protected copy({ id, head }: KeptLine): void {
    const label = this.#words.of('kept.copyLabel', { label: head?.label ?? '' });
    this.#store.dispatch(keptActions.copyAsked({ id, label }));
    this.acting.set(null);
  }

  protected archive({ id, head }: KeptLine): void {
    this.#store.dispatch(keptActions.archiveAsked({ id, archived: head?.state !== 'archived' }));
    this.acting.set(null);
  }

  protected remove(line: KeptLine): void {
    this.#store.dispatch(keptActions.deleteAsked({ id: line.id }));
    this.acting.set(null);
    this.#announcer.say(this.#words.of('kept.deleted', { label: this.name(line) }));
  }

  protected putBack(line: KeptLine): void {
    this.#store.dispatch(keptActions.deleteUndone({ id: line.id }));
    this.#announcer.say(this.#words.of('kept.putBack', { label: this.name(line) }));
  }

  protected async saveRaw({ id }: KeptLine): Promise<void> {
    const text = await this.#raw.text(id);
    if (text !== null) saveFile('tandem-case-damaged.json', text);
  }

  protected name({ id, head }: KeptLine): string {
    if (!head) return this.#words.of('kept.damaged', { id: id.slice(0, 8) });
    return head.label || this.#words.of('banner.noLabel');
  }
}

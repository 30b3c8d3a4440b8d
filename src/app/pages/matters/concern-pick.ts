import { Component, computed, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { type Concern, mostConcerns } from '../../../domain/preference/concern';
import type { Said } from '../../../domain/preference/said';
import { Announcer } from '../../ui/announcer/announcer';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { OwnWords } from './own-words';

/** Up to six concerns, in the person's order, and the person's own words. */
@Component({
  selector: 'tandem-concern-pick',
  imports: [Icon, OwnWords, TextPipe, WordsPipe],
  templateUrl: './concern-pick.html',
  styleUrls: ['./choice-cards.scss', './concern-pick.scss'],
})
export class ConcernPick {
  readonly concerns = input.required<readonly Concern[]>();
  readonly said = input.required<Said>();
  /** Ids of concerns that no figure of the options on the table answers. */
  readonly withoutFigure = input.required<ReadonlySet<string>>();
  /** Id of a concern picked; taken back. */
  readonly picked = output<string>();
  readonly takenBack = output<string>();
  readonly moved = output<{ id: string; by: -1 | 1 }>();
  readonly ownTyped = output<string>();
  readonly ownTakenBack = output();
  readonly allTakenBack = output();

  readonly #announcer = inject(Announcer);
  readonly #words = inject(Words);
  protected readonly heading = viewChild.required<ElementRef<HTMLElement>>('list');

  protected readonly most = mostConcerns;
  protected readonly ways = [
    { to: 'up', by: -1 },
    { to: 'down', by: 1 },
  ] as const;
  /** Whether a seventh was asked for. */
  protected readonly oneTooMany = signal(false);
  protected readonly count = computed(() => this.said().picked.length);
  protected readonly order = computed(() =>
    this.said().picked.flatMap((id) => this.concerns().find((one) => one.id === id) ?? []),
  );
  protected readonly anything = computed(() => this.count() > 0 || this.said().own !== '');

  protected toggle(concern: Concern, box: HTMLInputElement): void {
    const has = this.said().picked.includes(concern.id);
    const full = !has && this.count() >= this.most;
    this.oneTooMany.set(full);
    if (full) {
      box.checked = false;
      return;
    }
    if (has) this.takenBack.emit(concern.id);
    else this.picked.emit(concern.id);
  }

  protected drop(id: string): void {
    this.oneTooMany.set(false);
    this.takenBack.emit(id);
    // Its button goes with the line: the focus moves to the list's heading.
    this.heading().nativeElement.focus();
  }

  protected move(concern: Concern, by: -1 | 1): void {
    this.moved.emit({ id: concern.id, by });
    const place = this.said().picked.indexOf(concern.id) + 1;
    this.#announcer.say(
      this.#words.of('matters.plain.moved', { concern: this.#words.text(concern.name), place, count: this.count() }),
    );
  }
}

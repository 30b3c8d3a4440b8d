import { Component, computed, inject, input, output } from '@angular/core';
import type { Topic } from '../../store/talk/topic';
import { Icon } from '../../ui/icon/icon';
import { Words } from '../../words/words';

/** One quiet line: a topic that is closed, or opened with a way to close it again. One button, so that the focus stays. */
@Component({
  selector: 'tandem-topic-gate',
  imports: [Icon],
  template: `<tandem-icon [name]="opened() ? 'eye' : 'lock'" />
    <span class="said">{{ said() }}</span>
    <button
      type="button"
      [class]="together() ? 'btn small' : 'btn text'"
      [attr.aria-expanded]="opened() !== null"
      (click)="toggled.emit(topic())"
    >
      {{ action() }}<span class="visually-hidden">: {{ name() }}</span>
    </button>`,
  styleUrl: './topic-gate.scss',
})
export class TopicGate {
  readonly topic = input.required<Topic>();
  /** ISO day on which it was opened; null: closed. */
  readonly opened = input.required<string | null>();
  readonly together = input.required<boolean>();
  readonly person = input.required<string>();
  readonly toggled = output<Topic>();

  readonly #words = inject(Words);

  protected readonly name = computed(() => this.#words.of(`compare.topic.${this.topic()}`));
  protected readonly said = computed(() => {
    const day = this.opened();
    const person = this.person();
    if (this.together()) {
      return day === null
        ? this.#words.of('compare.closedPlain', { person })
        : this.#words.of('compare.openedOn', { day: this.#words.day(day, 'long'), person });
    }
    return this.#words.of(day === null ? 'compare.closed' : 'compare.openedHere');
  });
  protected readonly action = computed(() => {
    if (this.opened() !== null) return this.#words.of('compare.close');
    return this.#words.of(this.together() ? 'compare.openTogether' : 'compare.open');
  });
}

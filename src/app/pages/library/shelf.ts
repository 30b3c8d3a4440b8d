import {
  Component,
  DestroyRef,
  ElementRef,
  PendingTasks,
  afterRenderEffect,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { nextFrame } from '../../ui/next-frame';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { AUDIENCE } from '../../parts/fact/audience';
import { PageName } from '../../words/page-name';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import type { Entry } from './entry';
import { libraryPath, type EntryKind } from './sections';

/** A group of a shelf under its own heading. */
export interface ShelfGroup {
  /** Said as it stands; empty: no heading. */
  heading: string;
  entries: readonly Entry[];
}

/** Lines drawn in a frame: a slow device stays responsive while the rest of a long list follows. */
const step = 24;

/**
 * A section that is a list: its entries in groups beside the one that is opened, which is the content. On a narrow window one of
 * the two at a time. What narrows the list goes into the slot `[filter]`.
 */
@Component({
  selector: 'tandem-shelf',
  imports: [EmptyState, Icon, RouterLink, WordsPipe],
  templateUrl: './shelf.html',
  styleUrl: './shelf.scss',
})
export class Shelf {
  readonly kind = input.required<EntryKind>();
  readonly groups = input.required<readonly ShelfGroup[]>();
  /** Id of the opened entry; null: none yet. */
  readonly selected = input.required<string | null>();

  readonly #audience = inject(AUDIENCE);
  readonly #words = inject(Words);
  /** Together knows this section alone. */
  protected readonly alone = computed(() => this.#audience() === 'together');
  protected readonly path = libraryPath;
  readonly #drawn = signal(step);
  readonly #total = computed(() => this.groups().reduce((sum, { entries }) => sum + entries.length, 0));
  protected readonly shown = computed(() => {
    let left = this.#drawn();
    return this.groups()
      .map(({ heading, entries }) => {
        const drawn = entries.slice(0, Math.max(left, 0));
        left -= entries.length;
        return { heading, count: entries.length, entries: drawn.map((entry) => this.#line(entry)) };
      })
      .filter(({ entries }) => entries.length > 0);
  });
  /** Whether the address names an entry that is held. */
  protected readonly known = computed(() =>
    this.groups().some(({ entries }) => entries.some(({ id }) => id === this.selected())),
  );

  constructor() {
    const named = inject(PageName);
    effect(() => {
      const held = this.groups().flatMap(({ entries }) => entries);
      named.of.set(held.find(({ id }) => id === this.selected())?.name ?? null);
    });
    inject(DestroyRef).onDestroy(() => {
      named.of.set(null);
    });
    const pending = inject(PendingTasks);
    // The application is stable once all of it is drawn: specs and the router wait for that.
    effect(() => {
      const drawn = this.#drawn();
      if (drawn >= this.#total()) return;
      pending.run(async () => {
        await nextFrame();
        this.#drawn.set(drawn + step);
      });
    });
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // Where the two scroll apart, an entry is read from its head, and its line stays in view in a long list.
    afterRenderEffect(() => {
      if (this.selected() !== null) host.querySelector('.detail')?.scrollTo(0, 0);
    });
    afterRenderEffect(() => {
      if (this.selected() !== null && this.shown().length > 0) {
        keepInView(host.querySelector('.list'), host.querySelector('.list .on'));
      }
    });
  }

  #line({ id, name, note }: Entry) {
    return { id, name: this.#words.text(name), note: note ? this.#words.text(note) : '' };
  }
}

/** Scrolls the list alone: the page stays where it stands. */
function keepInView(list: Element | null, line: Element | null): void {
  if (!list || !line) return;
  const [room, at] = [list.getBoundingClientRect(), line.getBoundingClientRect()];
  if (at.top < room.top) list.scrollBy(0, at.top - room.top);
  else if (at.bottom > room.bottom) list.scrollBy(0, at.bottom - room.bottom);
}

import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { originalAddress } from '../../../domain/evidence/second-hand';
import type { Source } from '../../../domain/evidence/source';
import type { Checked } from '../../../domain/evidence/text';
import { Announcer } from '../../ui/announcer/announcer';
import { Icon } from '../../ui/icon/icon';
import { Sheet } from '../../ui/sheet/sheet';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { ROLE_LIMITS } from '../fact/role-limits';
import { Sayable } from '../fact/sayable';
import { ReadPage } from './read-page';
import { SecondaryPage } from './secondary-page';
import { SOURCE_BOOK } from './source-book';

type Looked = 'loading' | 'absent' | 'notLoaded' | Source;

/** A source with where it was published and how far a statement was checked against it. */
@Component({
  selector: 'tandem-source-panel',
  imports: [Icon, ReadPage, RouterLink, SecondaryPage, Sheet, WordsPipe],
  templateUrl: './source-panel.html',
  styleUrl: './source-panel.scss',
})
export class SourcePanel {
  readonly #book = inject(SOURCE_BOOK);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #looked = signal<Looked>('loading');

  protected readonly audience = inject(AUDIENCE);
  protected readonly limits = inject(ROLE_LIMITS);
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly checked = signal<Checked>(null);
  /** What it is the source of, with the figure where there is one. */
  protected readonly backs = signal('');
  readonly #sayable = inject(Sayable);
  /** The words read there, where nothing of a closed topic is in them; in the language of the page that was read. */
  protected readonly words = computed(() => {
    const read = this.checked()?.words;
    return read && this.#sayable.of({ en: read, es: read }) ? read : '';
  });
  protected readonly source = computed(() => {
    const looked = this.#looked();
    return typeof looked === 'string' ? null : looked;
  });
  protected readonly problem = computed(() => {
    const looked = this.#looked();
    return typeof looked === 'string' ? looked : null;
  });
  /** Where to read it: its own address, else the DOI's, else what another site says of it. */
  protected readonly link = computed(() => {
    const source = this.source();
    return source && (originalAddress(source) ?? source.url);
  });

  /** Opens at once and fills in when the library has answered. */
  show(id: string, checked: Checked, backs: string): void {
    this.checked.set(checked);
    this.backs.set(backs);
    this.#looked.set('loading');
    this.sheet().open();
    this.#book.find(id).then(
      (source) => {
        this.#looked.set(source ?? 'absent');
      },
      () => {
        this.#looked.set('notLoaded');
      },
    );
  }

  protected async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#announcer.say(this.#words.of('source.copied'));
    } catch {
      // The browser refuses: the text stands there to be selected.
    }
  }
}

import { DOCUMENT, DestroyRef, Injectable, type Signal, effect, inject, signal } from '@angular/core';
import { Location } from '@angular/common';
import { Router } from '@angular/router';
import { NotesLine, type NotesPage } from '../notes/notes-line';
import { NotesLink } from './notes-link';
import { type PresentKey, presentKey } from './present-key';

/** What may be asked for from the other window: what belongs to the screen of this one is not. */
const fromAfar: ReadonlySet<PresentKey['does']> = new Set([
  'next',
  'back',
  'below',
  'above',
  'first',
  'last',
  'digit',
  'show',
  'black',
]);

/** Opens the window of the presenter and keeps it in step. What it shows goes over as a message; closing either leaves the other. */
@Injectable()
export class NotesHost {
  readonly #window = inject(DOCUMENT).defaultView;
  readonly #router = inject(Router);
  readonly #location = inject(Location);
  readonly #link = inject(NotesLink).id;
  readonly #line: NotesLine;
  readonly #joined = signal(false);
  #page: Signal<NotesPage | null> = signal(null);
  #ask: (asked: PresentKey) => void = () => undefined;

  constructor() {
    this.#line = new NotesLine(this.#link, (message) => {
      if (message.kind === 'hello') {
        this.#joined.set(true);
        this.#tell(this.#page());
      } else if (message.kind === 'key') {
        const asked = presentKey(message.key);
        if (asked && fromAfar.has(asked.does)) this.#ask(asked);
      }
    });
    // A window that was left open by an earlier visit answers.
    this.#line.tell({ kind: 'began' });
    const end = () => {
      this.#line.tell({ kind: 'ended' });
    };
    this.#window?.addEventListener('pagehide', end);
    inject(DestroyRef).onDestroy(() => {
      this.#window?.removeEventListener('pagehide', end);
      end();
      this.#line.close();
    });
    effect(() => {
      const page = this.#page();
      if (this.#joined()) this.#tell(page);
    });
  }

  /** @param ask what was pressed in the window of the presenter */
  keep(page: Signal<NotesPage | null>, ask: (asked: PresentKey) => void): void {
    this.#page = page;
    this.#ask = ask;
  }

  /** False where the browser does not let it open. */
  open(): boolean {
    const tree = this.#router.createUrlTree(['/board/notes'], { queryParams: { link: this.#link } });
    const address = this.#location.prepareExternalUrl(this.#router.serializeUrl(tree));
    const opened = this.#window?.open(address, `tandem-notes-${this.#link}`, 'popup,width=1000,height=760');
    opened?.focus();
    return Boolean(opened);
  }

  #tell(page: NotesPage | null): void {
    if (page) this.#line.tell({ kind: 'page', page });
  }
}

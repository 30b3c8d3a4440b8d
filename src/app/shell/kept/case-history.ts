import { DOCUMENT, DestroyRef, Injectable, computed, inject } from '@angular/core';
import { type Action, Store } from '@ngrx/store';
import { type CaseStep, caseChange } from '../../../domain/case-file/case-change';
import { ChangeWords } from '../../parts/kept/change-words';
import { caseFeature } from '../../store/case/case.feature';
import { historyActions } from '../../store/case/history-actions';
import { KnowledgeLibrary } from '../../store/knowledge';
import { Announcer } from '../../ui/announcer/announcer';
import { Words } from '../../words/words';

const typed = new Set(['text', 'search', 'number', 'tel', 'password', 'date', 'month', 'email', 'url']);

/** Whether a key belongs to a text that is being written there: the browser takes its own changes back. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return typed.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** Takes back the last change of the record or the decision and makes it again, named in words; Ctrl+Z and Ctrl+Shift+Z outside of texts. */
@Injectable({ providedIn: 'root' })
export class CaseHistory {
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #changes = inject(ChangeWords);
  readonly #announcer = inject(Announcer);
  readonly #knowledge = inject(KnowledgeLibrary).knowledge;
  readonly #back = this.#store.selectSignal(caseFeature.selectUndo);
  readonly #on = this.#store.selectSignal(caseFeature.selectRedo);

  /** "Undo: ER 95 %"; null: there is nothing to take back. */
  readonly undoName = computed(() => this.#named('change.undo', this.#back()));
  readonly redoName = computed(() => this.#named('change.redo', this.#on()));

  constructor() {
    const page = inject(DOCUMENT);
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const letter = key.toLowerCase();
      if (!(ctrlKey || metaKey) || altKey || !['z', 'y'].includes(letter) || isWriting(event.target)) return;
      // A window over the page has changes of its own.
      if (page.querySelector('dialog:modal')) return;
      event.preventDefault();
      if (letter === 'y' || shiftKey) this.redo();
      else this.undo();
    };
    page.addEventListener('keydown', press);
    inject(DestroyRef).onDestroy(() => {
      page.removeEventListener('keydown', press);
    });
  }

  undo(): void {
    this.#do(this.#back(), historyActions.undone(), 'change.undone');
  }

  redo(): void {
    this.#do(this.#on(), historyActions.redone(), 'change.redone');
  }

  #do(step: CaseStep | null, action: Action, said: string): void {
    if (!step) return;
    const sentence = this.#named(said, step) ?? '';
    this.#store.dispatch(action);
    this.#announcer.say(sentence);
  }

  #named(key: string, step: CaseStep | null): string | null {
    const knowledge = this.#knowledge();
    if (!step || !knowledge) return null;
    const what = this.#changes.of(caseChange(step), knowledge);
    return this.#words.of(key, { what });
  }
}

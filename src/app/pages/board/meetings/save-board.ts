import { Component, computed, inject, output, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { NewPassphrase } from '../../../parts/passphrase/new-passphrase';
import { boardPageActions } from '../../../store/board/board-page-actions';
import { OpenBoardFile } from '../../../store/board/open-board-file';
import { strengthOf } from '../../../store/kept/passphrase-strength';
import { Announcer } from '../../../ui/announcer/announcer';
import { saveFile } from '../../../ui/save-file';
import { type PickAnswer, SegmentedPick } from '../../../ui/segmented-pick/segmented-pick';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** The open meeting with its cases as a file, with or without a passphrase. */
@Component({
  selector: 'tandem-save-board',
  imports: [NewPassphrase, SegmentedPick, WordsPipe],
  template: `<p>{{ 'board.saveLead' | words }}</p>
    <tandem-segmented-pick
      [label]="'kept.file.ask' | words"
      [answers]="answers()"
      [value]="sealed() ? 'sealed' : 'plain'"
      (picked)="sealed.set($event === 'sealed')"
    />
    @if (sealed()) {
      <p>{{ 'kept.file.sealedSays' | words }}</p>
      <tandem-new-passphrase
        [action]="'kept.file.do' | words"
        [strengthOf]="strengthOf"
        [busy]="busy()"
        (chosen)="save($event)"
      />
    } @else {
      <p>{{ 'kept.file.plainSays' | words }}</p>
      <button type="button" class="btn main" (click)="save(null)">{{ 'kept.file.do' | words }}</button>
    }`,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: 16px;
    }
    tandem-new-passphrase {
      inline-size: 100%;
    }
  `,
})
export class SaveBoard {
  readonly done = output();

  readonly #store = inject(Store);
  readonly #file = inject(OpenBoardFile);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  protected readonly strengthOf = strengthOf;
  protected readonly sealed = signal(true);
  protected readonly busy = signal(false);
  protected readonly answers = computed((): PickAnswer[] =>
    ['sealed', 'plain'].map((value) => ({ value, word: this.#words.of(`kept.file.${value}`) })),
  );

  protected async save(passphrase: string | null): Promise<void> {
    this.busy.set(true);
    const text = await this.#file.text(passphrase);
    this.busy.set(false);
    if (text === null) return;
    saveFile('tandem-board.json', text);
    this.#store.dispatch(boardPageActions.savedAsFile());
    this.#announcer.say(this.#words.of('board.saved'));
    this.done.emit();
  }
}

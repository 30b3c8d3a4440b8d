import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { KeptDoor } from '../../../store/kept/kept-door';
import { Announcer } from '../../../ui/announcer/announcer';
import { Sheet } from '../../../ui/sheet/sheet';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** Takes all kept cases off this device: asked twice, the second time with a word to type. */
@Component({
  selector: 'tandem-wipe-all',
  imports: [Sheet, WordsPipe],
  template: `<p>
      {{ 'kept.wipe.says' | words }}
      <button type="button" class="btn small danger" (click)="ask()">{{ 'kept.wipe.ask' | words }}</button>
    </p>
    <tandem-sheet
      [heading]="'kept.wipe.title' | words"
      [closeLabel]="'kept.wipe.keep' | words"
      (closed)="typed.set('')"
    >
      <form (submit)="wipe($event)">
        <p>{{ 'kept.wipe.warning' | words }}</p>
        <label for="wipe-word">{{ 'kept.wipe.type' | words: { word: word() } }}</label>
        <input
          #field
          id="wipe-word"
          class="val"
          autocomplete="off"
          autocapitalize="none"
          [value]="typed()"
          (input)="typed.set(field.value)"
        />
        <p class="problem" role="alert">{{ problem() }}</p>
        <div class="do">
          <button type="button" class="btn" (click)="sheet().close()">{{ 'kept.wipe.keep' | words }}</button>
          <button type="submit" class="btn danger" [attr.aria-disabled]="!agreed() || null">
            {{ 'kept.wipe.do' | words }}
          </button>
        </div>
      </form>
    </tandem-sheet>`,
  styles: `
    p:first-child {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
      padding-block: 12px;
    }
    form {
      display: grid;
      justify-items: start;
      gap: 10px;
    }
    .do {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      margin-block-start: 12px;
    }
    .danger:not([aria-disabled='true']) {
      color: var(--mat-sys-error);
      border-color: var(--mat-sys-error);
    }
    .problem {
      color: var(--mat-sys-error);
    }
  `,
})
export class WipeAll {
  readonly #door = inject(KeptDoor);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly typed = signal('');
  protected readonly problem = signal('');
  protected readonly word = computed(() => this.#words.of('kept.wipe.word'));
  protected readonly agreed = computed(() => this.typed().trim().toLowerCase() === this.word().toLowerCase());

  protected ask(): void {
    this.problem.set('');
    this.sheet().open();
  }

  protected async wipe(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.agreed()) {
      this.problem.set(this.#words.of('kept.wipe.notTyped', { word: this.word() }));
      return;
    }
    const fault = await this.#door.wipe();
    if (fault) this.problem.set(this.#words.of(`kept.fault.${fault}`));
    else {
      this.sheet().close();
      this.#announcer.say(this.#words.of('kept.wipe.done'));
    }
  }
}

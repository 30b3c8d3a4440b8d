import { Component, computed, inject, input, signal } from '@angular/core';
import { NewPassphrase } from '../../../parts/passphrase/new-passphrase';
import { BroughtCaseFile } from '../../../store/board/brought-case-file';
import { strengthOf } from '../../../store/kept/passphrase-strength';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { saveFile } from '../../../ui/save-file';
import { type PickAnswer, SegmentedPick } from '../../../ui/segmented-pick/segmented-pick';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import type { OutCase } from './out-cases';

/** The case with what the board recorded, as the file that goes back to whoever sent it. */
@Component({
  selector: 'tandem-case-file-back',
  providers: [BroughtCaseFile],
  imports: [Disclosure, NewPassphrase, SegmentedPick, WordsPipe],
  template: `<tandem-disclosure [summary]="'out.file' | words">
    <div class="in">
      <p>{{ (of().record ? 'out.fileSays' : 'out.fileNone') | words }}</p>
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
      }
      <p role="status">{{ said() }}</p>
    </div>
  </tandem-disclosure>`,
  styles: `
    .in {
      display: grid;
      justify-items: start;
      gap: 14px;
      padding-block: 12px;
    }
    tandem-new-passphrase {
      inline-size: 100%;
      max-inline-size: 40rem;
    }
  `,
})
export class CaseFileBack {
  readonly of = input.required<OutCase>();

  readonly #words = inject(Words);
  readonly #file = inject(BroughtCaseFile);
  protected readonly strengthOf = strengthOf;
  protected readonly sealed = signal(true);
  protected readonly busy = signal(false);
  protected readonly said = signal('');
  protected readonly answers = computed((): PickAnswer[] =>
    ['sealed', 'plain'].map((value) => ({ value, word: this.#words.of(`kept.file.${value}`) })),
  );

  /** @param passphrase null: anybody can read it */
  protected async save(passphrase: string | null): Promise<void> {
    this.said.set('');
    this.busy.set(true);
    const text = await this.#file.text(this.of().kept, passphrase);
    this.busy.set(false);
    saveFile('tandem-case.json', text);
    this.said.set(this.#words.of('out.saved'));
  }
}

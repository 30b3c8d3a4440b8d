import { Component, computed, inject, output, signal } from '@angular/core';
import { NewPassphrase } from '../../parts/passphrase/new-passphrase';
import { OpenCaseFile } from '../../store/kept/open-case-file';
import { strengthOf } from '../../store/kept/passphrase-strength';
import { Announcer } from '../../ui/announcer/announcer';
import { SegmentedPick, type PickAnswer } from '../../ui/segmented-pick/segmented-pick';
import { saveFile } from '../../ui/save-file';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

/** The open case as a file for the next person, with or without a passphrase. */
@Component({
  selector: 'tandem-download-case',
  imports: [NewPassphrase, SegmentedPick, WordsPipe],
  template: `<p>{{ 'kept.file.lead' | words }}</p>
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
export class DownloadCase {
  readonly done = output();

  readonly #file = inject(OpenCaseFile);
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
    saveFile('tandem-case.json', text);
    this.#announcer.say(this.#words.of('kept.file.done'));
    this.done.emit();
  }
}

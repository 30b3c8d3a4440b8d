import { Component, inject, output, signal } from '@angular/core';
import { NewPassphrase } from '../../../parts/passphrase/new-passphrase';
import { PassphraseField } from '../../../parts/passphrase/passphrase-field';
import { KeptDoor } from '../../../store/kept/kept-door';
import { strengthOf } from '../../../store/kept/passphrase-strength';
import { Announcer } from '../../../ui/announcer/announcer';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** Another passphrase for the same cases. */
@Component({
  selector: 'tandem-change-passphrase',
  imports: [NewPassphrase, PassphraseField, WordsPipe],
  template: `<tandem-passphrase-field [label]="'kept.pass.now' | words" [problem]="problem()" [(value)]="now" />
    <tandem-new-passphrase
      [action]="'kept.settings.changeDo' | words"
      [strengthOf]="strengthOf"
      [busy]="busy()"
      (chosen)="change($event)"
    />`,
  styles: `
    :host {
      display: grid;
      gap: 14px;
      max-inline-size: 34rem;
      padding-block: 8px 16px;
    }
  `,
})
export class ChangePassphrase {
  readonly done = output();

  readonly #door = inject(KeptDoor);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  protected readonly strengthOf = strengthOf;
  protected readonly now = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal('');

  protected async change(next: string): Promise<void> {
    this.busy.set(true);
    this.problem.set('');
    const fault = await this.#door.changePassphrase(this.now(), next);
    this.busy.set(false);
    if (fault) {
      this.problem.set(this.#words.of(`kept.fault.${fault}`));
      return;
    }
    this.#announcer.say(this.#words.of('kept.settings.changed'));
    this.done.emit();
  }
}

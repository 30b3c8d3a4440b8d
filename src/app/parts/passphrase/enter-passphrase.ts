import { Component, input, output, signal, viewChild } from '@angular/core';
import { WordsPipe } from '../../words/words-pipe';
import { PassphraseField } from './passphrase-field';

/** Asks for the passphrase that was set. */
@Component({
  selector: 'tandem-enter-passphrase',
  imports: [PassphraseField, WordsPipe],
  template: `<form (submit)="submit($event)">
    <tandem-passphrase-field
      [label]="label()"
      [problem]="typedSince() ? '' : problem()"
      [value]="passphrase()"
      (valueChange)="type($event)"
    />
    <button type="submit" class="btn main" [attr.aria-disabled]="busy() || null">
      {{ busy() ? ('kept.pass.working' | words) : action() }}
    </button>
  </form>`,
  styleUrl: './new-passphrase.scss',
})
export class EnterPassphrase {
  readonly label = input.required<string>();
  readonly action = input.required<string>();
  readonly busy = input(false);
  /** Why the last one was not taken; empty: none was, or it is being typed anew. */
  readonly problem = input('');
  readonly given = output<string>();

  protected readonly field = viewChild.required(PassphraseField);
  protected readonly passphrase = signal('');
  protected readonly typedSince = signal(false);

  focus(): void {
    this.field().focus();
  }

  protected type(passphrase: string): void {
    this.passphrase.set(passphrase);
    this.typedSince.set(true);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.busy() || this.passphrase() === '') {
      this.field().focus();
      return;
    }
    this.typedSince.set(false);
    this.given.emit(this.passphrase());
    this.field().focus();
  }
}

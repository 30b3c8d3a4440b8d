import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { WordsPipe } from '../../words/words-pipe';
import { Words } from '../../words/words';
import { PassphraseField } from './passphrase-field';

/** A passphrase that is set: how strong it is in words, written twice, and told plainly that nobody can bring it back. */
@Component({
  selector: 'tandem-new-passphrase',
  imports: [PassphraseField, WordsPipe],
  templateUrl: './new-passphrase.html',
  styleUrl: './new-passphrase.scss',
})
export class NewPassphrase {
  readonly action = input.required<string>();
  /** Says how strong: a key under `kept.strength`. What is "short" or "weak" is not taken. */
  readonly strengthOf = input.required<(passphrase: string) => string>();
  readonly busy = input(false);
  /** Why it was not taken, from outside. */
  readonly refused = input('');
  readonly chosen = output<string>();

  readonly #words = inject(Words);
  protected readonly first = viewChild.required<PassphraseField>('first');
  protected readonly second = viewChild.required<PassphraseField>('second');

  protected readonly passphrase = signal('');
  protected readonly repeated = signal('');
  protected readonly shown = signal(false);
  readonly #tried = signal(false);

  protected readonly strength = computed(() => {
    const typed = this.passphrase();
    return typed === '' ? '' : this.strengthOf()(typed);
  });
  readonly #tooWeak = computed(() => ['', 'short', 'weak'].includes(this.strength()));
  protected readonly firstProblem = computed(() => {
    if (this.refused()) return this.refused();
    if (!this.#tried() || !this.#tooWeak()) return '';
    return this.#words.of(`kept.strength.refused.${this.strength() || 'short'}`);
  });
  protected readonly secondProblem = computed(() =>
    this.#tried() && !this.#tooWeak() && !this.#isSame() ? this.#words.of('kept.pass.differs') : '',
  );

  focus(): void {
    this.first().focus();
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.busy()) return;
    this.#tried.set(true);
    if (this.#tooWeak()) this.first().focus();
    else if (!this.#isSame()) this.second().focus();
    else this.chosen.emit(this.passphrase());
  }

  #isSame(): boolean {
    return this.passphrase() === this.repeated();
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { caseFeature } from '../../store/case/case.feature';
import { CurrentRole } from '../../store/settings/current-role';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

const addresses: Partial<Record<string, string>> = {
  options: '/options',
  compare: '/compare',
  plan: '/plan',
  library: '/library',
  trial: '/navigator/trial',
};

/** What stands in place of a page that the role of this device does not open: why, who can, and the ways on. */
@Component({
  selector: 'tandem-closed-page',
  imports: [RouterLink, WordsPipe],
  templateUrl: './closed-page.html',
  styleUrl: './closed-page.scss',
})
export class ClosedPage {
  /** Name of the page in the address. */
  readonly place = input('');

  readonly #words = inject(Words);
  readonly #role = inject(CurrentRole);
  protected readonly caseOpen = inject(Store).selectSignal(caseFeature.selectIsOpen);
  protected readonly role = computed(() => this.#words.of(`role.${this.#role.role()}`));
  protected readonly address = computed(() => addresses[this.place()] ?? null);
  protected readonly name = computed(() => {
    if (this.address() === null) return '';
    return this.#words.of(this.place() === 'trial' ? 'closed.trial' : `shell.${this.place()}`);
  });
  /** Whether the role has been changed since, and the page stands open. */
  protected readonly opens = computed(() => {
    const address = this.address();
    return address !== null && this.#role.mayOpen(address);
  });
}

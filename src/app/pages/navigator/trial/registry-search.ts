import { Component, computed, inject, input, signal } from '@angular/core';
import {
  type SearchGroup,
  clinicalTrialsAddress,
  ctisAddress,
  ctisFields,
  searchGroups,
  searchTerms,
  searchedDisease,
} from '../../../../domain/navigation/registry-search';
import type { Picture } from '../../../../domain/patient/picture';
import { Icon } from '../../../ui/icon/icon';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** The words to search a registry of trials for, to copy or to open there on purpose; nothing of the person is among them. */
@Component({
  selector: 'tandem-registry-search',
  imports: [Icon, WordsPipe],
  templateUrl: './registry-search.html',
  styleUrl: './registry-search.scss',
})
export class RegistrySearch {
  readonly picture = input.required<Picture>();

  readonly #words = inject(Words);
  protected readonly disease = searchedDisease;
  protected readonly ctis = ctisAddress;
  protected readonly said = signal('');
  readonly #left = signal<readonly SearchGroup['id'][]>([]);
  protected readonly groups = computed(() =>
    searchGroups(this.picture()).map((group) => ({
      ...group,
      named: group.terms.join(', '),
      taken: !this.#left().includes(group.id),
    })),
  );
  readonly #taken = computed(() => this.groups().filter(({ taken }) => taken));
  protected readonly terms = computed(() => searchTerms(this.#taken()));
  protected readonly address = computed(() => clinicalTrialsAddress(this.#taken()));
  protected readonly fields = computed(() => ctisFields(this.#taken()));

  protected take(id: SearchGroup['id'], taken: boolean): void {
    this.#left.update((left) => (taken ? left.filter((one) => one !== id) : [...left, id]));
  }

  protected async copy(): Promise<void> {
    this.said.set('');
    const lines = [
      ['trial.condition', this.disease],
      ['trial.otherTerms', this.terms() || this.#words.of('trial.noTerms')],
      ['trial.status', this.#words.of('trial.recruiting')],
    ] as const;
    try {
      await navigator.clipboard.writeText(lines.map(([key, said]) => `${this.#words.of(key)}: ${said}`).join('\n'));
      this.said.set(this.#words.of('trial.copied'));
    } catch {
      this.said.set(this.#words.of('trial.notCopied'));
    }
  }
}

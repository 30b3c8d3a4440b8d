import { Component, computed, inject, input, output, signal, viewChild, type ElementRef } from '@angular/core';
import type { Drug } from '../../../domain/treatment/drug';
import { longestName } from '../../../domain/patient/longest-name';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { drugNamed, findDrugs } from './drug-search';

let count = 0;

/** What was picked: a drug of the library, or a name that it does not hold (`drug` null). */
export interface PickedDrug {
  drug: Drug | null;
  name: string;
}

/** A field that finds drugs while one types, in both languages and by brand; a name that it does not know is taken as it is. */
@Component({
  selector: 'tandem-drug-pick',
  imports: [WordsPipe],
  templateUrl: './drug-pick.html',
  styleUrl: './drug-pick.scss',
  // The page is about to be left, because the device locks.
  host: { '(document:tandem-leave)': 'take()' },
})
export class DrugPick {
  protected readonly longest = longestName;
  readonly label = input.required<string>();
  readonly drugs = input.required<readonly Drug[]>();
  /** Whether a name that it does not list is understood all the same. */
  readonly understood = input<(name: string) => boolean>(() => false);
  readonly picked = output<PickedDrug>();

  readonly #words = inject(Words);
  protected readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly id = `drug-${++count}`;
  protected readonly text = signal('');
  protected readonly open = signal(false);
  protected readonly at = signal(0);

  protected readonly found = computed(() => {
    const drugs = findDrugs(this.text(), this.drugs());
    return drugs.map((drug) => ({ drug, name: this.#words.text(drug.name), brand: drug.brands[0] ?? '' }));
  });
  /** Offers to keep what is typed, unless it names a drug exactly. */
  protected readonly free = computed(() => {
    const typed = this.text().trim();
    return typed.length > 1 && !drugNamed(typed, this.drugs()) ? typed : null;
  });
  readonly #last = computed(() => this.found().length - 1 + (this.free() === null ? 0 : 1));

  protected type(text: string): void {
    this.text.set(text);
    this.at.set(0);
    this.open.set(text.trim() !== '');
  }

  protected key(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.open()) this.open.set(this.text().trim() !== '');
      else this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.open()) {
      event.preventDefault();
      this.choose(this.at());
    } else if (event.key === 'Escape' && this.open()) {
      event.stopPropagation();
      this.open.set(false);
    }
  }

  protected choose(place: number): void {
    const hit = this.found()[place];
    const name = this.free();
    if (hit) this.picked.emit({ drug: hit.drug, name: hit.name });
    else if (name !== null) this.picked.emit({ drug: null, name });
    else return;
    this.type('');
    this.field().nativeElement.value = '';
    this.field().nativeElement.focus();
  }

  /** Takes what is typed as it stands, without asking which. */
  protected take(): void {
    const name = this.text().trim();
    const drug = drugNamed(name, this.drugs());
    if (drug) this.picked.emit({ drug, name: this.#words.text(drug.name) });
    else if (this.free() !== null) this.picked.emit({ drug: null, name });
    else return;
    this.type('');
    this.field().nativeElement.value = '';
  }

  #move(by: number): void {
    const size = this.#last() + 1;
    if (size > 0) this.at.update((at) => (at + by + size) % size);
  }
}

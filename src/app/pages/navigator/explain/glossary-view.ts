import { Component, computed, inject, signal } from '@angular/core';
import { terms } from '../../../parts/glossary/terms';
import { folded } from '../../../words/folded';
import { Words } from '../../../words/words';
import { capital } from '../../../words/inline';
import { WordsPipe } from '../../../words/words-pipe';

/** All words that are explained, in the order of the alphabet, and those that are looked for. */
@Component({
  selector: 'tandem-glossary-view',
  imports: [WordsPipe],
  template: `<h2>{{ 'explain.view.words' | words }}</h2>
    <label>
      <span>{{ 'explain.plain.seek' | words }}</span>
      <input #field class="val" type="search" autocomplete="off" [value]="sought()" (input)="sought.set(field.value)" />
    </label>
    <p class="quiet num" role="status">{{ said() }}</p>
    <dl>
      @for (entry of found(); track entry.id) {
        <div>
          <dt>{{ entry.term }}</dt>
          <dd>{{ entry.means }}</dd>
        </div>
      }
    </dl>`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      max-inline-size: 60rem;
    }
    label {
      display: grid;
      gap: 4px;
      max-inline-size: 24rem;
    }
    dl {
      columns: 22rem 2;
      column-gap: 40px;
    }
    dl div {
      break-inside: avoid;
      padding-block: 10px;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    dt {
      font-weight: var(--tandem-weight-strong);
    }
    dd {
      margin: 0;
      max-inline-size: var(--tandem-measure);
    }
  `,
})
export class GlossaryView {
  readonly #words = inject(Words);
  protected readonly sought = signal('');
  readonly #entries = computed(() =>
    terms
      .map(({ id }) => {
        // "CT: a scan …": what stands before the colon is the word.
        const said = this.#words.of(`glossary.${id}`);
        const at = said.indexOf(':');
        return { id, term: said.slice(0, at), means: capital(said.slice(at + 1).trim()) };
      })
      .sort((a, b) => a.term.localeCompare(b.term, this.#words.language())),
  );
  protected readonly found = computed(() => {
    const sought = folded(this.sought().trim());
    return this.#entries().filter(({ term, means }) => folded(`${term} ${means}`).includes(sought));
  });
  protected readonly said = computed(() =>
    this.found().length === 0
      ? this.#words.of('explain.plain.noTerm')
      : this.#words.count('explain.plain.terms', this.found().length),
  );
}

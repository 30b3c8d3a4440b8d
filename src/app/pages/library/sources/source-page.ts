import { Component, computed, inject, input } from '@angular/core';
import { readAt } from '../../../../domain/evidence/second-hand';
import type { Source } from '../../../../domain/evidence/source';
import { SecondaryPage } from '../../../parts/source/secondary-page';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { LibrarySources } from '../library-sources';
import { kindKey } from './source-kinds';
import { SourceCitations } from './source-citations';

/** Labels and guidelines are written anew: after so many years a newer text is likely. */
const yearsToNewer = 5;

/** One source: where it was published, where and when it was read, and what rests on it. Links open outside; Tandem fetches nothing. */
@Component({
  selector: 'tandem-source-page',
  imports: [SecondaryPage, SourceCitations, WordsPipe],
  templateUrl: './source-page.html',
  styleUrl: './source-page.scss',
})
export class SourcePage {
  readonly source = input.required<Source>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #sources = inject(LibrarySources);
  readonly #words = inject(Words);

  protected readonly kind = computed(() => this.#words.of(kindKey(this.source().kind, 'one')));
  protected readonly citations = computed(() => this.#sources.citing(this.source().id));
  /** Under DOI, PubMed number and address, each where it has one. */
  protected readonly links = computed(() => {
    const { doi, pmid, url } = this.source();
    return [
      ...(doi ? [{ key: 'doi', text: doi, href: `https://doi.org/${doi}` }] : []),
      ...(pmid ? [{ key: 'pmid', text: pmid, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` }] : []),
      ...(url ? [{ key: 'url', text: url, href: url }] : []),
    ];
  });
  /** Addresses that were read, with the day where a statement or figure names it, and what is no page of the source itself. */
  protected readonly read = computed(() => {
    const days = new Map(this.citations().flatMap(({ checked }) => (checked ? [[checked.against, checked.on]] : [])));
    return [...new Set([...this.source().checkedAt, ...days.keys()])].map((address) => {
      const day = days.get(address);
      const at = readAt(address, this.source());
      const read = day ? this.#words.day(day, 'long') : this.#words.of('sources.noDay');
      const note = at === 'source' ? read : `${read}, ${this.#words.of(`sources.${at}`)}`;
      return { address, web: /^https?:/.test(address), note };
    });
  });
  /** An old edition of what is written anew; null: no reason to say so. */
  protected readonly old = computed(() => {
    const { kind, year } = this.source();
    const now = Number(this.#library.knowledge()?.manifest.evidenceDate.slice(0, 4));
    return (kind === 'label' || kind === 'guideline') && year !== null && now - year >= yearsToNewer ? year : null;
  });
}

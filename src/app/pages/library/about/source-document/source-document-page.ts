import { Component, afterNextRender, computed, inject, input, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import { verdicts, type ClaimVerdict } from '../../../../../domain/library/source-document';
import { SourceLink } from '../../../../parts/source/source-link';
import { KnowledgeLibrary } from '../../../../store/knowledge';
import { inSteps } from '../../../../ui/in-steps';
import { oneText } from '../../../../ui/query-parameter';
import { SegmentedPick } from '../../../../ui/segmented-pick/segmented-pick';
import { StatusMark, type StatusShape } from '../../../../ui/status-mark/status-mark';
import { whenIdle } from '../../../../ui/when-idle';
import { Words } from '../../../../words/words';
import { WordsPipe } from '../../../../words/words-pipe';
import { EntryLinks } from '../entry-links';
import { Leaf } from '../leaf';
import { Citations } from '../citations';

const shapes: Readonly<Record<ClaimVerdict, StatusShape>> = {
  agrees: 'offered',
  morePrecise: 'provisional',
  differs: 'advisedAgainst',
};

/** Paragraphs of the document. */
const paragraphs = [1, 2, 3, 4, 5, 6, 7, 8];

/** Each statement of the document that Tandem grew from, beside what holds today. */
@Component({
  selector: 'tandem-source-document-page',
  imports: [EntryLinks, Leaf, SegmentedPick, SourceLink, StatusMark, WordsPipe],
  templateUrl: './source-document-page.html',
  styleUrls: ['../leaf-content.scss', './source-document-page.scss'],
})
export class SourceDocumentPage {
  /** Query parameter: the verdict whose statements alone are shown. */
  readonly verdict = input(undefined, { transform: oneText });

  readonly #router = inject(Router);
  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(Words);
  readonly #citations = inject(Citations);
  readonly #drawn = inSteps(paragraphs.length);

  /** Names of options, trials and sources come after the statements, which are read without them. */
  protected readonly named = computed(() => this.#library.evidence() !== null);
  /** What is shown: one verdict; null: all. */
  protected readonly only = linkedSignal<ClaimVerdict | null>(
    () => verdicts.find((one) => one === this.verdict()) ?? null,
  );
  readonly #claims = computed(() => this.#library.about()?.claims ?? []);
  readonly #counts = computed(() =>
    Object.fromEntries(verdicts.map((one) => [one, this.#claims().filter(({ verdict }) => verdict === one).length])),
  );
  protected readonly answer = computed(() =>
    this.#words.of('about.claims.answer', { count: this.#claims().length, ...this.#counts() }),
  );
  protected readonly answers = computed(() => [
    { value: 'all', word: `${this.#words.of('about.claims.all')} ${this.#claims().length}` },
    ...verdicts.map((value) => ({
      value,
      word: `${this.#words.of(`about.claims.verdict.${value}`)} ${this.#counts()[value] ?? 0}`,
    })),
  ]);
  /** Told once, so that a step of the drawing touches only what it adds. */
  readonly #parts = computed(() =>
    paragraphs
      .map((paragraph) => ({
        paragraph,
        claims: this.#claims()
          .filter((claim) => claim.paragraph === paragraph && (this.only() ?? claim.verdict) === claim.verdict)
          .map((claim) => ({
            ...claim,
            says: this.#words.text(claim.says),
            today: this.#words.text(claim.today),
            verdict: this.#words.of(`about.claims.verdict.${claim.verdict}`),
            shape: shapes[claim.verdict],
            sources: claim.sources.map((source) => ({ ...source, label: this.#citations.of(source.sourceId) })),
          })),
      }))
      .filter(({ claims }) => claims.length > 0),
  );
  protected readonly shown = computed(() => this.#parts().slice(0, this.#drawn()));

  constructor() {
    afterNextRender(() => {
      whenIdle(() => {
        this.#library.loadEvidence().catch(() => null);
      });
    });
  }

  protected show(value: string | null): void {
    const verdict = verdicts.find((one) => one === value) ?? null;
    this.only.set(verdict);
    void this.#router.navigate([], { queryParams: { verdict }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

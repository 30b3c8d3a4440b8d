import { Component, afterNextRender, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { KnowledgeLibrary } from '../../../../store/knowledge';
import { Disclosure } from '../../../../ui/disclosure/disclosure';
import { inSteps } from '../../../../ui/in-steps';
import { StatusMark } from '../../../../ui/status-mark/status-mark';
import { whenIdle } from '../../../../ui/when-idle';
import { TextPipe } from '../../../../words/text-pipe';
import { Words } from '../../../../words/words';
import { WordsPipe } from '../../../../words/words-pipe';
import { LibraryEntries } from '../../library-entries';
import { libraryPath } from '../../sections';
import { Leaf } from '../leaf';
import { Citations } from '../citations';
import { largeNumber } from './large-number';
import { propertyRows } from './property-rows';

/** Sentences on what is not proven. */
const notProven = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What the prover, the checks and the test patients found, in the tools' own figures. */
@Component({
  selector: 'tandem-proof-page',
  imports: [Disclosure, Leaf, RouterLink, StatusMark, TextPipe, WordsPipe],
  templateUrl: './proof-page.html',
  styleUrls: ['../leaf-content.scss', './proof-page.scss'],
})
export class ProofPage {
  readonly #library = inject(KnowledgeLibrary);
  readonly #entries = inject(LibraryEntries);
  readonly #citations = inject(Citations);
  protected readonly words = inject(Words);
  protected readonly drawn = inSteps(3);
  protected readonly path = libraryPath;
  protected readonly notProven = notProven;

  protected readonly report = computed(() => this.#library.about()?.proof ?? null);
  protected readonly answer = computed(() => {
    const { violations = 0, accepted = [] } = this.report()?.proof ?? {};
    if (violations > 0) return this.words.count('about.proof.answer', violations);
    const count = (groups: typeof accepted) => groups.reduce((sum, { findings }) => sum + findings, 0);
    const open = count(accepted.filter(({ toJudge }) => toJudge));
    return this.words.of('about.proof.answer.none', { judged: count(accepted) - open, open });
  });
  protected readonly figures = computed(() => {
    const report = this.report();
    if (!report) return [];
    const { proof, regression } = report;
    return [
      { key: 'states', value: largeNumber(proof.enumerated, this.words) },
      { key: 'symbols', value: largeNumber(proof.bySymbols, this.words) },
      { key: 'questions', value: largeNumber(proof.questions, this.words) },
      { key: 'both', value: largeNumber(proof.crossChecked, this.words) },
      { key: 'cases', value: largeNumber(regression.cases, this.words) },
    ];
  });
  protected readonly properties = computed(() => {
    const report = this.report();
    return report ? propertyRows(report, this.words) : [];
  });
  protected readonly accepted = computed(() =>
    (this.report()?.proof.accepted ?? []).map((group) => ({
      ...group,
      says: this.properties().find(({ id }) => id === group.property)?.says ?? group.property,
      // Options have a page of their own, once their names are there; kinds of patients are told in words.
      ofOptions: group.property !== 'complete',
      subjects: group.subjects.map((text) => ({ text, option: this.#entries.named('options', text.en) })),
    })),
  );
  protected readonly checks = computed(() =>
    (this.report()?.checks ?? []).map(({ name, refused }) => {
      const key = `about.check.${name.replace(/ /g, '-')}`;
      return { name, refused, refuses: this.words.has(key) ? this.words.of(key) : '' };
    }),
  );
  protected readonly mismatches = computed(() =>
    (this.report()?.regression.mismatches ?? []).map((one) => ({
      ...one,
      option: this.#entries.named('options', one.optionId)?.name ?? null,
      outcome: this.words.of('about.proof.outcome', {
        wanted: this.words.list(
          one.expected.map((status) => this.words.of(`about.proof.status.${status}`)),
          'disjunction',
        ),
        got: this.words.of(`about.proof.status.${one.got}`),
      }),
      cited: this.#citations.of(one.sourceId),
    })),
  );
  protected readonly reading = computed(() => {
    const { lines = 0, compared = 0, oneSided = 0, gates = 0, gatesRead = 0 } = this.report()?.proof.reading ?? {};
    return this.words.of('about.proof.reading', { lines, compared, oneSided, gates, gatesRead });
  });
  protected readonly casesLead = computed(() => {
    const { cases = 0, match = 0, orange = 0, red = 0 } = this.report()?.regression ?? {};
    return this.words.of('about.proof.casesLead', { cases, match, orange, red });
  });

  constructor() {
    // Names of options and sources come after the figures, which are read without them.
    afterNextRender(() => {
      whenIdle(() => {
        this.#library.loadEvidence().catch(() => null);
      });
    });
  }
}

import { Component, afterNextRender, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  assessmentLists,
  assessmentStates,
  type AssessedCriterion,
  type AssessmentState,
} from '../../../../../domain/library/self-assessment';
import { KnowledgeLibrary } from '../../../../store/knowledge';
import { inSteps } from '../../../../ui/in-steps';
import { StatusMark, type StatusShape } from '../../../../ui/status-mark/status-mark';
import { whenIdle } from '../../../../ui/when-idle';
import { TextPipe } from '../../../../words/text-pipe';
import { Words } from '../../../../words/words';
import { WordsPipe } from '../../../../words/words-pipe';
import { Leaf } from '../leaf';
import { gradeName } from './grade-name';

const shapes: Readonly<Record<AssessmentState, StatusShape | null>> = {
  met: 'offered',
  partly: 'provisional',
  notYet: 'notNow',
  notApplicable: null,
};

const counted = (criteria: readonly AssessedCriterion[]) =>
  Object.fromEntries(
    assessmentStates.map((one) => [one, criteria.filter(({ state }) => state === one).length]),
  ) as Record<AssessmentState, number>;

/** How Tandem stands to the criteria for decision aids and decision support, by its own reading. */
@Component({
  selector: 'tandem-self-assessment-page',
  imports: [Leaf, RouterLink, StatusMark, TextPipe, WordsPipe],
  templateUrl: './self-assessment-page.html',
  styleUrls: ['../leaf-content.scss', './self-assessment-page.scss'],
})
export class SelfAssessmentPage {
  readonly #library = inject(KnowledgeLibrary);
  protected readonly words = inject(Words);
  protected readonly drawn = inSteps(assessmentLists.length + 1);
  protected readonly shapes = shapes;

  readonly #criteria = computed(() => this.#library.about()?.criteria ?? []);
  protected readonly answer = computed(() => {
    const { met, partly, notYet, notApplicable } = counted(this.#criteria());
    const asked = this.#criteria().length;
    return this.words.of('about.self.answer', { met, partly, notYet, none: notApplicable, asked });
  });
  protected readonly lists = computed(() =>
    assessmentLists.slice(0, this.drawn()).map((list) => {
      const criteria = this.#criteria().filter((one) => one.list === list);
      const { met, notApplicable } = counted(criteria);
      const isRecalled = criteria.every(({ wording }) => wording === 'recalled');
      return { list, criteria, met, asked: criteria.length - notApplicable, isRecalled };
    }),
  );
  protected readonly complete = computed(() => this.drawn() > assessmentLists.length);
  protected readonly grades = computed(() =>
    (this.#library.about()?.proof.readingGrades ?? []).map((grade) => ({
      ...grade,
      name: gradeName(grade.subject, this.words),
    })),
  );
  /** Those that say of themselves that they are about decision aids or software, not about medicine. */
  protected readonly sources = computed(() =>
    (this.#library.about()?.sources ?? []).filter(({ kind }) => kind === 'methods' || kind === 'regulation'),
  );
  protected readonly dates = computed(() => {
    const manifest = this.#library.knowledge()?.manifest;
    if (!manifest) return '';
    return this.words.of('about.self.dates', {
      version: manifest.version,
      evidence: this.words.day(manifest.evidenceDate, 'long'),
      review: this.words.day(manifest.reviewBy, 'long'),
    });
  });

  constructor() {
    // Where no case has brought it already, the version of the knowledge comes after the page.
    afterNextRender(() => {
      whenIdle(() => {
        this.#library.load().catch(() => null);
      });
    });
  }
}

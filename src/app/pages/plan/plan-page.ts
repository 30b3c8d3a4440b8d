import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { PaperHead } from '../../parts/paper/paper-head';
import { clockFeature } from '../../store/clock/clock.feature';
import { settingsFeature } from '../../store/settings/settings.feature';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { oneText } from '../../ui/query-parameter';
import { WordsPipe } from '../../words/words-pipe';
import { CourseView } from './course-view';
import { DecisionView } from './decision-view';
import { FileView } from './file-view';
import { NoteView } from './note-view';
import { PlanCase } from './plan-case';
import { SheetView } from './sheet-view';
import { Writers } from '../../documents/writers';

const views = ['decision', 'sheet', 'note', 'file', 'course'] as const;
type PlanView = (typeof views)[number];

/** The end of a consultation: what was decided, and what goes home, into the chart and on to the next person. The address says which of it is looked at. */
@Component({
  selector: 'tandem-plan-page',
  imports: [CourseView, DecisionView, EmptyState, FileView, NoteView, PaperHead, RouterLink, SheetView, WordsPipe],
  providers: [PlanCase, Writers],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
})
export class PlanPage {
  /** Query parameters: option ids with commas, topics that a professional has opened, what is looked at. */
  readonly options = input(undefined, { transform: oneText });
  readonly open = input(undefined, { transform: oneText });
  readonly show = input(undefined, { transform: oneText });

  protected readonly today = inject(Store).selectSignal(clockFeature.selectToday);
  readonly #router = inject(Router);
  protected readonly plan = inject(PlanCase);
  readonly #audience = inject(Store).selectSignal(settingsFeature.selectAudience);
  protected readonly together = computed(() => this.#audience() === 'together');

  /** Note and file are for professionals. */
  protected readonly views = computed(() =>
    this.together() ? views.filter((view) => view !== 'note' && view !== 'file') : views,
  );
  protected readonly current = computed(
    (): PlanView => this.views().find((view) => view === this.show()) ?? 'decision',
  );

  constructor() {
    this.plan.follow(this.options, this.open);
  }

  protected look(show: PlanView): void {
    void this.#router.navigate([], { queryParams: { show }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

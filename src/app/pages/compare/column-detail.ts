import { Component, computed, inject, input } from '@angular/core';
import type { ComparedOption } from '../../../domain/evidence/comparison';
import { DoseList } from '../../parts/option/dose-list';
import { RoadmapList } from '../../parts/option/roadmap-list';
import { TrialFit } from '../../parts/option/trial-fit';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { KnowledgeLibrary } from '../../store/knowledge';
import { WordsPipe } from '../../words/words-pipe';

/** What a row unfolds, the same for every column: the person against the study, the dose, what can follow. */
export const columnDetails = ['fit', 'dose', 'roadmap'] as const;
export type ColumnDetailKind = (typeof columnDetails)[number];

@Component({
  selector: 'tandem-column-detail',
  imports: [DoseList, RoadmapList, TrialFit, WordsPipe],
  template: `@switch (what()) {
    @case ('fit') {
      @if (column().place; as place) {
        @if (picture(); as picture) {
          <tandem-trial-fit [trial]="place.trial" [picture]="picture" [titled]="false" />
        }
      } @else {
        <p class="quiet">{{ 'compare.noStudy' | words }}</p>
      }
    }
    @case ('dose') {
      <tandem-dose-list
        [option]="option()"
        [labels]="labels()"
        [drugs]="knowledge()?.drugs ?? []"
        [person]="picture()"
      />
    }
    @case ('roadmap') {
      <tandem-roadmap-list [option]="option()" [options]="knowledge()?.options ?? []" />
    }
  }`,
})
export class ColumnDetail {
  readonly column = input.required<ComparedOption>();
  readonly what = input.required<ColumnDetailKind>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #consultation = inject(CurrentConsultation).consultation;
  protected readonly knowledge = this.#library.knowledge;
  protected readonly labels = computed(() => this.#library.evidence()?.doses ?? []);
  protected readonly picture = computed(() => this.#consultation()?.picture ?? null);
  protected readonly option = computed(() => this.column().finding.option);
}

import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type Conflict, conflictKinds, conflictsOf } from '../../../../domain/evidence/conflicts';
import { diseaseAreas } from '../../../../domain/evidence/disease-area';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Icon } from '../../../ui/icon/icon';
import { inSteps } from '../../../ui/in-steps';
import { WordsPipe } from '../../../words/words-pipe';
import { ConflictItem } from './conflict-item';

const perStep = 3;
const steps = 20;

/** Where guidelines, labels, agencies and trials do not say the same, side by side, by kind of cancer. */
@Component({
  selector: 'tandem-conflicts-page',
  imports: [ConflictItem, Icon, RouterLink, WordsPipe],
  templateUrl: './conflicts-page.html',
  styleUrl: './conflicts-page.scss',
})
export class ConflictsPage {
  /** From the address: the only kind that is shown. */
  readonly differ = input<string>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #router = inject(Router);

  /** A few a step, so that the first are there at once; all of them with the last. */
  readonly #drawn = inSteps(steps);
  readonly #all = computed((): readonly Conflict[] => {
    const knowledge = this.#library.knowledge();
    const evidence = this.#library.evidence();
    return knowledge && evidence ? conflictsOf(knowledge, evidence) : [];
  });
  protected readonly counts = computed(() =>
    conflictKinds
      .map((kind) => ({ kind, count: this.#all().filter((one) => one.kind === kind).length }))
      .filter(({ count }) => count > 0),
  );
  protected readonly total = computed(() => this.#all().length);
  protected readonly kind = computed(() => conflictKinds.find((kind) => kind === this.differ()) ?? null);
  readonly #areas = computed(() =>
    diseaseAreas
      .map((area) => ({
        area,
        conflicts: this.#all()
          .filter((one) => one.area === area && (this.kind() === null || one.kind === this.kind()))
          .toSorted((a, b) => conflictKinds.indexOf(a.kind) - conflictKinds.indexOf(b.kind)),
      }))
      .filter(({ conflicts }) => conflicts.length > 0),
  );
  protected readonly areas = computed(() => {
    const step = this.#drawn();
    let left = step === steps ? this.total() : step * perStep;
    return this.#areas().flatMap(({ area, conflicts }) => {
      const drawn = conflicts.slice(0, left);
      left -= drawn.length;
      return drawn.length ? [{ area, count: conflicts.length, conflicts: drawn }] : [];
    });
  });

  protected show(kind: string): void {
    void this.#router.navigate([], {
      queryParams: { differ: kind || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}

import { Component, computed, input, output } from '@angular/core';
import type { Said } from '../../../domain/preference/said';
import { TextPipe } from '../../words/text-pipe';
import { WordsPipe } from '../../words/words-pipe';
import type { Matter } from './matter';
import { WeightRow } from './weight-row';

/** Swing weighting: which of these would go from its worst to its best first, and how much each other matters beside it. */
@Component({
  selector: 'tandem-swing-question',
  imports: [TextPipe, WeightRow, WordsPipe],
  templateUrl: './swing-question.html',
  styleUrls: ['./choice-cards.scss', './swing-question.scss'],
})
export class SwingQuestion {
  /** What has a range on the table. */
  readonly matters = input.required<readonly Matter[]>();
  readonly said = input.required<Said>();
  /** Points are for professionals. */
  readonly together = input.required<boolean>();
  readonly firstNamed = output<string>();
  readonly weightSaid = output<{ id: string; points: number }>();

  protected readonly first = computed(
    () => this.matters().find(({ row }) => row.concern.id === this.said().first) ?? null,
  );
  protected readonly others = computed(() => this.matters().filter((one) => one !== this.first()));

  protected points(id: string): number | null {
    return this.said().beside[id] ?? null;
  }
}

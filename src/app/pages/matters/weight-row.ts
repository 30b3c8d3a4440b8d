import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { SegmentedPick } from '../../ui/segmented-pick/segmented-pick';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import type { Matter } from './matter';
import { weightLevel, weightLevels } from './weight-level';

/** How much one concern matters beside the first: in words, and for professionals in points. */
@Component({
  selector: 'tandem-weight-row',
  imports: [SegmentedPick, TextPipe, WordsPipe],
  templateUrl: './weight-row.html',
  styleUrl: './weight-row.scss',
})
export class WeightRow {
  readonly matter = input.required<Matter>();
  /** null: not said yet. */
  readonly points = input.required<number | null>();
  readonly together = input.required<boolean>();
  /** Whole points from 0 to 100. */
  readonly said = output<number>();

  readonly #words = inject(Words);

  protected readonly name = computed(() => `beside-${this.matter().row.concern.id}`);
  protected readonly answers = computed(() =>
    weightLevels.map(({ points, key }) => ({
      value: String(points),
      word: this.#words.of(`matters.plain.level.${key}`),
    })),
  );
  protected readonly level = computed(() => {
    const points = this.points();
    return points === null ? null : String(weightLevel(points).points);
  });
  protected readonly typed = linkedSignal(() => this.points()?.toString() ?? '');
  protected readonly wrong = signal(false);

  protected pick(value: string | null): void {
    if (value === null) return;
    this.wrong.set(false);
    this.said.emit(Number(value));
  }

  /** What cannot be read stays in the field, beside the sentence that says so. */
  protected type(text: string): void {
    this.typed.set(text);
    const right = /^(\d{1,2}|100)$/.test(text.trim());
    this.wrong.set(!right);
    if (right) this.said.emit(Number(text));
  }
}

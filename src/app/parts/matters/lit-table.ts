import { Component, computed, inject, input, output } from '@angular/core';
import type { LitRow } from '../../../domain/preference/lit-rows';
import type { OptionFinding } from '../../../domain/consultation/consultation';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { ClassMark } from '../status/class-mark';

/** What matters as rows, the options as columns: a word and a light in each cell, no number and no sum. */
@Component({
  selector: 'tandem-lit-table',
  imports: [ClassMark, Icon, TextPipe, WordsPipe],
  templateUrl: './lit-table.html',
  styleUrl: './lit-table.scss',
})
export class LitTable {
  readonly lines = input.required<readonly LitRow[]>();
  /** In the order of the columns. */
  readonly options = input.required<readonly OptionFinding[]>();
  /** Id of a concern whose closed topic is asked for. */
  readonly asked = output<string>();

  readonly #words = inject(Words);

  protected readonly rows = computed(() =>
    this.lines().map(({ concern, closed, noFigure, standings }) => ({
      concern,
      closed,
      noFigure,
      talk: concern.measure.kind === 'talk',
      cells: this.options().map(({ option }) => {
        const standing = standings.find(({ optionId }) => optionId === option.id)?.standing ?? 'notReported';
        return { option, standing, word: this.#words.of(`lit.plain.${standing}`) };
      }),
    })),
  );
}

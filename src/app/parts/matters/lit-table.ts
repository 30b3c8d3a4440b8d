import { Component, computed, inject, input, output } from '@angular/core';
import type { LitRow } from '../../../domain/preference/lit-rows';
import type { OptionFinding } from '../../../domain/consultation/consultation';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { ClassMark } from '../status/class-mark';

/** A concern with how the options stand on it. */
export interface LitLine extends LitRow {
  /** Whether its topic is closed: then nothing of it is told. */
  closed: boolean;
}

/** What matters as rows, the options as columns: a word and a light in each cell, no number and no sum. */
@Component({
  selector: 'tandem-lit-table',
  imports: [ClassMark, Icon, TextPipe, WordsPipe],
  templateUrl: './lit-table.html',
  styleUrl: './lit-table.scss',
})
export class LitTable {
  readonly lines = input.required<readonly LitLine[]>();
  /** In the order of the columns. */
  readonly options = input.required<readonly OptionFinding[]>();
  /** Id of a concern whose closed topic is asked for. */
  readonly asked = output<string>();

  readonly #words = inject(Words);

  protected readonly rows = computed(() =>
    this.lines().map(({ concern, closed, standings }) => ({
      concern,
      closed,
      talk: standings.every(({ standing }) => standing === 'talk'),
      cells: this.options().map(({ option }) => {
        const standing = standings.find(({ optionId }) => optionId === option.id)?.standing ?? 'notReported';
        return { option, standing, word: this.#words.of(`lit.plain.${standing}`) };
      }),
    })),
  );
}

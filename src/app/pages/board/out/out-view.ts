import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Writers } from '../../../documents/writers';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { oneText } from '../../../ui/query-parameter';
import { WordsPipe } from '../../../words/words-pipe';
import { CaseOut } from './case-out';
import { MinutesView } from './minutes-view';
import { OutCases } from './out-cases';
import { SlidesView } from './slides-view';

const parts = ['minutes', 'slides', 'case'] as const;

/** What goes out of the board: minutes to print, slides, and of each case its text, its file and the file for another system. */
@Component({
  selector: 'tandem-board-out',
  imports: [CaseOut, EmptyState, MinutesView, RouterLink, SlidesView, WordsPipe],
  providers: [OutCases, Writers],
  templateUrl: './out-view.html',
  styleUrl: './out-view.scss',
})
export class OutView {
  /** Which part is looked at. */
  readonly part = input(undefined, { transform: oneText });
  /** Id of the entry that is looked at, of the part "case". */
  readonly entry = input(undefined, { transform: oneText });

  protected readonly out = inject(OutCases);
  protected readonly parts = parts;
  protected readonly current = computed(() => parts.find((one) => one === this.part()) ?? 'minutes');
}

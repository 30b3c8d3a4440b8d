import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { media } from '../../../ui/media';
import { WordsPipe } from '../../../words/words-pipe';
import { oneText } from '../../../ui/query-parameter';
import { ExplainDesk } from './explain-desk';
import { GlossaryView } from './glossary-view';
import { OptionShelf } from './option-shelf';
import { OptionSheetView } from './option-sheet-view';
import { TeachBackView } from './teach-back-view';

const views = ['sheet', 'words', 'check'] as const;

/** Explains each option in plain words, and asks whether that was clear. The address says what is looked at. */
@Component({
  selector: 'tandem-explain-view',
  imports: [
    Disclosure,
    GlossaryView,
    NgTemplateOutlet,
    OptionShelf,
    OptionSheetView,
    RouterLink,
    TeachBackView,
    WordsPipe,
  ],
  providers: [ExplainDesk],
  templateUrl: './explain-view.html',
  styleUrl: './explain-view.scss',
})
export class ExplainView {
  /** Query parameter: which view; absent: the sheet. */
  readonly explain = input<string | string[] | undefined>();

  protected readonly desk = inject(ExplainDesk);
  protected readonly views = views;
  /** Where there is no room beside the sheet, the options are folded above it. */
  protected readonly narrow = media('(max-width: 899px)');
  protected readonly choosing = linkedSignal(() => this.desk.finding() === null);
  protected readonly current = computed(() => views.find((one) => one === oneText(this.explain())) ?? 'sheet');
}

import { Component, inject, input } from '@angular/core';
import { DayPipe } from '../../words/day-pipe';
import { TALK_DESK } from '../talk/talk-desk';

/** Whose page it is and of which day: it stands on paper only, above the heading of every page of a case. */
@Component({
  selector: 'tandem-paper-head',
  imports: [DayPipe],
  template: `<div class="on-paper">{{ person() }}, {{ day() | day: 'long' }}</div>`,
  styles: ':host { display: contents; }',
})
export class PaperHead {
  /** ISO day. */
  readonly day = input.required<string>();

  protected readonly person = inject(TALK_DESK).person;
}

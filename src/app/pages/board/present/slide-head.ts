import { Component, computed, input } from '@angular/core';
import { WordsPipe } from '../../../words/words-pipe';
import type { SaidSlide } from '../slide-words';
import { clockFace } from './clock-face';
import { cutAtWord } from './cut-at-word';

/** Characters of a question that stand on the screen of its case, and on the screens behind that; the window of the presenter holds all of it. */
const mostOfQuestion = { case: 230, behind: 110 };

/** What every screen of a case begins with: the question, who it is about, which case it is and how long it has taken. */
@Component({
  selector: 'tandem-slide-head',
  imports: [WordsPipe],
  template: `<h1 [class]="size()">{{ title() }}</h1>
    <p class="clock num" [class.over]="seconds() > planned()">
      <b
        ><span class="visually-hidden">{{ 'present.time' | words }} </span>{{ time() }}</b
      >
      <span>{{ caseSaid() }}</span>
    </p>
    <p class="summary">{{ said().summary }}</p>`,
  styleUrl: './slide-head.scss',
})
export class SlideHead {
  readonly said = input.required<SaidSlide>();
  /** Whether the case itself has been on the screen before: what follows has the room. */
  readonly short = input(false);
  /** "Case 3 of 7". */
  readonly caseSaid = input.required<string>();
  readonly seconds = input.required<number>();
  /** Seconds that the agenda gives it. */
  readonly planned = input.required<number>();

  protected readonly title = computed(() =>
    cutAtWord(this.said().title, mostOfQuestion[this.short() ? 'behind' : 'case']),
  );
  /** A question that is long is set smaller, so that it leaves room for the case. */
  protected readonly size = computed(() => {
    const { length } = this.title();
    return length > 110 ? 'longest' : length > 44 ? 'long' : '';
  });
  protected readonly time = computed(() => clockFace(this.seconds()));
}

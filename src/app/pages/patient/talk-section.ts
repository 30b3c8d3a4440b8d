import { Component, ElementRef, afterNextRender, computed, inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { Store } from '@ngrx/store';
import type { Onlooker, TalkAnswer } from '../../../domain/preference/talk-answer';
import { AskFirst } from '../../parts/talk/ask-first';
import { caseFeature } from '../../store/case/case.feature';
import { clockFeature } from '../../store/clock/clock.feature';
import { talkActions } from '../../store/talk/talk-actions';
import { talkFeature } from '../../store/talk/talk.feature';
import { type Topic, topics } from '../../../domain/preference/topic';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

/** What the person has said about each topic: here every answer can be changed, "never ask again" too. */
@Component({
  selector: 'tandem-talk-section',
  imports: [AskFirst, WordsPipe],
  template: `<section id="talk" aria-labelledby="heading-talk">
    <h2 id="heading-talk" tabindex="-1">{{ 'talk.title' | words }}</h2>
    <p class="quiet">{{ 'talk.help' | words: { person: person() } }}</p>
    @for (topic of topics; track topic) {
      <tandem-ask-first
        [topic]="topic"
        [answered]="answers()[topic]"
        [person]="person()"
        [always]="true"
        (told)="tell(topic, $event)"
        (onlooker)="choose(topic, $event)"
      />
    }
  </section>`,
  styles: `
    :host {
      display: block;
      padding: 24px var(--tandem-page);
    }
    tandem-ask-first {
      padding-block: 8px;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    h2 + p {
      margin-block: 4px 12px;
    }
  `,
})
export class TalkSection {
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);
  readonly #record = this.#store.selectSignal(caseFeature.selectRecord);

  protected readonly topics = topics;
  protected readonly answers = this.#store.selectSignal(talkFeature.selectAnswers);
  protected readonly person = computed(() => this.#record()?.label ?? this.#words.of('talk.you'));

  constructor() {
    const { snapshot } = inject(ActivatedRoute);
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    if (snapshot.fragment !== 'talk') return;
    afterNextRender(() => {
      const heading = host.querySelector('h2');
      heading?.scrollIntoView();
      heading?.focus();
    });
  }

  protected tell(topic: Topic, answer: TalkAnswer | null): void {
    this.#store.dispatch(
      answer === null
        ? talkActions.topicClosed({ topic })
        : talkActions.topicAnswered({ topic, answer, day: this.#today() }),
    );
  }

  protected choose(topic: Topic, seenBy: Onlooker | null): void {
    this.#store.dispatch(talkActions.onlookerChosen({ topic, seenBy }));
  }
}

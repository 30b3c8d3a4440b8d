import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { Onlooker, TalkAnswer } from '../../../domain/preference/talk-answer';
import { AskFirst } from '../../parts/talk/ask-first';
import { clockFeature } from '../../store/clock/clock.feature';
import { talkActions } from '../../store/talk/talk-actions';
import { talkFeature } from '../../store/talk/talk.feature';
import type { Topic } from '../../../domain/preference/topic';
import { Announcer } from '../../ui/announcer/announcer';
import { Icon } from '../../ui/icon/icon';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

/** What stands before a topic: in Together the question to the person, for professionals one button, so that the focus stays. */
@Component({
  selector: 'tandem-topic-gate',
  imports: [AskFirst, Icon, RouterLink, WordsPipe],
  template: `@if (together()) {
      <tandem-ask-first
        [topic]="topic()"
        [answered]="answered()"
        [person]="person()"
        (told)="tell($event)"
        (onlooker)="choose($event)"
      >
        <a routerLink="/patient" fragment="talk" queryParamsHandling="merge">{{ 'talk.inRecord' | words }}</a>
      </tandem-ask-first>
    } @else {
      <tandem-icon [name]="opened() ? 'eye' : 'lock'" />
      <span class="said no-print">{{ (opened() ? 'compare.openedHere' : 'compare.closed') | words }}</span>
      <span class="quiet">{{ asked() }}</span>
      <button type="button" class="btn text" [attr.aria-expanded]="opened() !== null" (click)="toggled.emit(topic())">
        {{ (opened() ? 'compare.close' : 'compare.open') | words
        }}<span class="visually-hidden">: {{ 'compare.topic.' + topic() | words }}</span>
      </button>
    }`,
  styleUrl: './topic-gate.scss',
  host: { '[class.closed]': 'opened() === null' },
})
export class TopicGate {
  readonly topic = input.required<Topic>();
  /** ISO day on which it was opened; null: closed. */
  readonly opened = input.required<string | null>();
  readonly together = input.required<boolean>();
  readonly person = input.required<string>();
  /** A professional opens or closes it in this view. */
  readonly toggled = output<Topic>();

  readonly #words = inject(Words);
  readonly #store = inject(Store);
  readonly #announcer = inject(Announcer);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);
  readonly #answers = this.#store.selectSignal(talkFeature.selectAnswers);

  protected readonly answered = computed(() => this.#answers()[this.topic()]);
  /** What the person said, for the professional: it binds what is printed and copied. */
  protected readonly asked = computed(() => {
    const told = this.answered();
    if (!told) return this.#words.of('talk.brief.unasked', { person: this.person() });
    return this.#words.of(`talk.brief.${told.answer}`, { person: this.person(), day: this.#words.day(told.day) });
  });

  protected tell(answer: TalkAnswer | null): void {
    const topic = this.topic();
    this.#store.dispatch(
      answer === null
        ? talkActions.topicClosed({ topic, day: this.#today() })
        : talkActions.topicAnswered({ topic, answer, day: this.#today() }),
    );
    this.#announcer.say(
      this.#words.of(answer === 'yes' || answer === 'little' ? 'talk.nowOpen' : 'talk.nowClosed', {
        topic: this.#words.of(`talk.topic.${topic}`),
      }),
    );
  }

  protected choose(seenBy: Onlooker | null): void {
    this.#store.dispatch(talkActions.onlookerChosen({ topic: this.topic(), seenBy }));
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WordsPipe } from '../../words/words-pipe';
import { AskFirst } from './ask-first';
import { TALK_DESK, type TopicName } from './talk-desk';

/** The question about a topic wherever it stands before its content; the answer goes to the case. */
@Component({
  selector: 'tandem-asked-topic',
  imports: [AskFirst, RouterLink, WordsPipe],
  template: `<tandem-ask-first
    class="no-print"
    [topic]="topic()"
    [answered]="answered()"
    [person]="desk.person()"
    (told)="desk.tell(topic(), $event)"
    (onlooker)="desk.choose(topic(), $event)"
  >
    <a routerLink="/patient" fragment="talk" queryParamsHandling="merge">{{ 'talk.inRecord' | words }}</a>
  </tandem-ask-first>`,
})
export class AskedTopic {
  readonly topic = input.required<TopicName>();

  protected readonly desk = inject(TALK_DESK);
  protected readonly answered = computed(() => this.desk.answers()[this.topic()]);
}

import { Component, input, output } from '@angular/core';
import type { Topic } from '../../../domain/preference/topic';
import { WordsPipe } from '../../words/words-pipe';
import { TopicGate } from './topic-gate';

/** The name of a topic over its charts, with the question or what was answered. */
@Component({
  selector: 'tandem-topic-head',
  imports: [TopicGate, WordsPipe],
  template: `<header>
    <h2 [id]="headingId()">
      {{ heading() ?? ('compare.topic.' + topic() + (together() ? '.plain' : '') | words) }}
    </h2>
    <tandem-topic-gate
      [topic]="topic()"
      [opened]="opened()"
      [together]="together()"
      [person]="person()"
      (toggled)="toggled.emit($event)"
    />
  </header>`,
  styles: `
    header {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
      align-items: center;
      margin-block-end: 12px;
    }
  `,
})
export class TopicHead {
  readonly topic = input.required<Topic>();
  /** What the section is labelled by. */
  readonly headingId = input.required<string>();
  /** null: the topic's own name. */
  readonly heading = input<string | null>(null);
  readonly opened = input.required<string | null>();
  readonly together = input.required<boolean>();
  readonly person = input.required<string>();
  readonly toggled = output<Topic>();
}

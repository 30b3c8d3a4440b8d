import { Component, ElementRef, afterNextRender, inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { AskFirst } from '../../parts/talk/ask-first';
import { TALK_DESK } from '../../parts/talk/talk-desk';
import { topics } from '../../../domain/preference/topic';
import { WordsPipe } from '../../words/words-pipe';

/** What the person has said about each topic: here every answer can be changed, "never ask again" too. */
@Component({
  selector: 'tandem-talk-section',
  imports: [AskFirst, WordsPipe],
  template: `<section id="talk" aria-labelledby="heading-talk">
    <h2 id="heading-talk" tabindex="-1">{{ 'talk.title' | words }}</h2>
    <p class="quiet">{{ 'talk.help' | words: { person: desk.person() } }}</p>
    @for (topic of topics; track topic) {
      <tandem-ask-first
        [topic]="topic"
        [answered]="desk.answers()[topic]"
        [person]="desk.person()"
        [always]="true"
        (told)="desk.tell(topic, $event)"
        (onlooker)="desk.choose(topic, $event)"
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
  protected readonly desk = inject(TALK_DESK);
  protected readonly topics = topics;

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
}

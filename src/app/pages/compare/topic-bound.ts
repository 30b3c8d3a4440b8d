import { Directive, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import { TAKE_ALONG } from '../../charts/take-along';
import { talkFeature } from '../../store/talk/talk.feature';
import type { Topic } from '../../store/talk/topic';

/** What stands inside belongs to a topic: a professional may look at it, but it leaves the screen only when the person has opened it. */
@Directive({
  selector: '[tandemTopic]',
  providers: [{ provide: TAKE_ALONG, useFactory: () => inject(TopicBound).mayLeave }],
})
export class TopicBound {
  readonly topic = input.required<Topic>({ alias: 'tandemTopic' });
  readonly #opened = inject(Store).selectSignal(talkFeature.selectOpened);
  readonly mayLeave = computed(() => this.#opened()[this.topic()] !== null);
}

import { Directive, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import { MAY_BE_TAKEN } from '../../charts/may-be-taken';
import { talkFeature } from '../../store/talk/talk.feature';
import type { Topic } from '../../../domain/preference/topic';

/** What stands inside belongs to topics: a professional may look at it, but it leaves the screen only when the person has opened them all and others may see them. */
@Directive({
  selector: '[tandemTopic]',
  providers: [{ provide: MAY_BE_TAKEN, useFactory: () => inject(TopicBound).mayLeave }],
})
export class TopicBound {
  readonly topics = input.required({
    alias: 'tandemTopic',
    transform: (of: Topic | readonly Topic[]): readonly Topic[] => (typeof of === 'string' ? [of] : of),
  });
  readonly #mayLeave = inject(Store).selectSignal(talkFeature.selectMayLeave);
  readonly mayLeave = computed(() => this.topics().every((topic) => this.#mayLeave()[topic] !== null));
}

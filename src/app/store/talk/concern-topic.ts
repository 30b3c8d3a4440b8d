import type { Concern } from '../../../domain/preference/concern';
import type { Topic } from '../../../domain/preference/topic';

/** The topic that the figures of a concern belong to, so that they stay out of sight while it is closed; null: none. */
export function topicOf({ measure }: Concern): Topic | null {
  switch (measure.kind) {
    case 'endpoint':
      return measure.endpoint === 'OS' ? 'survival' : 'response';
    case 'effect':
    case 'seriousEvents':
      return 'sideEffects';
    case 'careDays':
    case 'route':
    case 'talk':
      return null;
  }
}

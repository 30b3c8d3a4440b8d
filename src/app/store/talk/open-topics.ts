import { type Topic, topics } from '../../../domain/preference/topic';

/** The topics that an address opens for professionals, "response,survival"; what is no topic is passed over. */
export function topicsOf(named: string | undefined): Topic[] {
  const wanted = named?.split(',') ?? [];
  return topics.filter((topic) => wanted.includes(topic));
}

/** The address with one topic opened or closed; null: none is open. */
export function withTopic(open: readonly Topic[], topic: Topic): string | null {
  const next = open.includes(topic) ? open.filter((one) => one !== topic) : [...open, topic];
  return next.join(',') || null;
}

/** What an address opens for professionals, by topic the day; null: closed. It opens nothing for the person. */
export function openedHere(named: string | undefined, day: string): Record<Topic, string | null> {
  const open = topicsOf(named);
  const at = (topic: Topic) => (open.includes(topic) ? day : null);
  return { sideEffects: at('sideEffects'), response: at('response'), survival: at('survival') };
}

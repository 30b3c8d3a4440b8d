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

/** Of what is open, by topic the day, only these topics. */
export function openedAmong(
  these: readonly Topic[],
  opened: Readonly<Record<Topic, string | null>>,
): Record<Topic, string | null> {
  const at = (topic: Topic) => (these.includes(topic) ? opened[topic] : null);
  return { sideEffects: at('sideEffects'), response: at('response'), survival: at('survival') };
}

/** What an address opens for professionals, by topic the day; null: closed. It opens nothing for the person. */
export function openedHere(named: string | undefined, day: string): Record<Topic, string | null> {
  return openedAmong(topicsOf(named), { sideEffects: day, response: day, survival: day });
}

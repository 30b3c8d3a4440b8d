import { type Topic, topics } from '../../store/talk/topic';

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

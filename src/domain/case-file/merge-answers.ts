import type { Answered, Onlooker } from '../preference/talk-answer';
import { onlookers } from '../preference/talk-answer';
import { type Topic, topics } from '../preference/topic';
import type { Chooser, Copies, Side } from './joining';
import type { KeptCase } from './kept-case';

/** What one copy says of a topic: an answer, that it was closed again, or nothing. */
export type TopicSaid = Answered | { closedOn: string } | null;

const saidOf = ({ answers, closed }: KeptCase, topic: Topic): TopicSaid => {
  const on = closed?.[topic];
  return answers[topic] ?? (on === undefined ? null : { closedOn: on });
};

/** What shows the least first. */
const guarded = ['never', 'closed', 'notNow', 'unasked', 'little', 'yes'] as const;
const guardOf = (said: TopicSaid) =>
  guarded.indexOf(said === null ? 'unasked' : 'closedOn' in said ? 'closed' : said.answer);
const onlookersOf = (said: TopicSaid): Onlooker | null => (said && 'seenBy' in said ? said.seenBy : null);
const seenRank = (seenBy: Onlooker | null) => (seenBy === null ? onlookers.length : onlookers.indexOf(seenBy));

/** The copy that shows less; of two that show the same, to fewer. */
function closedSide({ mine, theirs }: Copies<TopicSaid>): Side {
  const by = guardOf(mine) - guardOf(theirs) || seenRank(onlookersOf(mine)) - seenRank(onlookersOf(theirs));
  return by <= 0 ? 'mine' : 'theirs';
}

const dayOf = (said: TopicSaid) => (said === null ? '' : 'closedOn' in said ? said.closedOn : said.day);

/**
 * Consent is never joined by itself: where one copy says anything else of a topic, a person is asked, and until then the closed side holds.
 * Not asked: the same said on another day, and a topic that neither opens and only one copy was asked about.
 */
function mergedTopic(topic: Topic, copies: Copies<TopicSaid>, choose: Chooser): TopicSaid {
  const { mine, theirs } = copies;
  const less = closedSide(copies);
  if (guardOf(mine) === guardOf(theirs) && onlookersOf(mine) === onlookersOf(theirs)) {
    return dayOf(mine) >= dayOf(theirs) ? mine : theirs;
  }
  const unopened = guardOf(copies[less === 'mine' ? 'theirs' : 'mine']) === guarded.indexOf('unasked');
  return unopened ? copies[less] : choose.pick('topic', topic, copies, { otherwise: less });
}

/** The answers of both copies, and the days on which topics were closed again. */
export function mergedAnswers(copies: Copies<KeptCase>, choose: Chooser): Pick<KeptCase, 'answers' | 'closed'> {
  const said = topics.map((topic) => {
    const each = { mine: saidOf(copies.mine, topic), theirs: saidOf(copies.theirs, topic) };
    return [topic, mergedTopic(topic, each, choose)] as const;
  });
  const answers = said.map(([topic, one]) => [topic, one && 'answer' in one ? one : null]);
  const closed = said.flatMap(([topic, one]) => (one && 'closedOn' in one ? [[topic, one.closedOn]] : []));
  return {
    answers: Object.fromEntries(answers) as KeptCase['answers'],
    ...(closed.length > 0 && { closed: Object.fromEntries(closed) as KeptCase['closed'] }),
  };
}

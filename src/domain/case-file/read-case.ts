import { isDay } from '../navigation/calendar-day';
import { longestOwn, nothingSaid, type Said } from '../preference/said';
import { type Answered, type ClosedTopics, onlookers, talkAnswers } from '../preference/talk-answer';
import { mostConcerns } from '../preference/concern';
import { type Topic, topics } from '../preference/topic';
import type { Preferences, Weighing } from '../preference/weighing';
import { weighingFaults } from '../preference/weighing';
import { openCaseFile, type UnreadCase } from './case-file';
import {
  BrokenCase,
  CaseReader,
  type Fields,
  isFields,
  isInstant,
  isName,
  isOneOf,
  isText,
  type LeftOut,
} from './case-reader';
import type { KeptCase } from './kept-case';
import { boardRecordFrom } from './read-board-record';
import { decisionDraftFrom, decisionFrom } from './read-decision';
import { deskFrom } from './read-desk';
import { recordFrom } from './read-record';

const isAnswer = isOneOf(talkAnswers);
const isOnlooker = isOneOf(onlookers);

/** broken: a part is missing without which it is no case. tooLarge: more than any case holds. */
export type CaseProblem = UnreadCase | { kind: 'broken'; path: string } | { kind: 'tooLarge' };

export interface CaseRead {
  kind: 'read';
  kept: KeptCase;
  /** Version of the format that it was written in, and of the knowledge that it was written with. */
  version: number;
  knowledge: string;
  /** ISO instant; empty: not said. */
  written: string;
  leftOut: readonly LeftOut[];
}

function answered(value: unknown, path: string, reader: CaseReader): Answered | null {
  if (value === null || value === undefined) return null;
  const { answer, day, seenBy } = isFields(value) ? value : {};
  if (!isAnswer(answer) || !isDay(day)) return reader.note(path);
  return { answer, day, seenBy: isOnlooker(seenBy) ? seenBy : null };
}

/** The topics that were closed again; null: none was, or an older program has written it. */
function closedFrom(value: unknown, path: string, reader: CaseReader): ClosedTopics | null {
  if (value === null || value === undefined) return null;
  if (!isFields(value)) return reader.note(path);
  const days = topics.flatMap((topic) => {
    const day = reader.taken(value[topic], isDay, `${path}.${topic}`, '');
    return day === '' ? [] : [[topic, day]];
  });
  return days.length > 0 ? (Object.fromEntries(days) as ClosedTopics) : null;
}

/** Points of what matters by concern; what is no number is passed over. */
const pointsOf = (value: unknown): Record<string, number> =>
  Object.fromEntries(
    Object.entries(isFields(value) ? value : {}).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 0 && entry[1] <= 100,
    ),
  );

function saidFrom(value: unknown, path: string, reader: CaseReader): Said {
  if (!isFields(value)) {
    if (value !== undefined) reader.note(path);
    return nothingSaid;
  }
  const { picked, own, overlong, first, beside } = value;
  return {
    picked: pickedFrom(picked, `${path}.picked`, reader),
    own: reader.text(own, `${path}.own`, longestOwn),
    overlong: isText(overlong) ? overlong : '',
    first: isName(first) ? first : null,
    beside: pointsOf(beside),
  };
}

/** At most as many concerns as the page takes, each once. */
function pickedFrom(value: unknown, path: string, reader: CaseReader): string[] {
  const picked = reader.once(reader.texts(value, path), (id) => id, path);
  if (picked.length > mostConcerns) reader.note(path, 'rule');
  return picked.slice(0, mostConcerns);
}

function tryFrom(item: Fields, path: string, reader: CaseReader): Weighing | null {
  const { on, picked, own, points } = item;
  if (!isDay(on)) return reader.note(path);
  const weighing = {
    on,
    picked: reader.texts(picked, `${path}.picked`),
    own: reader.text(own, `${path}.own`, longestOwn),
    points: pointsOf(points),
  };
  return weighingFaults(weighing).length > 0 ? reader.note(path, 'value') : weighing;
}

function preferencesFrom(value: unknown, path: string, reader: CaseReader): Preferences {
  const { tries, feelsRight } = isFields(value) ? value : {};
  return {
    tries: reader.list(tries, `${path}.tries`, (item, at) => tryFrom(item, at, reader)),
    feelsRight: typeof feelsRight === 'boolean' ? feelsRight : null,
  };
}

/** A case of unchecked JSON. Throws BrokenCase where it has no id, day or record. */
function caseFrom(value: unknown, reader: CaseReader): KeptCase {
  const held = reader.needed(value, 'case');
  const { id, created, changed, archived, record, answers, said, preferences, decisions, decisionDraft } = held;
  const closed = closedFrom(held['closed'], 'case.closed', reader);
  if (!isName(id) || id === '') throw new BrokenCase('case.id');
  if (!isInstant(created)) throw new BrokenCase('case.created');
  const asked = isFields(answers) ? answers : {};
  const answerTo = (topic: Topic) => {
    const answer = answered(asked[topic], `case.answers.${topic}`, reader);
    // Answered and closed again cannot both hold: what shows less does.
    return answer && closed?.[topic] !== undefined ? reader.note(`case.answers.${topic}`, 'rule') : answer;
  };
  return {
    id,
    created,
    changed: isInstant(changed) ? changed : created,
    archived: archived === true,
    record: recordFrom(record, 'case.record', reader),
    answers: Object.fromEntries(topics.map((topic) => [topic, answerTo(topic)])) as Record<Topic, Answered | null>,
    ...(closed && { closed }),
    said: saidFrom(said, 'case.said', reader),
    preferences: preferencesFrom(preferences, 'case.preferences', reader),
    decisions: reader.list(decisions, 'case.decisions', (item, at) => decisionFrom(item, at, reader)),
    decisionDraft: decisionDraftFrom(decisionDraft, 'case.decisionDraft', reader),
    desk: deskFrom(held['desk'], 'case.desk', reader),
    boards: reader.list(held['boards'], 'case.boards', (item, at) => boardRecordFrom(item, at, reader)),
  };
}

/** Characters of the largest file that is read: some ten thousand findings. */
export const largestFile = 4_000_000;

/**
 * Reads a case file of any version up to today's and says what of it was not taken.
 * @param largest characters; without it any size is read, as of what this device has kept itself
 */
export function readCase(text: string, largest = Infinity): CaseRead | CaseProblem {
  if (text.length > largest) return { kind: 'tooLarge' };
  const opened = openCaseFile(text);
  if (opened.kind !== 'read') return opened;
  const reader = new CaseReader();
  try {
    const file = reader.needed(opened.file, 'file');
    const kept = caseFrom(file['case'], reader);
    const { knowledge, written } = file;
    return {
      kind: 'read',
      kept,
      version: opened.version,
      knowledge: isText(knowledge) ? knowledge : '',
      written: isInstant(written) ? written : '',
      leftOut: reader.leftOut,
    };
  } catch (error) {
    if (error instanceof BrokenCase) return { kind: 'broken', path: error.path };
    throw error;
  }
}

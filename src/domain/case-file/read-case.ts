import { nothingSaid, type Said } from '../preference/said';
import { type Answered, onlookers, talkAnswers } from '../preference/talk-answer';
import { type Topic, topics } from '../preference/topic';
import type { Preferences, Weighing } from '../preference/weighing';
import { weighingFaults } from '../preference/weighing';
import { openCaseFile, type UnreadCase } from './case-file';
import {
  BrokenCase,
  CaseReader,
  type Fields,
  isDay,
  isFields,
  isInstant,
  isOneOf,
  isText,
  type LeftOut,
} from './case-reader';
import type { KeptCase } from './kept-case';
import { decisionDraftFrom, decisionFrom } from './read-decision';
import { recordFrom } from './read-record';

const isAnswer = isOneOf(talkAnswers);
const isOnlooker = isOneOf(onlookers);

/** broken: a part is missing without which it is no case. */
export type CaseProblem = UnreadCase | { kind: 'broken'; path: string };

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
    picked: reader.texts(picked, `${path}.picked`),
    own: reader.taken(own, isText, `${path}.own`, ''),
    overlong: isText(overlong) ? overlong : '',
    first: isText(first) ? first : null,
    beside: pointsOf(beside),
  };
}

function tryFrom(item: Fields, path: string, reader: CaseReader): Weighing | null {
  const { on, picked, own, points } = item;
  if (!isDay(on)) return reader.note(path);
  const weighing = {
    on,
    picked: reader.texts(picked, `${path}.picked`),
    own: isText(own) ? own : '',
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
  if (!isText(id) || id === '') throw new BrokenCase('case.id');
  if (!isInstant(created)) throw new BrokenCase('case.created');
  const asked = isFields(answers) ? answers : {};
  return {
    id,
    created,
    changed: isInstant(changed) ? changed : created,
    archived: archived === true,
    record: recordFrom(record, 'case.record', reader),
    answers: Object.fromEntries(
      topics.map((topic) => [topic, answered(asked[topic], `case.answers.${topic}`, reader)]),
    ) as Record<Topic, Answered | null>,
    said: saidFrom(said, 'case.said', reader),
    preferences: preferencesFrom(preferences, 'case.preferences', reader),
    decisions: reader.list(decisions, 'case.decisions', (item, at) => decisionFrom(item, at, reader)),
    decisionDraft: decisionDraftFrom(decisionDraft, 'case.decisionDraft', reader),
  };
}

/** Reads a case file of any version up to today's and says what of it was not taken. */
export function readCase(text: string): CaseRead | CaseProblem {
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

import type { BoardRecord } from '../board/board-record';
import { type Desk, emptyDesk } from '../navigation/desk';
import type { Decision, DecisionDraft } from '../decision/decision';
import type { PatientRecord } from '../patient/record';
import { emptyRecord } from '../patient/record';
import { nothingSaid, type Said } from '../preference/said';
import type { Answered, ClosedTopics } from '../preference/talk-answer';
import { type Topic, topics } from '../preference/topic';
import { noPreferences, type Preferences } from '../preference/weighing';

/** All that Tandem holds of one person: what is kept on the device and what a case file carries. */
export interface KeptCase {
  /** UUID; the same in every copy of the case. */
  id: string;
  /** ISO instants in UTC. */
  created: string;
  changed: string;
  archived: boolean;
  record: PatientRecord;
  /** null: not asked, or taken back. */
  answers: Readonly<Record<Topic, Answered | null>>;
  /**
   * By topic the ISO day on which its answer was taken back, until there is another. A fact of its own, so that a copy from before does
   * not open the topic again. Files of older programs do not have it.
   */
  closed?: ClosedTopics;
  said: Said;
  preferences: Preferences;
  /** Oldest first. */
  decisions: readonly Decision[];
  /** The decision that is being written; null: nothing is said of it yet. */
  decisionDraft: DecisionDraft | null;
  /** What a nurse navigator holds of them. */
  desk: Desk;
  /** What boards recorded of them, oldest first. */
  boards: readonly BoardRecord[];
}

/** A case of which nothing is said yet. @param now ISO instant. */
export function newCase(id: string, now: string): KeptCase {
  const unasked = Object.fromEntries(topics.map((topic) => [topic, null])) as Record<Topic, null>;
  return {
    id,
    created: now,
    changed: now,
    archived: false,
    record: emptyRecord,
    answers: unasked,
    said: nothingSaid,
    preferences: noPreferences,
    decisions: [],
    decisionDraft: null,
    desk: emptyDesk,
    boards: [],
  };
}

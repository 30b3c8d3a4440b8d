import type { Barrier } from './barrier';
import type { CallNote } from './call-note';
import type { Circumstances } from './circumstances';
import { nothingToldOf } from './circumstances';
import type { DistressReading } from './distress';
import type { Question } from './question';
import type { Task } from './task';
import type { TeachBack } from './teach-back';

/** The treatment that the month, the side-effect plan and the calls of the first cycle are of, once somebody has said so. */
export interface TreatmentCourse {
  optionId: string;
  /** ISO day of the first dose, day 1 of the schedule; null: not fixed yet. */
  startsOn: string | null;
  /** Drug ids: of the medicines between which there is a choice those that are given, so far as somebody has said so. */
  given: readonly string[];
}

/** What a nurse navigator holds of one person. Entries have ids that no other entry of the case has; lists are in the order of writing. */
export interface Desk {
  questions: readonly Question[];
  distress: readonly DistressReading[];
  barriers: readonly Barrier[];
  teachBack: readonly TeachBack[];
  tasks: readonly Task[];
  calls: readonly CallNote[];
  circumstances: Circumstances;
  /** null: that of the decision, without a first day. */
  course: TreatmentCourse | null;
  /** What the next one must know, in the navigator's words; it heads the hand-off note. */
  handOff: string;
}

/** The parts that are lists of entries with an id. */
export const deskLists = ['questions', 'distress', 'barriers', 'teachBack', 'tasks', 'calls'] as const;
export type DeskList = (typeof deskLists)[number];
export type DeskEntry<List extends DeskList> = Desk[List][number];

/** Entries to be written, by list: one with an id that is there stands in its place, any other comes last. */
export type DeskEntries = { readonly [List in DeskList]?: readonly DeskEntry<List>[] };

export const emptyDesk: Desk = {
  questions: [],
  distress: [],
  barriers: [],
  teachBack: [],
  tasks: [],
  calls: [],
  circumstances: nothingToldOf,
  course: null,
  handOff: '',
};

function withPut<Entry extends { id: string }>(held: readonly Entry[], put: readonly Entry[]): readonly Entry[] {
  const replaced = held.map((one) => put.find(({ id }) => id === one.id) ?? one);
  return [...replaced, ...put.filter(({ id }) => held.every((one) => one.id !== id))];
}

/** The desk with these entries written. */
export function withEntries(desk: Desk, entries: DeskEntries): Desk {
  const { questions, distress, barriers, teachBack, tasks, calls } = desk;
  return {
    ...desk,
    questions: entries.questions ? withPut(questions, entries.questions) : questions,
    distress: entries.distress ? withPut(distress, entries.distress) : distress,
    barriers: entries.barriers ? withPut(barriers, entries.barriers) : barriers,
    teachBack: entries.teachBack ? withPut(teachBack, entries.teachBack) : teachBack,
    tasks: entries.tasks ? withPut(tasks, entries.tasks) : tasks,
    calls: entries.calls ? withPut(calls, entries.calls) : calls,
  };
}

/** The desk without one entry; tasks that came of it stay, because they were promised. */
export const withoutEntry = (desk: Desk, list: DeskList, id: string): Desk => ({
  ...desk,
  [list]: (desk[list] as readonly { id: string }[]).filter((one) => one.id !== id),
});

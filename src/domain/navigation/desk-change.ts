import type { Desk } from './desk';
import type { Question } from './question';
import type { Task } from './task';
import { isClosed } from './task-standing';

/** said: an entry was added or changed, a part was told. The others are what a question or a task becomes, and an entry that is gone. */
export type DeskDeed =
  | 'said'
  | 'removed'
  | 'starred'
  | 'unstarred'
  | 'answered'
  | 'later'
  | 'declined'
  | 'open'
  | 'done'
  | 'dropped'
  | 'reopened';

/** What was done at the desk in one step, as far as one name can say it. */
export interface DeskChange {
  kind: 'desk';
  part: keyof Desk;
  deed: DeskDeed;
}

/** Of what is written in one step the first says what it was: a task follows from the rest. */
const parts = [
  'questions',
  'distress',
  'barriers',
  'teachBack',
  'calls',
  'circumstances',
  'course',
  'handOff',
  'tasks',
] as const satisfies readonly (keyof Desk)[];

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** An entry that is not as it was, before and after; undefined: it was not there, or is not any more. */
function changed<Entry extends { id: string }>(before: readonly Entry[], after: readonly Entry[]) {
  const now = after.find((one) => !before.some((two) => same(one, two)));
  if (now) return { was: before.find(({ id }) => id === now.id), now };
  const was = before.find(({ id }) => after.every((one) => one.id !== id));
  return { was, now };
}

function questionDeed(was: Question, now: Question): DeskDeed {
  if (was.state !== now.state) return now.state;
  if (was.starred !== now.starred) return now.starred ? 'starred' : 'unstarred';
  return 'said';
}

function taskDeed(was: Task, now: Task): DeskDeed {
  if (isClosed(was) === isClosed(now)) return 'said';
  return isClosed(now) ? (now.dropped ? 'dropped' : 'done') : 'reopened';
}

function deedIn(part: keyof Desk, before: Desk, after: Desk): DeskDeed {
  if (part === 'circumstances' || part === 'course' || part === 'handOff') return 'said';
  if (part === 'questions') {
    const { was, now } = changed(before.questions, after.questions);
    if (was && now) return questionDeed(was, now);
  }
  if (part === 'tasks') {
    const { was, now } = changed(before.tasks, after.tasks);
    if (was && now) return taskDeed(was, now);
  }
  return after[part].length < before[part].length ? 'removed' : 'said';
}

/** What was done between two states of the desk; null: nothing. */
export function deskChange(before: Desk, after: Desk): DeskChange | null {
  const part = parts.find((one) => !same(before[one], after[one]));
  return part ? { kind: 'desk', part, deed: deedIn(part, before, after) } : null;
}

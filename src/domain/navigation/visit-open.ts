import type { BarrierWork } from './barrier-referral';
import { barrierWork } from './barrier-referral';
import { notAsked } from './circumstance-effects';
import type { Desk } from './desk';
import type { DistressReading } from './distress';
import { latestReading, looksFurther } from './distress-trend';
import type { Question } from './question';
import type { Task } from './task';
import { byUrgency, standingOf } from './task-standing';
import { notYetClear, type TeachBack } from './teach-back';
import { starredOf, visitQuestions } from './visit-questions';

/** What of a person is open before a visit, each thing once. */
export interface VisitOpen {
  /** To be explained again or in another language: these head the list. */
  unclear: TeachBack[];
  starred: Question[];
  /** Questions to be asked, those starred included. */
  questions: number;
  /** Tasks whose day is past, the oldest first. */
  overdue: Task[];
  /** Barriers that nobody has taken on. */
  unowned: BarrierWork[];
  /** The last reading where it asks to look further and no task came of it; null: it does not. */
  distress: DistressReading | null;
  /** Nobody has asked: how distressed they are, and what of their days matters. */
  notAsked: { distress: boolean; circumstances: number };
}

/** @param today ISO day */
export function visitOpen(desk: Desk, today: string): VisitOpen {
  const { toAsk } = visitQuestions(desk.questions, today);
  const reading = latestReading(desk.distress);
  // One that was dropped looked at nothing.
  const hasTask = (id: string) =>
    desk.tasks.some(({ of, dropped }) => of.kind === 'distress' && of.id === id && !dropped);
  return {
    unclear: notYetClear(desk.teachBack),
    starred: starredOf(toAsk),
    questions: toAsk.length,
    overdue: desk.tasks.filter((task) => standingOf(task, today) === 'overdue').toSorted(byUrgency(today)),
    unowned: barrierWork(desk.barriers, desk.tasks, today).filter(({ standing }) => standing === 'unowned'),
    distress: reading && looksFurther(reading) && !hasTask(reading.id) ? reading : null,
    notAsked: { distress: reading === null, circumstances: notAsked(desk.circumstances).length },
  };
}

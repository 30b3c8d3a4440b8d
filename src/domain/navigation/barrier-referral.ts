import type { Barrier, BarrierKind } from './barrier';
import { dayAfter } from './day-after';
import { type TaskStanding, standingOf } from './task-standing';
import type { Task, TaskOwner } from './task';

/** Who usually takes care of it; whoever writes the referral may choose another. */
export const usualOwner: Readonly<Record<BarrierKind, TaskOwner>> = {
  transport: 'socialWorker',
  distance: 'navigator',
  cost: 'socialWorker',
  insurance: 'socialWorker',
  caring: 'socialWorker',
  work: 'socialWorker',
  language: 'interpreter',
  reading: 'navigator',
  sight: 'nurse',
  internet: 'layNavigator',
  housing: 'socialWorker',
  food: 'dietitian',
  fear: 'psychologist',
  trust: 'oncologist',
  alone: 'socialWorker',
  closeness: 'nurse',
  appointments: 'navigator',
};

/** Days until a referral is due where nothing comes before. */
const usualDays = 7;

/** The day on which a referral is due where nobody says another: in a week, or the day before a visit that comes earlier. Never past. */
export function usualDue(today: string, nextVisit: string | null): string {
  const inAWeek = dayAfter(today, usualDays);
  if (nextVisit === null || nextVisit <= today) return inAWeek;
  const before = dayAfter(nextVisit, -1);
  const wanted = before < inAWeek ? before : inAWeek;
  return wanted < today ? today : wanted;
}

/** A barrier with what is being done about it. */
export interface BarrierWork {
  barrier: Barrier;
  /** The latest task that came of it; null: nobody has taken it on. */
  task: Task | null;
  /** unowned: no task. */
  standing: TaskStanding | 'unowned';
  /** Its task was done: it is out of the way. A task that was dropped leaves the barrier where it is. */
  isResolved: boolean;
}

/** The barriers in the order of what waits: overdue first, then what nobody has taken on, resolved ones last. @param today ISO day */
export function barrierWork(barriers: readonly Barrier[], tasks: readonly Task[], today: string): BarrierWork[] {
  const order: readonly BarrierWork['standing'][] = [
    'overdue',
    'unowned',
    'today',
    'soon',
    'later',
    'undated',
    'closed',
  ];
  return barriers
    .map((barrier): BarrierWork => {
      const last = tasks.findLast(({ of }) => of.kind === 'barrier' && of.id === barrier.id) ?? null;
      const task = last?.dropped === true ? null : last;
      const standing = task ? standingOf(task, today) : 'unowned';
      return { barrier, task, standing, isResolved: task?.done != null };
    })
    .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
}

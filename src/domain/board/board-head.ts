import { isFields, isText } from '../case-file/case-reader';
import { isDay } from '../navigation/calendar-day';
import type { Board } from './board';

/** What the list of kept boards shows of one. */
export interface BoardHead {
  /** ISO day. */
  on: string;
  name: string;
  cases: number;
  /** Records that are signed and of which nobody has told what became. */
  unfollowed: number;
}

export function boardHead({ meeting, cases }: Board): BoardHead {
  const records = Object.values(cases).flatMap(({ boards }) => boards);
  const open = records.filter(
    ({ meetingId, signed, outcome }) => meetingId === meeting.id && signed !== null && !outcome,
  );
  return { on: meeting.on, name: meeting.name, cases: meeting.entries.length, unfollowed: open.length };
}

/** A head as the device has kept it; null: it is none. */
export function boardHeadFrom(kept: unknown): BoardHead | null {
  if (!isFields(kept)) return null;
  const { on, name, cases, unfollowed } = kept;
  if (!isDay(on) || !isText(name)) return null;
  return {
    on,
    name,
    cases: typeof cases === 'number' ? cases : 0,
    unfollowed: typeof unfollowed === 'number' ? unfollowed : 0,
  };
}

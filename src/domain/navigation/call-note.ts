import type { TaskOwner } from './task';

/** Grades that a plain reading can give: 5 is death. */
export const callGrades = [1, 2, 3, 4] as const;
/** How bad it is, as read in the plain words of the CTCAE grades. */
export type SymptomGrade = (typeof callGrades)[number];

/** A symptom that was spoken of in the same call. */
export interface OtherSymptom {
  planId: string;
  grade: SymptomGrade | null;
}

/** callBack: somebody rings again. passOn: somebody else takes it up. */
export const callNexts = ['callBack', 'passOn'] as const;
export type CallNext = (typeof callNexts)[number];

/** What was promised in the call; its task comes of the note. */
export interface PromisedNext {
  kind: CallNext;
  owner: TaskOwner;
  /** ISO day; null: none is fixed. */
  due: string | null;
  /** In words; empty: no more than its kind says. */
  what: string;
}

/** What was said when the person rang. Reference text was read beside it; nothing is worked out from it. */
export interface CallNote {
  id: string;
  /** ISO day. */
  on: string;
  /** "14:05", the device's own clock; empty: not said. */
  at: string;
  /** The option whose plan was open; null: none. */
  optionId: string | null;
  /** Id of the side-effect plan; null: the call was of something else. */
  planId: string | null;
  /** Grade that whoever took the call read in the plain words; null: not said. */
  grade: SymptomGrade | null;
  /** What else they rang of; absent: nothing. */
  also?: readonly OtherSymptom[];
  /** Ids of the urgent signs that the person told of. */
  signs: readonly string[];
  /** What the person said, and what they were told, in words. */
  told: string;
  advice: string;
  /** Who took the call: a role or a name. */
  by: string;
  /** Absent: nothing was promised. */
  next?: PromisedNext;
  /** Still being written; absent: it was closed as a note. */
  draft?: true;
}

/** Letters that a field of the note takes: two of them fit into what a chart's small field holds, with the rest of the note. */
export const longestCallWords = 450;

/** The note about another symptom; the one that stood there stays in it, and its grade with it. */
export function withSymptom(note: CallNote, planId: string | null): CallNote {
  if (planId === note.planId) return note;
  const others = (note.also ?? []).filter((one) => one.planId !== planId);
  const left = note.planId === null ? others : [...others, { planId: note.planId, grade: note.grade }];
  const before = note.also?.find((one) => one.planId === planId);
  return { ...note, planId, grade: before?.grade ?? null, also: left };
}

/** The note without one of the other symptoms: it was picked by mistake. */
export const withoutSymptom = (note: CallNote, planId: string): CallNote => ({
  ...note,
  also: (note.also ?? []).filter((one) => one.planId !== planId),
});

/** Whether nothing of it was said yet, so that it would be a note of nothing. */
export const saysNothing = ({ told, advice, signs, planId, grade }: CallNote): boolean =>
  told.trim() === '' && advice.trim() === '' && signs.length === 0 && (planId === null || grade === null);

/** The note without what was to follow. */
export function withoutNext(note: CallNote): CallNote {
  const kept = { ...note };
  delete kept.next;
  return kept;
}

/** The note as one that is closed. */
export function closedNote(note: CallNote): CallNote {
  const closed = { ...note };
  delete closed.draft;
  return closed;
}

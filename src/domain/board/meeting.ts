import type { ReadinessItem } from './readiness';

/** discussion: the board is asked something. standardOfCare: it is told, because what guidelines name is done. */
export const agendaKinds = ['discussion', 'standardOfCare'] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/** One case on the agenda. */
export interface AgendaEntry {
  id: string;
  /** The case that it is about. */
  caseId: string;
  kind: AgendaKind;
  /** What the board is asked, in words. */
  question: string;
  /** Role or name of who presents it. */
  presenter: string;
  /** Minutes planned for it, 1 or more. */
  minutes: number;
  /** By what is missing, why it is presented all the same. */
  without: Readonly<Partial<Record<ReadinessItem, string>>>;
}

/** Who sits on a board; the core of a quorum and those who come as they are needed. */
export const boardRoles = [
  'medicalOncologist',
  'surgeon',
  'radiationOncologist',
  'radiologist',
  'pathologist',
  'nurse',
  'palliativeCare',
  'pharmacist',
  'geneticist',
  'generalPractitioner',
  'psychologist',
  'researchNurse',
  'coordinator',
  'other',
] as const;
export type BoardRole = (typeof boardRoles)[number];

/** Without these a board is not complete (MDT-MODe: the core members of a breast cancer board); a site sets its own. */
export const usualQuorum: readonly BoardRole[] = [
  'medicalOncologist',
  'surgeon',
  'radiationOncologist',
  'radiologist',
  'pathologist',
  'nurse',
];

export interface Meeting {
  id: string;
  /** ISO day. */
  on: string;
  /** What it is called, as "Breast board". */
  name: string;
  /** In the order in which they are presented. */
  entries: readonly AgendaEntry[];
  /** Who is there, by role and never by name. */
  present: readonly BoardRole[];
}

/** Minutes that a case gets unless somebody says otherwise. */
export const usualMinutes = 3;
/** Minutes that a case can be given at most. */
export const mostMinutes = 60;

/** The meeting with one case at another place, from 0. Throws RangeError for a place that there is not. */
export function withMoved(meeting: Meeting, id: string, to: number): Meeting {
  const { entries } = meeting;
  const entry = entries.find((one) => one.id === id);
  if (!entry || !Number.isInteger(to) || to < 0 || to >= entries.length)
    throw new RangeError(`No place ${to} for ${id}`);
  const rest = entries.filter((one) => one.id !== id);
  return { ...meeting, entries: [...rest.slice(0, to), entry, ...rest.slice(to)] };
}

/** The meeting with these cases behind the others; one that is on the agenda already is not put there twice. */
export function withCases(meeting: Meeting, added: readonly AgendaEntry[]): Meeting {
  const fresh = added.filter(
    ({ caseId }, place) =>
      meeting.entries.every((one) => one.caseId !== caseId) &&
      added.findIndex((one) => one.caseId === caseId) === place,
  );
  return fresh.length === 0 ? meeting : { ...meeting, entries: [...meeting.entries, ...fresh] };
}

export const withEntry = (meeting: Meeting, entry: AgendaEntry): Meeting => ({
  ...meeting,
  entries: meeting.entries.map((one) => (one.id === entry.id ? entry : one)),
});

export const withoutEntry = (meeting: Meeting, id: string): Meeting => ({
  ...meeting,
  entries: meeting.entries.filter((one) => one.id !== id),
});

/** Minutes that all cases are planned to take. */
export const plannedMinutes = ({ entries }: Meeting): number => entries.reduce((sum, { minutes }) => sum + minutes, 0);

/** The roles of a quorum that are not there. */
export const lackingRoles = (present: readonly BoardRole[], quorum: readonly BoardRole[]): BoardRole[] =>
  quorum.filter((role) => !present.includes(role));

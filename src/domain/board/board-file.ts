import { isDay } from '../navigation/calendar-day';
import { isFields, isName, isOneOf, BrokenCase, CaseReader, type Fields, type LeftOut } from '../case-file/case-reader';
import { caseFile, type CaseFile } from '../case-file/case-file';
import type { KeptCase } from '../case-file/kept-case';
import { type CaseProblem, readCase } from '../case-file/read-case';
import { type Board, copyOf } from './board';
import { longestBoardWords } from './board-record';
import { type AgendaEntry, agendaKinds, boardRoles, type Meeting, mostMinutes, usualMinutes } from './meeting';
import { readinessItems } from './readiness';

/** What marks a file as a board with its cases. */
export const boardFormat = 'tandem-board';
export const boardVersion = 1;
/** Characters of the largest board that is read: some hundred cases. */
export const largestBoard = 40_000_000;

/** A meeting on its way to another room: plain JSON, each case as the file that it is by itself. */
export interface BoardFile {
  format: 'tandem-board';
  version: number;
  /** ISO instant. */
  written: string;
  /** Version of the knowledge that it was written with. */
  knowledge: string;
  meeting: Meeting;
  cases: readonly CaseFile[];
}

/** In the order of the agenda. @param written ISO instant */
export function boardFile({ meeting, cases }: Board, knowledge: string, written: string): BoardFile {
  const inOrder = meeting.entries.flatMap(({ caseId }) => copyOf({ cases }, caseId) ?? []);
  return {
    format: boardFormat,
    version: boardVersion,
    written,
    knowledge,
    meeting,
    cases: inOrder.map((kept) => caseFile(kept, knowledge, written)),
  };
}

/** notABoard: another kind of file. */
export type BoardProblem = Exclude<CaseProblem, { kind: 'notACase' }> | { kind: 'notABoard' };

export interface BoardRead {
  kind: 'read';
  board: Board;
  leftOut: readonly LeftOut[];
}

const isKind = isOneOf(agendaKinds);
const isRole = isOneOf(boardRoles);

/** Reasons by item, of those items that there are. */
function withoutOf(value: unknown, path: string, reader: CaseReader): AgendaEntry['without'] {
  if (!isFields(value)) return {};
  return Object.fromEntries(
    readinessItems.flatMap((item) => {
      const why = reader.text(value[item], `${path}.${item}`, longestBoardWords);
      return why === '' ? [] : [[item, why]];
    }),
  );
}

function entryOf(item: Fields, path: string, reader: CaseReader): AgendaEntry | null {
  const { id, caseId, kind, question, presenter, minutes, without } = item;
  if (!isName(id) || id === '' || !isName(caseId)) return reader.note(path);
  const isMinutes = (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostMinutes;
  return {
    id,
    caseId,
    kind: reader.taken(kind, isKind, `${path}.kind`, 'discussion'),
    question: reader.text(question, `${path}.question`, longestBoardWords),
    presenter: reader.text(presenter, `${path}.presenter`),
    minutes: reader.taken(minutes, isMinutes, `${path}.minutes`, usualMinutes),
    without: withoutOf(without, `${path}.without`, reader),
  };
}

/** The cases by id; one that cannot be read is left out whole, and said. */
function casesOf(value: unknown, reader: CaseReader): Map<string, KeptCase> {
  const files: unknown[] = Array.isArray(value) ? value : [];
  if (!Array.isArray(value)) reader.note('cases');
  const found = new Map<string, KeptCase>();
  for (const [place, file] of files.entries()) {
    const at = `cases[${place}]`;
    const read = readCase(JSON.stringify(file));
    if (read.kind !== 'read') reader.note(at);
    else if (found.has(read.kept.id)) reader.note(at, 'twice');
    else {
      found.set(read.kept.id, read.kept);
      for (const { path, why } of read.leftOut) reader.note(`${at}.${path}`, why);
    }
  }
  return found;
}

/** Throws BrokenCase for a meeting without id or day. */
function boardFrom(file: Fields, reader: CaseReader): Board {
  const meeting = reader.needed(file['meeting'], 'meeting');
  const { id, on, name, entries, present } = meeting;
  if (!isName(id) || id === '') throw new BrokenCase('meeting.id');
  if (!isDay(on)) throw new BrokenCase('meeting.on');
  const cases = casesOf(file['cases'], reader);
  const agenda = reader.once(
    reader.list(entries, 'meeting.entries', (item, at) => entryOf(item, at, reader)),
    ({ caseId }) => caseId,
    'meeting.entries',
  );
  const held = agenda.filter(({ caseId }) => cases.has(caseId));
  // A case that could not be read is told by its own file; its place on the agenda goes with it.
  if (held.length < agenda.length) reader.note('meeting.entries', 'rule');
  const named = new Set(held.map(({ caseId }) => caseId));
  return {
    meeting: {
      id,
      on,
      name: reader.text(name, 'meeting.name'),
      entries: held,
      present: reader.once(reader.known(present, isRole, 'meeting.present'), (role) => role, 'meeting.present'),
    },
    cases: Object.fromEntries([...cases].filter(([caseId]) => named.has(caseId))),
  };
}

/**
 * Reads a board of a file and says what of it was not taken.
 * @param largest characters; without it any size is read, as of what this device has kept itself
 */
export function readBoard(text: string, largest = Infinity): BoardRead | BoardProblem {
  if (text.length > largest) return { kind: 'tooLarge' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { kind: 'notJson' };
  }
  if (!isFields(parsed) || parsed['format'] !== boardFormat) return { kind: 'notABoard' };
  const { version } = parsed;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'notABoard' };
  if (version > boardVersion) return { kind: 'newer', version };
  const reader = new CaseReader();
  try {
    return { kind: 'read', board: boardFrom(parsed, reader), leftOut: reader.leftOut };
  } catch (error) {
    if (error instanceof BrokenCase) return { kind: 'broken', path: error.path };
    throw error;
  }
}

/** Whether a text says of itself that it is a board. */
export function isBoardFile(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return isFields(parsed) && parsed['format'] === boardFormat;
  } catch {
    return false;
  }
}

import {
  type Amendment,
  type BoardAction,
  type BoardOutcome,
  type BoardRecord,
  type Deviation,
  deviationReasons,
  type Dissent,
  longestBoardWords,
  outcomeStates,
} from '../board/board-record';
import { agendaKinds, boardRoles } from '../board/meeting';
import { readinessItems } from '../board/readiness';
import { isDay } from '../navigation/calendar-day';
import { type CaseReader, type Fields, isFields, isName, isOneOf, isText } from './case-reader';
import { pinnedOf } from './read-decision';
import { isNumber } from './read-outcome';

const isRole = isOneOf(boardRoles);
const isReason = isOneOf(deviationReasons);
const isState = isOneOf(outcomeStates);
const isKind = isOneOf(agendaKinds);
const isItem = isOneOf(readinessItems);

const wordsOf = (value: unknown, path: string, reader: CaseReader) => reader.text(value, path, longestBoardWords);

function dissentOf({ id, role, view }: Fields, path: string, reader: CaseReader): Dissent | null {
  if (!isName(id) || !isRole(role)) return reader.note(path);
  return { id, role, view: wordsOf(view, `${path}.view`, reader) };
}

function deviationOf({ optionId, reason, words }: Fields, path: string, reader: CaseReader): Deviation | null {
  if (!isName(optionId)) return reader.note(path);
  const why = reader.taken<Deviation['reason']>(reason, isReason, `${path}.reason`, null);
  return { optionId, reason: why, words: wordsOf(words, `${path}.words`, reader) };
}

function actionOf({ id, what, owner, due }: Fields, path: string, reader: CaseReader): BoardAction | null {
  if (!isName(id) || !isRole(owner)) return reader.note(path);
  return {
    id,
    what: wordsOf(what, `${path}.what`, reader),
    owner,
    due: reader.taken<string | null>(due, isDay, `${path}.due`, null),
  };
}

function amendmentOf({ id, on, by, words }: Fields, path: string, reader: CaseReader): Amendment | null {
  if (!isName(id) || !isDay(on) || !isRole(by) || !isText(words) || words.trim() === '') return reader.note(path);
  return { id, on, by, words: wordsOf(words, `${path}.words`, reader) };
}

/** What became of it; done in part or not at all says nothing without its reason. */
function outcomeOf(value: unknown, path: string, reader: CaseReader): BoardOutcome | null {
  if (value === null || value === undefined) return null;
  const { state, why, on } = isFields(value) ? value : {};
  if (!isState(state) || !isDay(on)) return reader.note(path);
  const said = wordsOf(why, `${path}.why`, reader);
  return state !== 'done' && said.trim() === '' ? reader.note(path, 'rule') : { state, why: said, on };
}

/** Ids of options or attributes, each once. */
const idsOf = (value: unknown, path: string, reader: CaseReader) =>
  reader.once(reader.texts(value, path), (id) => id, path);

/** null: as at the meeting. An empty list says that nobody was there for this case. */
const presentOf = (value: unknown, path: string, reader: CaseReader): BoardRecord['present'] =>
  value === null || value === undefined ? null : reader.known(value, isRole, path);

/** What stood around it when it was signed; an older Tandem held none. */
function heldOf(value: unknown, path: string, reader: CaseReader): Pick<BoardRecord, 'held'> {
  if (value === undefined || value === null) return {};
  if (!isFields(value) || !isKind(value['kind']) || !Array.isArray(value['quorum'])) {
    reader.note(path);
    return {};
  }
  const [without, waitsFor] = [value['without'], value['waitsFor']].map((one) => (isFields(one) ? one : {}));
  const reasons = Object.entries(without ?? {}).filter(([item]) => isItem(item));
  return {
    held: {
      kind: value['kind'],
      without: Object.fromEntries(
        reasons.map(([item, why]) => [item, wordsOf(why, `${path}.without.${item}`, reader)]),
      ),
      quorum: reader.known(value['quorum'], isRole, `${path}.quorum`),
      waitsFor: Object.fromEntries(
        Object.entries(waitsFor ?? {}).map(([id, facts]) => [id, idsOf(facts, `${path}.waitsFor.${id}`, reader)]),
      ),
    },
  };
}

/** What the board prefers, of what it finds acceptable. */
function orderOf(value: unknown, acceptable: readonly string[], path: string, reader: CaseReader): string[] {
  const order = idsOf(value, path, reader);
  const held = order.filter((one) => acceptable.includes(one));
  if (held.length < order.length) reader.note(path, 'rule');
  return held;
}

/**
 * What a board recorded, of unchecked JSON. null: it cannot be read, which is noted. What was signed stays signed as far as it can be read:
 * what signing needs today need not have been asked for when it was signed. Without a day on which it was signed it is open, and keeps what
 * was said of it since.
 */
export function boardRecordFrom(item: Fields, path: string, reader: CaseReader): BoardRecord | null {
  const { id, meetingId, on, present, conflicts, tells, tellsOn, seconds, signed } = item;
  const pinned = pinnedOf(item['pinned'], `${path}.pinned`, reader);
  if (!isName(id) || !isName(meetingId) || !isDay(on) || !pinned) return reader.note(path);
  const text = (field: keyof BoardRecord) => wordsOf(item[field], `${path}.${field}`, reader);
  const list = <One>(field: keyof BoardRecord, read: (one: Fields, at: string, by: CaseReader) => One | null) =>
    reader.list(item[field], `${path}.${field}`, (one, at) => read(one, at, reader));
  const acceptable = idsOf(item['acceptable'], `${path}.acceptable`, reader);
  return {
    id,
    meetingId,
    on,
    question: text('question'),
    acceptable,
    decider: text('decider'),
    order: orderOf(item['order'], acceptable, `${path}.order`, reader),
    dissent: list('dissent', dissentOf),
    deviations: list('deviations', deviationOf),
    tests: idsOf(item['tests'], `${path}.tests`, reader),
    otherTests: text('otherTests'),
    trial: text('trial'),
    present: presentOf(present, `${path}.present`, reader),
    conflicts: conflicts === null || conflicts === undefined ? null : text('conflicts'),
    tells: reader.taken<BoardRecord['tells']>(tells, isRole, `${path}.tells`, null),
    tellsOn: reader.taken<string | null>(tellsOn, isDay, `${path}.tellsOn`, null),
    actions: list('actions', actionOf),
    views: text('views'),
    viewsUnasked: text('viewsUnasked'),
    missing: reader.known(item['missing'], isItem, `${path}.missing`),
    pinned,
    seconds: isNumber(seconds) && seconds >= 0 ? Math.round(seconds) : 0,
    signed: reader.taken<string | null>(signed, isDay, `${path}.signed`, null),
    ...heldOf(item['held'], `${path}.held`, reader),
    amendments: list('amendments', amendmentOf),
    outcome: outcomeOf(item['outcome'], `${path}.outcome`, reader),
  };
}

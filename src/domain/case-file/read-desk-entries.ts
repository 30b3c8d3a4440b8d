import { isDay } from '../navigation/calendar-day';
import { type Barrier, barrierKinds } from '../navigation/barrier';
import { type CallNote, callGrades, callNexts, type OtherSymptom, type PromisedNext } from '../navigation/call-note';
import { type DistressProblem, distressProblems, type DistressReading, highestDistress } from '../navigation/distress';
import { longestLine, longestNote } from '../navigation/longest';
import { type Question, questionGroups, questionStates } from '../navigation/question';
import { type Task, taskOwners, type TaskSource, taskSources } from '../navigation/task';
import { type TeachBack, teachBackPrompts, teachBackResults } from '../navigation/teach-back';
import { type CaseReader, type Fields, isBoolean, isFields, isName, isOneOf, isText, isWhole } from './case-reader';

const isId = (value: unknown): value is string => isName(value) && value !== '';
const isProblem = isOneOf<DistressProblem>(Object.values(distressProblems).flat());
const isKind = isOneOf(barrierKinds);
const isGroup = isOneOf(questionGroups);
const isState = isOneOf(questionStates);
const isOwner = isOneOf(taskOwners);
const isSource = isOneOf(taskSources);
const isNext = isOneOf(callNexts);
const isPrompt = isOneOf(teachBackPrompts);
const isResult = isOneOf(teachBackResults);
const isHour = (value: unknown): value is string => isText(value) && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
const isScore = (value: unknown): value is number => isWhole(value) && value >= 0 && value <= highestDistress;
const isGrade = (value: unknown): value is NonNullable<CallNote['grade']> => callGrades.some((one) => one === value);

const orNull = <Value>(
  item: Fields,
  field: string,
  fits: (value: unknown) => value is Value,
  path: string,
  reader: CaseReader,
): Value | null => reader.taken<Value | null>(item[field], fits, `${path}.${field}`, null);

/** A question says something in the person's own words or by the name of a suggested one; without either there is none. */
export function questionFrom(item: Fields, path: string, reader: CaseReader): Question | null {
  const { id, group, state, added } = item;
  if (!isId(id) || !isDay(added)) return reader.note(path);
  if (!isGroup(group) || !isState(state)) return reader.note(path, 'value');
  const seed = orNull(item, 'seed', isId, path, reader);
  const words = reader.text(item['words'], `${path}.words`, longestLine);
  if (seed === null && words.trim() === '') return reader.note(path, 'rule');
  return {
    id,
    group,
    seed,
    words,
    starred: reader.taken(item['starred'], isBoolean, `${path}.starred`, false),
    state,
    answer: reader.text(item['answer'], `${path}.answer`, longestNote),
    added,
    settled: orNull(item, 'settled', isDay, path, reader),
  };
}

/** A score that is none is not taken for another one: the reading is left out. */
export function distressFrom(item: Fields, path: string, reader: CaseReader): DistressReading | null {
  const { id, on, score } = item;
  if (!isId(id) || !isDay(on)) return reader.note(path);
  if (!isScore(score)) return reader.note(path, 'value');
  const problems = reader.once(reader.texts(item['problems'], `${path}.problems`), (one) => one, `${path}.problems`);
  if (!problems.every(isProblem)) reader.note(`${path}.problems`, 'value');
  return {
    id,
    on,
    score,
    problems: problems.filter(isProblem),
    words: reader.text(item['words'], `${path}.words`, longestNote),
  };
}

/** A referral that is too long becomes the one that is worked out. */
export function barrierFrom(item: Fields, path: string, reader: CaseReader): Barrier | null {
  const { id, kind, on, referral } = item;
  if (!isId(id) || !isDay(on)) return reader.note(path);
  if (!isKind(kind)) return reader.note(path, 'value');
  const isWritten = isText(referral) && referral.length <= longestNote;
  if (referral !== null && referral !== undefined && !isWritten) {
    reader.note(`${path}.referral`, isText(referral) ? 'tooLong' : 'shape');
  }
  return {
    id,
    kind,
    on,
    words: reader.text(item['words'], `${path}.words`, longestNote),
    referral: isWritten ? referral : null,
  };
}

export function teachBackFrom(item: Fields, path: string, reader: CaseReader): TeachBack | null {
  const { id, on, prompt, result } = item;
  if (!isId(id) || !isDay(on)) return reader.note(path);
  if (!isPrompt(prompt) || !isResult(result)) return reader.note(path, 'value');
  return {
    id,
    on,
    prompt,
    optionId: orNull(item, 'optionId', isId, path, reader),
    result,
    words: reader.text(item['words'], `${path}.words`, longestNote),
  };
}

/** Where it is not told what a task came of, it stands for itself: what was promised stays promised. */
function sourceFrom(value: unknown, path: string, reader: CaseReader): TaskSource {
  const { kind, id } = isFields(value) ? value : {};
  if (!isSource(kind)) {
    reader.note(path);
    return { kind: 'own', id: null };
  }
  return { kind, id: reader.taken<string | null>(id, isId, `${path}.id`, null) };
}

/** A day of doing that is none does not close a task. */
export function taskFrom(item: Fields, path: string, reader: CaseReader): Task | null {
  const { id, owner, created } = item;
  if (!isId(id) || !isDay(created)) return reader.note(path);
  if (!isOwner(owner)) return reader.note(path, 'value');
  const what = reader.text(item['what'], `${path}.what`, longestLine);
  if (what.trim() === '') return reader.note(path, 'rule');
  return {
    id,
    what,
    of: sourceFrom(item['of'], `${path}.of`, reader),
    owner,
    ownerName: reader.text(item['ownerName'], `${path}.ownerName`, longestLine),
    due: orNull(item, 'due', isDay, path, reader),
    created,
    done: orNull(item, 'done', isDay, path, reader),
    outcome: reader.text(item['outcome'], `${path}.outcome`, longestNote),
    dropped: reader.taken(item['dropped'], isBoolean, `${path}.dropped`, false),
  };
}

/** What else the person rang of; one without its plan is left out. */
const alsoFrom = (value: unknown, path: string, reader: CaseReader): OtherSymptom[] =>
  reader.list(value, path, (item, at) => {
    const { planId } = item;
    return isId(planId) ? { planId, grade: orNull(item, 'grade', isGrade, at, reader) } : reader.note(at);
  });

/** What was promised; without its kind or who does it there is nothing that somebody could do. */
function nextFrom(value: unknown, path: string, reader: CaseReader): PromisedNext | null {
  const { kind, owner } = isFields(value) ? value : {};
  if (!isFields(value) || !isNext(kind) || !isOwner(owner)) return reader.note(path, 'value');
  return {
    kind,
    owner,
    due: orNull(value, 'due', isDay, path, reader),
    what: reader.text(value['what'], `${path}.what`, longestLine),
  };
}

export function callFrom(item: Fields, path: string, reader: CaseReader): CallNote | null {
  const { id, on, at } = item;
  if (!isId(id) || !isDay(on)) return reader.note(path);
  const { also, next, draft } = item;
  const promised = next === undefined ? null : nextFrom(next, `${path}.next`, reader);
  return {
    id,
    on,
    at: at === '' ? '' : reader.taken(at, isHour, `${path}.at`, ''),
    optionId: orNull(item, 'optionId', isId, path, reader),
    planId: orNull(item, 'planId', isId, path, reader),
    grade: orNull(item, 'grade', isGrade, path, reader),
    signs: reader.once(reader.texts(item['signs'], `${path}.signs`), (one) => one, `${path}.signs`),
    told: reader.text(item['told'], `${path}.told`, longestNote),
    advice: reader.text(item['advice'], `${path}.advice`, longestNote),
    by: reader.text(item['by'], `${path}.by`, longestLine),
    ...(also !== undefined && { also: alsoFrom(also, `${path}.also`, reader) }),
    ...(promised && { next: promised }),
    ...(draft === true && { draft: true as const }),
  };
}

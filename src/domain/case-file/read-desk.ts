import { isDay } from '../navigation/calendar-day';
import { caringFor, type Circumstances, longestTravel, nothingToldOf, workings } from '../navigation/circumstances';
import { type Desk, emptyDesk, type TreatmentCourse } from '../navigation/desk';
import { longestLine, longestNote } from '../navigation/longest';
import { type CaseReader, isBoolean, isFields, isName, isOneOf, isWhole } from './case-reader';
import { barrierFrom, callFrom, distressFrom, questionFrom, taskFrom, teachBackFrom } from './read-desk-entries';

const isCaring = isOneOf(caringFor);
const isWorking = isOneOf(workings);
const isTravel = (value: unknown): value is number => isWhole(value) && value >= 0 && value <= longestTravel;

/** What does not fit counts as not asked. */
function circumstancesFrom(value: unknown, path: string, reader: CaseReader): Circumstances {
  if (!isFields(value)) {
    if (value !== undefined) reader.note(path);
    return nothingToldOf;
  }
  const orNull = <Value>(field: string, fits: (said: unknown) => said is Value): Value | null =>
    reader.taken<Value | null>(value[field], fits, `${path}.${field}`, null);
  return {
    travelMinutes: orNull('travelMinutes', isTravel),
    caring: orNull('caring', isCaring),
    work: orNull('work', isWorking),
    language: reader.text(value['language'], `${path}.language`, longestLine) || null,
    interpreter: orNull('interpreter', isBoolean),
    livesAlone: orNull('livesAlone', isBoolean),
    words: reader.text(value['words'], `${path}.words`, longestNote),
  };
}

/** null: none was said, or its option cannot be read. A first day that is none is not fixed. */
function courseFrom(value: unknown, path: string, reader: CaseReader): TreatmentCourse | null {
  if (value === undefined || value === null) return null;
  const { optionId, startsOn, given } = isFields(value) ? value : {};
  if (!isName(optionId) || optionId === '') return reader.note(path);
  return {
    optionId,
    startsOn: reader.taken<string | null>(startsOn, isDay, `${path}.startsOn`, null),
    given: reader.texts(given, `${path}.given`),
  };
}

/**
 * The desk of a file. An entry that cannot be read is left out, a part of one that has a plain "not said" becomes that; both are noted.
 * More stars than the list takes are kept, and so is a task of an entry that is not there: a person has set the one, and promised the other.
 */
export function deskFrom(value: unknown, path: string, reader: CaseReader): Desk {
  if (!isFields(value)) {
    if (value !== undefined && value !== null) reader.note(path);
    return emptyDesk;
  }
  const { questions, distress, barriers, teachBack, tasks, calls, circumstances, course, handOff } = value;
  return {
    questions: reader.list(questions, `${path}.questions`, (item, at) => questionFrom(item, at, reader)),
    distress: reader.list(distress, `${path}.distress`, (item, at) => distressFrom(item, at, reader)),
    barriers: reader.list(barriers, `${path}.barriers`, (item, at) => barrierFrom(item, at, reader)),
    teachBack: reader.list(teachBack, `${path}.teachBack`, (item, at) => teachBackFrom(item, at, reader)),
    tasks: reader.list(tasks, `${path}.tasks`, (item, at) => taskFrom(item, at, reader)),
    calls: reader.list(calls, `${path}.calls`, (item, at) => callFrom(item, at, reader)),
    circumstances: circumstancesFrom(circumstances, `${path}.circumstances`, reader),
    course: courseFrom(course, `${path}.course`, reader),
    handOff: reader.text(handOff, `${path}.handOff`, longestNote),
  };
}

import { isDay } from '../navigation/calendar-day';
import {
  type Choice,
  type Decision,
  type DecisionDraft,
  type DecisionFault,
  decisionFaults,
  declineReasons,
  type Declined,
  type DeclinedDraft,
  longestWords,
  type Pinned,
  type PinnedFigure,
  type PinnedName,
  type PinnedRatio,
  presentRoles,
} from '../decision/decision';
import type { Text } from '../evidence/text';
import { statuses } from '../treatment/status';
import { type CaseReader, type Fields, isFields, isName, isOneOf, isText } from './case-reader';
import { isNumber, outcomeFrom } from './read-outcome';

const isReason = isOneOf(declineReasons);
const isRole = isOneOf(presentRoles);
const isStatus = isOneOf(statuses);

function choiceOf(value: unknown): Choice | null {
  if (!isFields(value)) return null;
  const { kind, optionId } = value;
  if (kind === 'option') return isName(optionId) ? { kind, optionId } : null;
  return kind === 'notYet' || kind === 'noTreatmentNow' ? { kind } : null;
}

/** Words that are too long are left out, the decline stays; but "other" says nothing without its words. */
function declinedOf(item: Fields, path: string, reader: CaseReader): Declined | null {
  const { optionId, reason, words } = item;
  if (!isName(optionId) || !isReason(reason) || !isText(words)) return reader.note(path);
  return { optionId, reason, words: reader.text(words, `${path}.words`, longestWords) };
}

/** While it is being written, why can be left open. */
function declinedDraftOf(item: Fields, path: string, reader: CaseReader): DeclinedDraft | null {
  const { optionId, reason, words } = item;
  if (reason !== null) return declinedOf(item, path, reader);
  if (!isName(optionId) || !isText(words)) return reader.note(path);
  return { optionId, reason, words: reader.text(words, `${path}.words`, longestWords) };
}

function figureOf(item: Fields, path: string, reader: CaseReader): PinnedFigure | null {
  const { optionId, question } = item;
  const outcome = outcomeFrom(item['outcome']);
  if (!isText(optionId) || !isText(question) || !outcome) return reader.note(path);
  const ratio = ratioOf(item['ratio']);
  return { optionId, question, outcome, ...(ratio && { ratio }) };
}

function ratioOf(value: unknown): PinnedRatio | null {
  if (!isFields(value) || !isNumber(value['value'])) return null;
  const [low, high] = Array.isArray(value['ci95']) ? (value['ci95'] as unknown[]) : [];
  return { value: value['value'], ci95: isNumber(low) && isNumber(high) ? [low, high] : null };
}

/** A text in both languages; what was written where only one of them was loaded stands for the other too. null: it has neither. */
function eitherOf(value: unknown): Text | null {
  const { en, es } = isFields(value) ? value : {};
  if (!isText(en)) return isText(es) ? { en: es, es } : null;
  return { en, es: isText(es) ? es : en };
}

/** Empty: none of them can be read. */
function namesOf(value: unknown): Record<string, PinnedName> {
  return Object.fromEntries(
    Object.entries(isFields(value) ? value : {}).flatMap(([id, named]) => {
      const [name, plainName] = isFields(named) ? [eitherOf(named['name']), eitherOf(named['plainName'])] : [];
      return name && plainName ? [[id, { name, plainName }]] : [];
    }),
  );
}

/** What a decision or a record rests on; null: it cannot be read. */
export function pinnedOf(value: unknown, path: string, reader: CaseReader): Pinned | null {
  if (!isFields(value)) return null;
  const { version, evidenceDate, statuses: held, figures, names } = value;
  if (!isText(version) || !isText(evidenceDate)) return null;
  return {
    version,
    evidenceDate,
    statuses: Object.fromEntries(
      Object.entries(isFields(held) ? held : {}).flatMap(([id, status]) => (isStatus(status) ? [[id, status]] : [])),
    ),
    figures: reader.list(figures, `${path}.figures`, (item, at) => figureOf(item, at, reader)),
    ...(isFields(names) && { names: namesOf(names) }),
  };
}

/** What a decision and its draft have alike. */
type Said = Omit<DecisionDraft, 'choice' | 'declined'>;

function saidOf(item: Fields, path: string, reader: CaseReader): Said {
  const { discussed, why, wouldChange, present, nextReview } = item;
  return {
    discussed: reader.once(reader.texts(discussed, `${path}.discussed`), (id) => id, `${path}.discussed`),
    why: reader.text(why, `${path}.why`, longestWords),
    wouldChange: reader.text(wouldChange, `${path}.wouldChange`, longestWords),
    present: reader.texts(present, `${path}.present`).filter(isRole),
    nextReview: isDay(nextReview) ? nextReview : null,
  };
}

/** Each option declined once. */
function declinedIn<One extends DeclinedDraft>(
  item: Fields,
  path: string,
  reader: CaseReader,
  read: (one: Fields, at: string, reader: CaseReader) => One | null,
): One[] {
  const at = `${path}.declined`;
  const found = reader.list(item['declined'], at, (one, place) => read(one, place, reader));
  return reader.once(found, ({ optionId }) => optionId, at);
}

/** What can be put right by leaving a part of it out: a decline for "other" without words, a review before the day. */
function without<Read extends Pick<Decision, 'declined' | 'nextReview'>>(
  faults: readonly DecisionFault[],
  said: Read,
  path: string,
  reader: CaseReader,
): Read {
  if (faults.includes('reviewBefore')) reader.note(`${path}.nextReview`, 'rule');
  return {
    ...said,
    nextReview: faults.includes('reviewBefore') ? null : said.nextReview,
    declined: said.declined.filter(({ optionId, reason, words }) => {
      const isMute = faults.includes('noReason') && reason === 'other' && words.trim() === '';
      if (isMute) reader.note(`${path}.declined ${optionId}`, 'rule');
      return !isMute;
    }),
  };
}

/** A decision of a file, as it was taken. null: it cannot be read, or says what cannot be decided together; that is noted. */
export function decisionFrom(item: Fields, path: string, reader: CaseReader): Decision | null {
  const { id, on, choice, pinned } = item;
  const [chosen, rests] = [choiceOf(choice), pinnedOf(pinned, `${path}.pinned`, reader)];
  if (!isName(id) || !isDay(on) || !chosen || !rests) return reader.note(path);
  const read = { ...saidOf(item, path, reader), declined: declinedIn(item, path, reader, declinedOf), choice: chosen };
  const said = without(decisionFaults(read, on), read, path, reader);
  return decisionFaults(said, on).length > 0 ? reader.note(path, 'rule') : { id, on, ...said, pinned: rests };
}

/** A decision that is being written. null: none is, or it cannot be read, which is noted. */
export function decisionDraftFrom(value: unknown, path: string, reader: CaseReader): DecisionDraft | null {
  if (value === null || value === undefined) return null;
  if (!isFields(value)) return reader.note(path);
  const said = saidOf(value, path, reader);
  const declined = declinedIn(value, path, reader, declinedDraftOf);
  const draft = { ...said, declined, choice: choiceOf(value['choice']) };
  const faults = decisionFaults(draft, '');
  // What is being written need not be complete; but the form takes no option that is also declined, or that is not on the table.
  const impossible = faults.includes('takenAndDeclined') || faults.includes('notDiscussed');
  return impossible ? reader.note(path, 'rule') : draft;
}

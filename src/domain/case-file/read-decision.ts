import {
  type Choice,
  type Decision,
  type DecisionDraft,
  declineReasons,
  type DeclinedDraft,
  type Pinned,
  type PinnedFigure,
  presentRoles,
} from '../decision/decision';
import { statuses } from '../treatment/status';
import { type CaseReader, type Fields, isDay, isFields, isOneOf, isText } from './case-reader';
import { outcomeFrom } from './read-outcome';

const isReason = isOneOf(declineReasons);
const isRole = isOneOf(presentRoles);
const isStatus = isOneOf(statuses);

function choiceOf(value: unknown): Choice | null {
  if (!isFields(value)) return null;
  const { kind, optionId } = value;
  if (kind === 'option') return isText(optionId) ? { kind, optionId } : null;
  return kind === 'notYet' || kind === 'noTreatmentNow' ? { kind } : null;
}

/** Why can be left open, as long as the decision is being written. */
function declinedOf(item: Fields, path: string, reader: CaseReader): DeclinedDraft | null {
  const { optionId, reason, words } = item;
  const isSaid = reason === null || isReason(reason);
  return isText(optionId) && isSaid && isText(words) ? { optionId, reason, words } : reader.note(path);
}

function figureOf(item: Fields, path: string, reader: CaseReader): PinnedFigure | null {
  const { optionId, question } = item;
  const outcome = outcomeFrom(item['outcome']);
  return isText(optionId) && isText(question) && outcome ? { optionId, question, outcome } : reader.note(path);
}

function pinnedOf(value: unknown, path: string, reader: CaseReader): Pinned | null {
  if (!isFields(value)) return null;
  const { version, evidenceDate, statuses: held, figures } = value;
  if (!isText(version) || !isText(evidenceDate)) return null;
  return {
    version,
    evidenceDate,
    statuses: Object.fromEntries(
      Object.entries(isFields(held) ? held : {}).flatMap(([id, status]) => (isStatus(status) ? [[id, status]] : [])),
    ),
    figures: reader.list(figures, `${path}.figures`, (item, at) => figureOf(item, at, reader)),
  };
}

/** What a decision and its draft have alike. */
function saidOf(item: Fields, path: string, reader: CaseReader): Omit<DecisionDraft, 'choice'> {
  const { discussed, declined, why, wouldChange, present, nextReview } = item;
  return {
    discussed: reader.texts(discussed, `${path}.discussed`),
    declined: reader.list(declined, `${path}.declined`, (one, at) => declinedOf(one, at, reader)),
    why: reader.taken(why, isText, `${path}.why`, ''),
    wouldChange: reader.taken(wouldChange, isText, `${path}.wouldChange`, ''),
    present: reader.texts(present, `${path}.present`).filter(isRole),
    nextReview: isDay(nextReview) ? nextReview : null,
  };
}

/** A decision of a file, as it was taken. null: it cannot be read, which is noted. */
export function decisionFrom(item: Fields, path: string, reader: CaseReader): Decision | null {
  const { id, on, choice, pinned } = item;
  const [chosen, rests] = [choiceOf(choice), pinnedOf(pinned, `${path}.pinned`, reader)];
  if (!isText(id) || !isDay(on) || !chosen || !rests) return reader.note(path);
  const said = saidOf(item, path, reader);
  const declined = said.declined.flatMap(({ reason, ...one }) => {
    if (reason !== null) return [{ ...one, reason }];
    reader.note(`${path}.declined ${one.optionId}`);
    return [];
  });
  return { id, on, ...said, declined, choice: chosen, pinned: rests };
}

/** A decision that is being written. null: none is, or it cannot be read, which is noted. */
export function decisionDraftFrom(value: unknown, path: string, reader: CaseReader): DecisionDraft | null {
  if (value === null || value === undefined) return null;
  if (!isFields(value)) return reader.note(path);
  return { ...saidOf(value, path, reader), choice: choiceOf(value['choice']) };
}

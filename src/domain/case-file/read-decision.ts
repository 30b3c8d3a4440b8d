import {
  type Choice,
  type Decision,
  type DecisionDraft,
  declineReasons,
  type Declined,
  type Pinned,
  type PinnedFigure,
  type PinnedName,
  type PinnedRatio,
  presentRoles,
} from '../decision/decision';
import type { Text } from '../evidence/text';
import { statuses } from '../treatment/status';
import { type CaseReader, type Fields, isDay, isFields, isOneOf, isText } from './case-reader';
import { isNumber, outcomeFrom } from './read-outcome';

const isReason = isOneOf(declineReasons);
const isRole = isOneOf(presentRoles);
const isStatus = isOneOf(statuses);

function choiceOf(value: unknown): Choice | null {
  if (!isFields(value)) return null;
  const { kind, optionId } = value;
  if (kind === 'option') return isText(optionId) ? { kind, optionId } : null;
  return kind === 'notYet' || kind === 'noTreatmentNow' ? { kind } : null;
}

function declinedOf(item: Fields, path: string, reader: CaseReader): Declined | null {
  const { optionId, reason, words } = item;
  return isText(optionId) && isReason(reason) && isText(words) ? { optionId, reason, words } : reader.note(path);
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

/** In the languages that the file has; empty: none of them can be read. */
function namesOf(value: unknown): Record<string, PinnedName> {
  const isName = (one: unknown): one is Text => isFields(one) && isText(one['en']) && isText(one['es']);
  return Object.fromEntries(
    Object.entries(isFields(value) ? value : {}).flatMap(([id, named]) => {
      const { name, plainName } = isFields(named) ? named : {};
      return isName(name) && isName(plainName) ? [[id, { name, plainName }]] : [];
    }),
  );
}

function pinnedOf(value: unknown, path: string, reader: CaseReader): Pinned | null {
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
  return { id, on, ...saidOf(item, path, reader), choice: chosen, pinned: rests };
}

/** A decision that is being written. null: none is, or it cannot be read, which is noted. */
export function decisionDraftFrom(value: unknown, path: string, reader: CaseReader): DecisionDraft | null {
  if (value === null || value === undefined) return null;
  if (!isFields(value)) return reader.note(path);
  return { ...saidOf(value, path, reader), choice: choiceOf(value['choice']) };
}

import { isKnown, namesOf } from '../logic/possible';
import { attributeById } from '../patient/catalogue/catalogue';
import type { Picture } from '../patient/picture';
import { headTasks, type HeadTasks, headTasksFrom } from './head-tasks';
import type { KeptCase } from './kept-case';

/** Kinds of cancer in the list, as the receptors say. */
export const headSubtypes = ['hrPositive', 'her2Positive', 'tripleNegative'] as const;
export type HeadSubtype = (typeof headSubtypes)[number];

/** open: nothing is decided, or not yet. decided: the last decision takes an option, or no treatment now. */
export const caseStates = ['open', 'decided', 'archived'] as const;
export type CaseState = (typeof caseStates)[number];

/** What the list of kept cases shows of one, so that it opens without reading them whole. */
export interface CaseHead extends HeadTasks {
  label: string;
  /** null: the receptors do not say it yet. */
  subtype: HeadSubtype | null;
  /** Line of treatment that is decided on; null: not known. */
  line: number | null;
  state: CaseState;
  /** ISO instants. */
  created: string;
  changed: string;
  /** Version of the knowledge that its last decision rests on; null: none was taken. */
  decidedWith: string | null;
  /** ISO day of its next review; null: none is set. */
  nextReview: string | null;
}

/** The only value that is left; null: more than one is. */
function only(picture: Picture, id: string): string | null {
  const [value, attribute] = [picture.value(id), attributeById(id)];
  if (value.kind !== 'choice' || attribute.kind !== 'choice' || !isKnown(value)) return null;
  return namesOf(attribute.values, value.mask)[0] ?? null;
}

function subtypeOf(picture: Picture): HeadSubtype | null {
  if (only(picture, 'her2Status') === 'positive') return 'her2Positive';
  if (only(picture, 'tripleNegative') === 'yes') return 'tripleNegative';
  return only(picture, 'hrStatus') === 'positive' ? 'hrPositive' : null;
}

function lineOf(picture: Picture): number | null {
  const line = picture.value('line');
  return line.kind === 'number' && isKnown(line) ? (line.spans[0]?.lo ?? null) : null;
}

/** @param picture what holds of the case today */
export function caseHead(kept: KeptCase, picture: Picture): CaseHead {
  const last = kept.decisions.at(-1);
  const settled = last !== undefined && last.choice.kind !== 'notYet';
  return {
    label: kept.record.label,
    subtype: subtypeOf(picture),
    line: lineOf(picture),
    state: kept.archived ? 'archived' : settled ? 'decided' : 'open',
    created: kept.created,
    changed: kept.changed,
    decidedWith: last?.pinned.version ?? null,
    nextReview: last?.nextReview ?? null,
    ...headTasks(kept.desk),
  };
}

const isHead = (value: object): value is CaseHead =>
  'label' in value && typeof value.label === 'string' && 'changed' in value && typeof value.changed === 'string';

/** A head as the device has kept it; null: it is none. Fields that an older Tandem did not write have their default. */
export function headFrom(kept: unknown): CaseHead | null {
  if (typeof kept !== 'object' || kept === null || !isHead(kept)) return null;
  const {
    label,
    changed,
    subtype = null,
    line = null,
    state = 'open',
    created = changed,
  } = kept as Partial<CaseHead> & {
    label: string;
    changed: string;
  };
  return {
    label,
    subtype: headSubtypes.find((one) => one === subtype) ?? null,
    line: typeof line === 'number' ? line : null,
    state: caseStates.find((one) => one === state) ?? 'open',
    created,
    changed,
    decidedWith: kept.decidedWith ?? null,
    nextReview: kept.nextReview ?? null,
    ...headTasksFrom(kept),
  };
}

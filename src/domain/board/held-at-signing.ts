import type { Consultation } from '../consultation/consultation';
import { type BoardRecord, waitingOptions } from './board-record';
import type { AgendaEntry, AgendaKind, BoardRole, Meeting } from './meeting';

/** What stood around a record on the day it was signed: agenda, rules and settings may change later, its minutes do not. */
export interface HeldAtSigning {
  kind: AgendaKind;
  /** By what was missing, why it was presented all the same. */
  without: AgendaEntry['without'];
  /** Roles that a quorum took. */
  quorum: readonly BoardRole[];
  /** By acceptable option that waited for a fact: ids of the attributes that it waited for. */
  waitsFor: Readonly<Record<string, readonly string[]>>;
}

/** What stands around a record now. */
export function heldNow(
  record: BoardRecord,
  { kind, without }: Pick<AgendaEntry, 'kind' | 'without'>,
  { options }: Pick<Consultation, 'options'>,
  quorum: readonly BoardRole[],
): HeldAtSigning {
  const waiting = waitingOptions(record);
  const waits = options.filter(({ option }) => waiting.includes(option.id));
  return {
    kind,
    without: reasonsOf(record, without),
    quorum,
    waitsFor: Object.fromEntries(waits.map(({ option, missing }) => [option.id, missing])),
  };
}

/**
 * Why it is presented without what is missing, of what is missing now. What the person wants takes its reason in the record, where the agenda
 * gave none.
 */
export function reasonsOf(
  { missing, viewsUnasked }: Pick<BoardRecord, 'missing' | 'viewsUnasked'>,
  without: AgendaEntry['without'],
): AgendaEntry['without'] {
  const given = Object.entries(without).filter(([item, why]) => missing.includes(item) && why.trim() !== '');
  const unasked = missing.includes('goals') && viewsUnasked.trim() !== '' ? { goals: viewsUnasked.trim() } : {};
  return { ...unasked, ...Object.fromEntries(given) };
}

/** A record that says itself who was there; one of which nobody has said it has the people of its meeting. */
export const attended = (record: BoardRecord, { present }: Pick<Meeting, 'present'>): BoardRecord =>
  record.present === null ? { ...record, present } : record;

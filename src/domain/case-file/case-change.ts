import type { Desk } from '../navigation/desk';
import { type DeskChange, deskChange } from '../navigation/desk-change';
import type { Deciding } from '../decision/deciding';
import { type DecisionChange, decisionChange } from '../decision/decision-change';
import type { PatientRecord } from '../patient/record';
import { type RecordChange, recordChange } from '../patient/record-change';

/** What of a case is taken back and made again step by step. */
export interface Undoable {
  record: PatientRecord;
  deciding: Deciding;
  desk: Desk;
}

/** How a case stood before one change and after it. */
export interface CaseStep {
  before: Undoable;
  after: Undoable;
}

export type CaseChange = RecordChange | DecisionChange | DeskChange;

/** What was done in one step; null: nothing. */
export const caseChange = ({ before, after }: CaseStep): CaseChange | null =>
  recordChange(before.record, after.record) ??
  decisionChange(before.deciding, after.deciding) ??
  deskChange(before.desk, after.desk);

import { TestBed } from '@angular/core/testing';
import { Store, provideState } from '@ngrx/store';
import { withBrought, withRecord } from '../../../domain/board/board';
import { aBoardRecord } from '../../../domain/board/testing/a-board-record';
import { caseFile } from '../../../domain/case-file/case-file';
import { type KeptCase, newCase } from '../../../domain/case-file/kept-case';
import type { Observation } from '../../../domain/patient/record';
import { provideWords } from '../../words/words.providers';
import { SpecVault } from '../kept/testing';
import { KNOWLEDGE_SOURCE } from '../knowledge';
import { provideSpecStore, sourceWith } from '../testing';
import { boardFeature } from './board.feature';
import { boardPageActions } from './board-page-actions';
import { BringCases } from './bring-cases';

const march: Observation = { attribute: 'erPercent', value: 90, on: '2026-03-02' };
const november: Observation = { attribute: 'erPercent', value: 5, on: '2026-11-19' };
const copy = (changed: string, ...observations: Observation[]): KeptCase => {
  const empty = newCase('one', '2026-11-01T08:00:00.000Z');
  return { ...empty, changed, record: { ...empty.record, label: 'M. G.', observations } };
};
const held = copy('2026-11-02T08:00:00.000Z', march);
const late = '2026-11-20T08:00:00.000Z';
const entry = {
  id: 'e1',
  caseId: 'one',
  kind: 'discussion' as const,
  question: 'What next?',
  presenter: '',
  minutes: 3,
  without: { goals: 'Asked on Monday' },
};
const empty = { meeting: { id: 'm1', on: '2026-11-23', name: '', entries: [], present: [] }, cases: {} };
const board = withRecord(withBrought(empty, [{ kept: held, entry }]), 'one', aBoardRecord());

function begin() {
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideSpecStore(),
      provideState(boardFeature),
      { provide: KNOWLEDGE_SOURCE, useValue: sourceWith() },
      new SpecVault().providers(),
      BringCases,
    ],
  });
  const store = TestBed.inject(Store);
  store.dispatch(boardPageActions.boardOpened({ board, revision: null }));
  const bring = async (...copies: KeptCase[]) => {
    const files = copies.map((kept) => new File([JSON.stringify(caseFile(kept, '1', late))], 'one.json'));
    return (await TestBed.inject(BringCases).files(files)).map(({ kind }) => kind);
  };
  return { store, bring, state: store.selectSignal(boardFeature.selectBoardState) };
}

describe('a case that is on the agenda already', () => {
  it('is brought up to date by a newer copy, with its question, reasons and record as they were, in one step', async () => {
    const { store, bring, state } = begin();
    expect(await bring(copy(late, march, november))).toEqual(['newer']);
    const now = state().board;
    expect(now?.cases['one']?.record.observations).toEqual([march, november]);
    expect(now?.cases['one']?.boards).toEqual([aBoardRecord()]);
    expect(now?.meeting.entries).toEqual([entry]);
    store.dispatch(boardPageActions.undone());
    expect(state().board).toBe(board);
  });

  it('stays as it is where the copy says nothing new, or where a person has to choose', async () => {
    const { bring, state } = begin();
    expect(await bring(copy(late, november))).toEqual(['differs']);
    expect(state().board).toBe(board);
    // Nothing new but its hour: from now on the copy on the agenda is as new.
    expect(await bring(copy(late, march))).toEqual(['there']);
    const [held, now] = [board.cases['one'], state().board?.cases['one']];
    expect(now?.changed).toBe(late);
    expect({ ...now, changed: '' }).toEqual(jasmine.objectContaining({ ...held, changed: '' }));
  });
});

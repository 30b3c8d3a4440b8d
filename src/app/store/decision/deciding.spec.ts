import type { Action } from '@ngrx/store';
import type { DeclineReason, Pinned } from '../../../domain/decision/decision';
import { newCase } from '../../../domain/case-file/kept-case';
import { caseFeature, type CaseState } from '../case/case.feature';
import { casesPageActions } from '../case/cases-page-actions';
import { historyActions } from '../case/history-actions';
import { patientPageActions } from '../case/patient-page-actions';
import { vaultActions } from '../kept/kept-actions';
import { planPageActions as page } from './plan-page-actions';

const pinned: Pinned = { version: '1', evidenceDate: '2026-11-01', statuses: { a: 'offered' }, figures: [] };
const table = ['a', 'b'];
const notYet = page.choiceMade({ table, choice: { kind: 'notYet' } });
const taken = (id: string) => page.decisionTaken({ id, day: '2026-11-23', pinned });

const { reducer } = caseFeature;
const after = (...actions: Action[]): CaseState =>
  actions.reduce(reducer, reducer(undefined, casesPageActions.newCaseStarted()));

const undoneTimes = (state: CaseState, times: number): CaseState =>
  Array.from({ length: times }).reduce<CaseState>((held) => reducer(held, historyActions.undone()), state);

describe('the decision of a case', () => {
  it('is written, taken, and stands beside the next one', () => {
    const { deciding } = after(
      page.choiceMade({ table, choice: { kind: 'option', optionId: 'a' } }),
      page.optionDeclined({ table, declined: { optionId: 'b', reason: 'distance', words: '' } }),
      page.wordsSaid({ table, said: { why: 'One tablet a day' } }),
      taken('d1'),
    );
    const [first] = deciding.decisions;
    expect(deciding.draft).toBeNull();
    expect(first).toEqual(
      jasmine.objectContaining({ id: 'd1', on: '2026-11-23', discussed: table, why: 'One tablet a day', pinned }),
    );
    if (!first) return;
    const next = after(notYet, taken('d1'), page.nextBegun({ from: first }), notYet, taken('d2'));
    expect(next.deciding.decisions.map(({ id }) => id)).toEqual(['d1', 'd2']);
  });

  it('is plain data, so that a kept case can hold it', () => {
    const { deciding } = after(notYet, taken('d1'), page.wordsSaid({ table, said: { why: 'Said' } }));
    expect(JSON.parse(JSON.stringify(deciding))).toEqual(deciding);
  });

  it('is taken back and made again step by step, in turn with the record', () => {
    const steps = [notYet, patientPageActions.labelChanged({ label: 'M. R.' }), taken('d1')];
    const states = steps.map((_, place) => after(...steps.slice(0, place)));
    let state = after(...steps);
    for (const before of states.toReversed()) {
      state = reducer(state, historyActions.undone());
      expect([state.record, state.deciding]).toEqual([before.record, before.deciding]);
    }
    state = steps.reduce((held) => reducer(held, historyActions.redone()), state);
    expect([state.record, state.deciding]).toEqual([after(...steps).record, after(...steps).deciding]);
  });

  it('takes a text that is written further for one step, and another text for the next', () => {
    const why = (text: string) => page.wordsSaid({ table, said: { why: text } });
    const state = after(
      why('S'),
      why('Sa'),
      why('Said'),
      page.wordsSaid({ table, said: { wouldChange: 'Ot' } }),
      why('S'),
    );
    const texts = [state, ...[1, 2, 3].map((times) => undoneTimes(state, times))].map(({ deciding: { draft } }) =>
      draft ? [draft.why, draft.wouldChange] : null,
    );
    expect(texts).toEqual([['S', 'Ot'], ['Said', 'Ot'], ['Said', ''], null]);
  });

  it('takes the words of a no that are written further for one step, apart from the no and its reason', () => {
    const no = (reason: DeclineReason | null, words: string, optionId = 'b') =>
      page.optionDeclined({ table, declined: { optionId, reason, words } });
    const said = after(
      no(null, ''),
      no(null, 'T'),
      no(null, 'To'),
      no('distance', 'To'),
      no('distance', 'Too'),
      no('distance', 'Too f'),
      no(null, '', 'a'),
    );
    const told = [0, 1, 2, 3, 4, 5].map((times) =>
      (undoneTimes(said, times).deciding.draft?.declined ?? []).map(({ reason, words }) => [reason, words]),
    );
    expect(told).toEqual([
      [
        ['distance', 'Too f'],
        [null, ''],
      ],
      [['distance', 'Too f']],
      [['distance', 'To']],
      [[null, 'To']],
      [[null, '']],
      [],
    ]);
  });

  it('comes back after it was withdrawn, and so does a draft that was dropped', () => {
    const withdrawn = after(notYet, taken('d1'), page.decisionWithdrawn({ id: 'd1' }));
    expect(withdrawn.deciding.decisions).toEqual([]);
    expect(reducer(withdrawn, historyActions.undone()).deciding.decisions).toHaveSize(1);
    const dropped = after(page.wordsSaid({ table, said: { why: 'Said' } }), page.draftDropped());
    expect(dropped.deciding.draft).toBeNull();
    expect(reducer(dropped, historyActions.undone()).deciding.draft?.why).toBe('Said');
  });

  it('counts as a change of the case; another case begins with nothing decided, and one that is opened with its own', () => {
    expect(after().changed).toBeFalse();
    const said = after(page.wordsSaid({ table, said: { why: 'Said' } }));
    expect(said.changed).toBeTrue();
    const nothing = { draft: null, decisions: [] };
    expect(reducer(said, casesPageActions.newCaseStarted()).deciding).toEqual(nothing);
    expect(reducer(said, vaultActions.caseLockedAway()).deciding).toEqual(nothing);
    const { deciding, record } = after(notYet, taken('d1'), notYet);
    if (!record) return;
    const { draft: decisionDraft, decisions } = deciding;
    const kept = { ...newCase('one', '2026-11-23T08:00:00.000Z'), record, decisions, decisionDraft };
    expect(reducer(said, vaultActions.caseOpened({ kept, revision: 1, leftOut: 0 })).deciding).toEqual(deciding);
  });
});

import type { Action } from '@ngrx/store';
import type { Observation } from '../../../domain/patient/record';
import { casesPageActions } from './cases-page-actions';
import { caseFeature, type CaseState } from './case.feature';
import { historyActions } from './history-actions';
import { patientPageActions } from './patient-page-actions';

const { reducer } = caseFeature;
const after = (...actions: Action[]): CaseState =>
  actions.reduce(reducer, reducer(undefined, casesPageActions.newCaseStarted()));
const er = (value: number): Observation => ({ attribute: 'erPercent', value, on: '2026-03' });
const recorded = (value: number) => patientPageActions.observationRecorded({ observation: er(value) });
const values = ({ record }: CaseState) => record?.observations.map(({ value }) => value);

describe('history of the case', () => {
  it('takes back each change of any kind, and makes it again', () => {
    const changes = [
      recorded(90),
      patientPageActions.labelChanged({ label: 'M. R.' }),
      patientPageActions.eventChanged({ event: 'surgery', on: '2024' }),
      patientPageActions.medicinesChanged({ medicines: [] }),
      patientPageActions.specimenAdded({ specimen: { id: 's', kind: 'tissue', site: 'primary' } }),
      patientPageActions.therapiesChanged({ therapies: [] }),
    ];
    const [begun, done] = [after(), after(...changes)];
    const undone = changes.reduce((state) => reducer(state, historyActions.undone()), done);
    expect(undone.record).toEqual(begun.record);
    const redone = changes.reduce((state) => reducer(state, historyActions.redone()), undone);
    expect(redone.record).toEqual(done.record);
  });

  it('forgets what was undone once something else is said', () => {
    const state = after(recorded(90), recorded(5), historyActions.undone(), recorded(50));
    expect(values(state)).toEqual([90, 50]);
    expect(values(reducer(state, historyActions.redone()))).toEqual([90, 50]);
  });

  it('does nothing at either end, and remembers no change that was none', () => {
    const state = after(recorded(90), patientPageActions.labelChanged({ label: '' }));
    expect(state.past).toHaveSize(1);
    const undone = reducer(reducer(state, historyActions.undone()), historyActions.undone());
    expect(values(undone)).toEqual([]);
    expect(reducer(undone, historyActions.undone())).toBe(undone);
  });

  it('belongs to one case', () => {
    const state = after(recorded(90), casesPageActions.newCaseStarted());
    expect([state.past, state.future]).toEqual([[], []]);
  });
});

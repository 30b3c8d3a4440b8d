import { TestBed } from '@angular/core/testing';
import { Store, provideState } from '@ngrx/store';
import type { BoardRole } from '../../../domain/board/meeting';
import { recordOf } from '../../../domain/board/board';
import { newCase } from '../../../domain/case-file/kept-case';
import { consult } from '../../../domain/consultation/consult';
import { aKnowledge, anOption } from '../../../domain/consultation/testing/a-knowledge';
import { aRecord } from '../../../domain/patient/testing/a-record';
import { nothingSaid } from '../../../domain/preference/said';
import { provideWords } from '../../words/words.providers';
import { KNOWLEDGE_SOURCE, KnowledgeLibrary } from '../knowledge';
import { provideSpecStore, sourceWith } from '../testing';
import { BoardConsultations } from './board-consultations';
import { boardFeature } from './board.feature';
import { boardPageActions } from './board-page-actions';
import { BoardReadiness } from './board-readiness';
import { BoardRecords } from './board-records';

const fits = { attribute: 'metastatic', in: ['yes'] };
const knowledge = aKnowledge([
  anOption('fits', fits),
  anOption('not', { attribute: 'metastatic', in: ['no'] }),
  anOption('waits', { attribute: 'esr1', in: ['mutated'] }),
]);
const entry = {
  id: 'e1',
  caseId: 'one',
  kind: 'discussion' as const,
  question: 'What next?',
  presenter: '',
  minutes: 3,
  without: {},
};
const kept = {
  ...newCase('one', '2026-11-20T10:00:00Z'),
  record: aRecord({ metastatic: 'yes' }),
  said: { ...nothingSaid, own: 'Home on Wednesdays' },
};
const board = {
  meeting: { id: 'm1', on: '2026-11-23', name: '', entries: [entry], present: ['nurse' as const] },
  cases: { one: kept },
};

async function begin() {
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideSpecStore(),
      provideState(boardFeature),
      BoardConsultations,
      BoardReadiness,
      BoardRecords,
      {
        provide: KNOWLEDGE_SOURCE,
        useValue: sourceWith({
          knowledge: () => Promise.resolve(knowledge),
          consult: () => Promise.resolve(consult),
        }),
      },
    ],
  });
  const store = TestBed.inject(Store);
  store.dispatch(boardPageActions.boardOpened({ board, revision: null }));
  await TestBed.inject(KnowledgeLibrary).load();
  const records = TestBed.inject(BoardRecords);
  const state = store.selectSignal(boardFeature.selectBoardState);
  const record = () => {
    const found = records.of('e1')();
    if (!found) throw new Error('no record');
    return found;
  };
  const written = () => {
    const open = state().board;
    return open ? recordOf(open, 'one') : null;
  };
  const attend = (present: BoardRole[]) => {
    store.dispatch(boardPageActions.meetingSaid({ said: { present } }));
  };
  /** A reason for each item that is missing. */
  const explain = () => {
    const without = Object.fromEntries(record().missing.map((item) => [item, 'Because']));
    store.dispatch(boardPageActions.entryChanged({ entry: { ...entry, without } }));
  };
  return { records, record, written, state, attend, explain };
}

describe('the record of a case of the board', () => {
  it('stands as meeting and case fill it in, and is written with the first thing that is said', async () => {
    const { records, record, written } = await begin();
    expect(record()).toEqual(
      jasmine.objectContaining({ question: 'What next?', views: 'Home on Wednesdays', present: null }),
    );
    expect(written()).toBeNull();
    const { id } = record();
    records.change('e1', { acceptable: ['fits', 'waits', 'not'] });
    expect(written()?.id).toBe(id);
    expect(written()?.pinned.statuses).toEqual(
      jasmine.objectContaining({ fits: 'offered', waits: 'provisional', not: 'notNow' }),
    );
    expect(written()?.missing).toContain('receptors');
  });

  it('is not signed with something missing, and says what', async () => {
    const { records, written } = await begin();
    records.change('e1', { acceptable: ['not'] });
    expect(records.sign('e1')).toEqual(['missingWithoutReason', 'deviationReason', 'conflictsUnasked', 'nobodyTells']);
    expect(written()?.signed).toBeNull();
  });

  it('stays as it was signed: no change and no step back leads behind it', async () => {
    const { records, record, written, state, attend, explain } = await begin();
    records.change('e1', { acceptable: ['fits'], conflicts: '', tells: 'nurse' });
    records.change('e1', { tellsOn: '2026-11-25' });
    expect(records.sign('e1')).toEqual(['missingWithoutReason']);
    explain();
    attend(['nurse', 'surgeon']);
    expect(state().past).toHaveSize(4);
    expect(records.sign('e1')).toEqual([]);
    expect(written()?.signed).not.toBeNull();
    expect(state().past).toEqual([]);
    // Attendance that was entered late reaches it, and what is changed after signing does not.
    attend(['pathologist']);
    expect(record().present).toEqual(['nurse', 'surgeon']);
    expect(record().held).toEqual(
      jasmine.objectContaining({ kind: 'discussion', without: jasmine.objectContaining({ receptors: 'Because' }) }),
    );
    records.change('e1', { decider: 'Other' });
    expect(record().decider).toBe('');
    records.amend('e1', { by: 'nurse', words: ' Told by phone ' });
    expect(record().amendments.map(({ words }) => words)).toEqual(['Told by phone']);
  });

  it('is none where no such case is on the agenda', async () => {
    const { records } = await begin();
    expect(records.of('e9')()).toBeNull();
    records.change('e9', { decider: 'Other' });
    expect(records.sign('e9')).toEqual([]);
  });
});

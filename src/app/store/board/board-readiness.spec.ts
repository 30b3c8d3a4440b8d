import { TestBed } from '@angular/core/testing';
import { Store, provideState } from '@ngrx/store';
import { newCase } from '../../../domain/case-file/kept-case';
import { consult } from '../../../domain/consultation/consult';
import { aKnowledge, anOption } from '../../../domain/consultation/testing/a-knowledge';
import { aRecord } from '../../../domain/patient/testing/a-record';
import { provideWords } from '../../words/words.providers';
import { KNOWLEDGE_SOURCE, KnowledgeLibrary } from '../knowledge';
import { provideSpecStore, sourceWith } from '../testing';
import { BoardConsultations } from './board-consultations';
import { boardFeature } from './board.feature';
import { boardPageActions } from './board-page-actions';
import { BoardReadiness } from './board-readiness';

const knowledge = aKnowledge([anOption('fits', { attribute: 'metastatic', in: ['yes'] })]);
const entryOf = (caseId: string) => ({
  ...{ id: `e-${caseId}`, caseId, kind: 'discussion' as const, question: '', presenter: '', minutes: 3, without: {} },
});

describe('whether the cases of a board are ready', () => {
  it('is not said before the knowledge is there, and then names what has no reason', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideWords(),
        provideSpecStore(),
        provideState(boardFeature),
        BoardConsultations,
        BoardReadiness,
        {
          provide: KNOWLEDGE_SOURCE,
          useValue: sourceWith({
            knowledge: () => Promise.resolve(knowledge),
            consult: () => Promise.resolve(consult),
          }),
        },
      ],
    });
    const kept = { ...newCase('one', '2026-11-20T10:00:00Z'), record: aRecord({ metastatic: 'yes' }) };
    // Of the second entry no case was brought: there is nothing of it to present.
    const entries = [entryOf('one'), entryOf('gone')];
    const meeting = { id: 'm1', on: '2026-11-23', name: '', entries, present: [] };
    TestBed.inject(Store).dispatch(
      boardPageActions.boardOpened({ board: { meeting, cases: { one: kept } }, revision: null }),
    );
    const readiness = TestBed.inject(BoardReadiness);
    expect(readiness.unready()).toBeNull();
    await TestBed.inject(KnowledgeLibrary).load();
    expect(readiness.unready()?.map(({ entry }) => entry.caseId)).toEqual(['one']);
    expect(readiness.unready()?.[0]?.items).toContain('receptors');
  });
});

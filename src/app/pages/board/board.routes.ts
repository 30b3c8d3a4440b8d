import { inject, provideEnvironmentInitializer } from '@angular/core';
import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import boardEn from '../../../i18n/board.en.json';
import compareEn from '../../../i18n/compare.en.json';
import presentEn from '../../../i18n/board-present.en.json';
import outEn from '../../../i18n/board-out.en.json';
import recordEn from '../../../i18n/board-record.en.json';
import keptEn from '../../../i18n/kept.en.json';
import questionsEn from '../../../i18n/questions.en.json';
import patientEn from '../../../i18n/patient.en.json';
import partsEn from '../../../i18n/parts.en.json';
import { askBeforeUnload, writeBoardBeforeLocking } from '../../store/board/board-before-locking';
import * as boardEffects from '../../store/board/board-effects';
import * as earlierEffects from '../../store/board/earlier-effects';
import * as writeBackEffects from '../../store/board/write-back-effects';
import { OpenBoardFile } from '../../store/board/open-board-file';
import { BoardConsultations } from '../../store/board/board-consultations';
import { boardFeature } from '../../store/board/board.feature';
import { BoardReadiness } from '../../store/board/board-readiness';
import { BoardRecords } from '../../store/board/board-records';
import { BringCases } from '../../store/board/bring-cases';
import { readyToPresent } from '../../store/board/ready-to-present.guard';
import { boardOpen } from '../../store/board/board-open.guard';
import { forProfessionals } from '../../store/board/for-professionals.guard';
import { KnowledgeLibrary } from '../../store/knowledge';
import { pageWords } from '../../words/page-words';
import { BoardPage } from './board-page';

export const boardRoutes: Routes = [
  {
    path: '',
    providers: [
      provideState(boardFeature),
      provideEffects(boardEffects, earlierEffects, writeBackEffects),
      provideEnvironmentInitializer(writeBoardBeforeLocking),
      provideEnvironmentInitializer(askBeforeUnload),
      BoardConsultations,
      BoardReadiness,
      BoardRecords,
      BringCases,
      OpenBoardFile,
    ],
    resolve: {
      words: pageWords(boardEn, () => import('../../../i18n/board.es.json')),
      partWords: pageWords(partsEn, () => import('../../../i18n/parts.es.json')),
      keptWords: pageWords(keptEn, () => import('../../../i18n/kept.es.json')),
      questionWords: pageWords(questionsEn, () => import('../../../i18n/questions.es.json')),
      presentWords: pageWords(presentEn, () => import('../../../i18n/board-present.es.json')),
      recordWords: pageWords(recordEn, () => import('../../../i18n/board-record.es.json')),
      outWords: pageWords(outEn, () => import('../../../i18n/board-out.es.json')),
      patientWords: pageWords(patientEn, () => import('../../../i18n/patient.es.json')),
      compareWords: pageWords(compareEn, () => import('../../../i18n/compare.es.json')),
      evidence: () => inject(KnowledgeLibrary).loadEvidence(),
    },
    children: [
      // A window of its own: the board is handed to it, it opens none.
      { path: 'notes', loadComponent: async () => (await import('./notes/notes-window')).NotesWindow },
      {
        path: 'present',
        canActivate: [forProfessionals, boardOpen, readyToPresent],
        loadComponent: async () => (await import('./present/presentation')).Presentation,
      },
      {
        path: '',
        component: BoardPage,
        children: [
          {
            path: '',
            pathMatch: 'full',
            loadComponent: async () => (await import('./meetings/meetings-view')).MeetingsView,
          },
          {
            path: 'agenda',
            canActivate: [boardOpen],
            loadComponent: async () => (await import('./agenda/agenda-view')).AgendaView,
          },
          {
            path: 'record/:entry',
            canActivate: [boardOpen],
            loadComponent: async () => (await import('./record/record-view')).RecordView,
          },
          {
            path: 'out',
            canActivate: [boardOpen],
            // The file for another system names its parts as that of a decision does.
            resolve: {
              planWords: pageWords(
                async () => (await import('../../../i18n/plan.en.json')).default,
                () => import('../../../i18n/plan.es.json'),
              ),
            },
            loadComponent: async () => (await import('./out/out-view')).OutView,
          },
        ],
      },
    ],
  },
];

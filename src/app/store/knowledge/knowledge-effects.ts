import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, exhaustMap, from, map, of } from 'rxjs';
import { casesPageActions } from '../case/cases-page-actions';
import { importPageActions } from '../case/import-page-actions';
import { KnowledgeLibrary } from '../knowledge';
import { knowledgeActions } from './knowledge-actions';

/** An open case needs the knowledge. */
export const askForKnowledge = createEffect(
  (actions = inject(Actions)) => {
    return actions.pipe(
      ofType(casesPageActions.sampleOpened, casesPageActions.newCaseStarted, importPageActions.recordImported),
      map(() => knowledgeActions.asked()),
    );
  },
  { functional: true },
);

export const loadKnowledge = createEffect(
  (actions = inject(Actions), library = inject(KnowledgeLibrary)) => {
    return actions.pipe(
      ofType(knowledgeActions.asked),
      exhaustMap(() =>
        from(library.load()).pipe(
          map(({ manifest }) => knowledgeActions.loaded({ version: manifest.version })),
          catchError(() => of(knowledgeActions.loadFailed())),
        ),
      ),
    );
  },
  { functional: true },
);

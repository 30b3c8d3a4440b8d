import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, exhaustMap, from, map, of, tap } from 'rxjs';
import { casesPageActions } from '../case/cases-page-actions';
import { importPageActions } from '../case/import-page-actions';
import { CurrentConsultation } from '../consultation/consultation';
import { KnowledgeLibrary } from '../knowledge';
import { vaultActions } from '../kept/kept-actions';
import { knowledgeActions } from './knowledge-actions';

/** An open case needs the knowledge. */
export const askForKnowledge = createEffect(
  (actions = inject(Actions)) => {
    return actions.pipe(
      ofType(
        casesPageActions.sampleOpened,
        casesPageActions.newCaseStarted,
        importPageActions.recordImported,
        vaultActions.caseOpened,
      ),
      map(() => knowledgeActions.asked()),
    );
  },
  { functional: true },
);

export const loadKnowledge = createEffect(
  (actions = inject(Actions), library = inject(KnowledgeLibrary), current = inject(CurrentConsultation)) => {
    return actions.pipe(
      ofType(knowledgeActions.asked),
      exhaustMap(() =>
        from(library.load()).pipe(
          // The first consultation in a task of its own, so that the frame after it has only to draw.
          tap(() => current.consultation()),
          map(({ manifest }) => knowledgeActions.loaded({ version: manifest.version })),
          catchError(() => of(knowledgeActions.loadFailed())),
        ),
      ),
    );
  },
  { functional: true },
);

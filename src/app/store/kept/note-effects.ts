import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { filter, tap, withLatestFrom } from 'rxjs';
import { caseFeature } from '../case/case.feature';
import { selectLastDecision } from '../decision/decision-selectors';
import { planPageActions } from '../decision/plan-page-actions';
import type { Deed, LogEntry } from './deed';
import { KEPT_DESK } from './kept-desk-port';
import { keptFeature } from './kept.feature';

const taken: Record<'sheet' | 'note' | 'file', Deed> = {
  sheet: 'sheetTaken',
  note: 'noteTaken',
  file: 'decisionFileTaken',
};

/** What was decided of a kept case, why an option was declined, and what left the screen. */
export const notePlan = createEffect(
  (actions = inject(Actions), store = inject(Store), desk = inject(KEPT_DESK)) => {
    return actions.pipe(
      ofType(planPageActions.decisionTaken, planPageActions.decisionWithdrawn, planPageActions.documentTaken),
      withLatestFrom(
        store.select(keptFeature.selectKeptState),
        store.select(caseFeature.selectRecord),
        store.select(selectLastDecision),
      ),
      filter(([, { vault, open }]) => vault === 'unlocked' && (open?.revision ?? null) !== null),
      tap(([action, { open }, record, last]) => {
        const about: Pick<LogEntry, 'id' | 'label'> = { id: open?.id ?? '', label: record?.label ?? '' };
        const note = desk().then((at) => {
          if (action.type === planPageActions.documentTaken.type) return at.note(taken[action.document], about);
          if (action.type === planPageActions.decisionWithdrawn.type) return at.note('decisionWithdrawn', about);
          const declined = (last?.declined ?? []).map(({ optionId, reason }) => ({ optionId, reason }));
          return at.note('decided', { ...about, declined });
        });
        // What cannot be noted stops nothing.
        note.catch(() => undefined);
      }),
    );
  },
  { functional: true, dispatch: false },
);

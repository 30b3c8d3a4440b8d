import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { EMPTY, catchError, concatMap, from, tap } from 'rxjs';
import type { KeptCase } from '../../../domain/case-file/kept-case';
import { CASE_VAULT } from '../../storage/vault/vault';
import { atDesk } from './at-desk';
import { keptActions, vaultActions } from './kept-actions';
import type { KeptDesk } from './kept-desk';
import { KEPT_DESK } from './kept-desk-port';
import { selectContent } from './kept-selectors';
import { keptFeature } from './kept.feature';
import type { DraftKey, JoinAsked } from './kept-state';
import { asKept } from './open-case';
import { takenOver } from './taken-over';

/** Opens a copy of a case, or asks for it to be joined with the one that is here already. */
function beside() {
  const store = inject(Store);
  const state = store.selectSignal(keptFeature.selectKeptState);
  const content = store.selectSignal(selectContent);
  const taken = takenOver();
  return async (
    desk: KeptDesk,
    theirs: KeptCase,
    { from, leftOut, draft }: { from: JoinAsked['from']; leftOut: number; draft?: DraftKey },
  ): Promise<Action> => {
    const [{ open, lines }, held] = [state(), content()];
    const mine = open?.id === theirs.id && held ? asKept(open, held, desk.now()) : null;
    const about = { theirs, from, ...(draft ? { draft } : {}) };
    if (lines.some(({ id, head }) => id === theirs.id && head !== null)) {
      const { kept, revision } = await desk.read(theirs.id);
      if (!mine || open?.revision === revision) {
        return keptActions.joinAsked({ join: { ...about, mine: mine ?? kept, revision } });
      }
      // What is joined is written over the kept one. An open copy that was made from an earlier one cannot stand for it: they are settled first.
      const next = { theirs, leftOut, ...(draft ? { draft } : {}) };
      return keptActions.joinAsked({ join: { mine, theirs: kept, from: 'tab', revision, next } });
    }
    if (mine) return keptActions.joinAsked({ join: { ...about, mine, revision: null } });
    return vaultActions.caseOpened({ kept: theirs, revision: null, leftOut, ...(await taken(desk, theirs, draft)) });
  };
}

/** A file that was read goes beside the copy that is here. */
export const takeFile = createEffect(
  (actions = inject(Actions), at = atDesk(), openOrJoin = beside()) => {
    return actions.pipe(
      ofType(keptActions.fileTaken),
      concatMap(({ kept, leftOut }) =>
        at((desk) => {
          void desk.note('fileOpened', { id: kept.id, label: kept.record.label });
          return openOrJoin(desk, kept, { from: 'file', leftOut });
        }),
      ),
    );
  },
  { functional: true },
);

/** What was not kept when a tab ended goes on where it stopped. */
export const openDraft = createEffect(
  (actions = inject(Actions), at = atDesk(), openOrJoin = beside()) => {
    return actions.pipe(
      ofType(keptActions.draftOpened),
      concatMap(({ draft }) =>
        at(async (desk) => {
          const { kept, leftOut } = await desk.draft(draft);
          void desk.note('draftOpened', { id: draft.id, label: kept.record.label });
          return openOrJoin(desk, kept, { from: 'draft', leftOut: leftOut.length, draft });
        }),
      ),
    );
  },
  { functional: true },
);

export const forgetDraft = createEffect(
  (actions = inject(Actions), desk = inject(KEPT_DESK), vault = inject(CASE_VAULT)) => {
    return actions.pipe(
      ofType(keptActions.draftForgotten),
      concatMap(({ draft: { id, writer } }) =>
        from(
          Promise.all([desk(), vault()]).then(async ([at, kept]) => {
            await kept.dropDraft(id, writer);
            await at.note('draftForgotten', { id });
          }),
        ).pipe(catchError(() => EMPTY)),
      ),
    );
  },
  { functional: true, dispatch: false },
);

/** The open case and the one that another tab has written stand side by side. */
export const showBothCopies = createEffect(
  (actions = inject(Actions), store = inject(Store), at = atDesk()) => {
    const open = store.selectSignal(keptFeature.selectOpen);
    const content = store.selectSignal(selectContent);
    return actions.pipe(
      ofType(keptActions.bothCopiesAsked),
      concatMap(() => {
        const [here, held] = [open(), content()];
        if (!here || !held) return EMPTY;
        return at(async (desk) => {
          const { kept: theirs, revision } = await desk.read(here.id);
          const mine = asKept(here, held, desk.now());
          return keptActions.joinAsked({ join: { mine, theirs, from: 'tab', revision } });
        });
      }),
    );
  },
  { functional: true },
);

export const goToJoin = createEffect(
  (actions = inject(Actions), router = inject(Router)) => {
    return actions.pipe(
      ofType(keptActions.joinAsked),
      tap(() => void router.navigate(['/cases/join'])),
    );
  },
  { functional: true, dispatch: false },
);

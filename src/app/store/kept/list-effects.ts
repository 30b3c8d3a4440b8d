import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { concatMap, filter, map, tap } from 'rxjs';
import { newId } from '../new-id';
import { TAB_CHANNEL } from '../../storage/tab-channel';
import { CASE_VAULT } from '../../storage/vault/vault';
import { casesPageActions } from '../case/cases-page-actions';
import { CurrentRole } from '../settings/current-role';
import { atDesk } from './at-desk';
import { keptActions, vaultActions } from './kept-actions';
import { keptFeature } from './kept.feature';

export const openKept = createEffect(
  (actions = inject(Actions), at = atDesk()) => {
    return actions.pipe(
      ofType(keptActions.openAsked),
      concatMap(({ id, to }) =>
        at(async (desk) => {
          const { kept, revision, leftOut } = await desk.read(id);
          void desk.note('opened', { id, label: kept.record.label });
          return vaultActions.caseOpened({ kept, revision, leftOut: leftOut.length, ...(to ? { to } : {}) });
        }),
      ),
    );
  },
  { functional: true },
);

/**
 * Leads to what was asked for; else to the options of a case that was opened, to the desk where the role does not open them, or to the
 * record where that says nothing yet.
 */
export const goToOpened = createEffect(
  (actions = inject(Actions), router = inject(Router), role = inject(CurrentRole)) => {
    return actions.pipe(
      ofType(vaultActions.caseOpened),
      tap(({ kept, to }) => {
        const first = role.mayOpen('/options') ? '/options' : '/navigator';
        void router.navigate([to ?? (kept.record.observations.length > 0 ? first : '/patient')]);
      }),
    );
  },
  { functional: true, dispatch: false },
);

/** Puts a case away, or takes it up again. An open one learns it as well. */
export const archiveKept = createEffect(
  (actions = inject(Actions), at = atDesk(), tabs = inject(TAB_CHANNEL)) => {
    return actions.pipe(
      ofType(keptActions.archiveAsked),
      concatMap(({ id, archived }) =>
        at(async (desk) => {
          const { kept, revision } = await desk.read(id);
          const line = await desk.keep({ ...kept, archived }, revision, 'leave');
          tabs.tell({ kind: 'written', id });
          void desk.note(archived ? 'archived' : 'takenUp', { id, label: line.head.label });
          return vaultActions.caseArchived({ line, archived });
        }),
      ),
    );
  },
  { functional: true },
);

export const copyKept = createEffect(
  (actions = inject(Actions), at = atDesk(), tabs = inject(TAB_CHANNEL)) => {
    return actions.pipe(
      ofType(keptActions.copyAsked),
      concatMap(({ id, label }) =>
        at(async (desk) => {
          const { kept } = await desk.read(id);
          const now = desk.now();
          const copy = { ...kept, id: newId(), created: now, changed: now, record: { ...kept.record, label } };
          const line = await desk.keep(copy, null);
          tabs.tell({ kind: 'written', id: line.id });
          void desk.note('copied', { id: line.id, label });
          return vaultActions.lineWritten({ line });
        }),
      ),
    );
  },
  { functional: true },
);

export const deleteKept = createEffect(
  (
    actions = inject(Actions),
    at = atDesk(),
    vault = inject(CASE_VAULT),
    tabs = inject(TAB_CHANNEL),
    lines = inject(Store).selectSignal(keptFeature.selectLines),
  ) => {
    return actions.pipe(
      ofType(keptActions.deleteAsked),
      concatMap(({ id }) =>
        at(async (desk) => {
          const label = lines().find((line) => line.id === id)?.head?.label;
          await (await vault()).remove(id);
          tabs.tell({ kind: 'removed', id });
          void desk.note('deleted', { id, label });
          return vaultActions.caseRemoved({ id, elsewhere: false });
        }),
      ),
    );
  },
  { functional: true },
);

/** A case that was deleted here is closed with it. */
export const closeDeleted = createEffect(
  (actions = inject(Actions), open = inject(Store).selectSignal(keptFeature.selectOpen)) => {
    return actions.pipe(
      ofType(vaultActions.caseRemoved),
      filter(({ id, elsewhere }) => !elsewhere && open()?.id === id),
      map(() => casesPageActions.caseClosed()),
    );
  },
  { functional: true },
);

export const undoDelete = createEffect(
  (actions = inject(Actions), at = atDesk(), vault = inject(CASE_VAULT), tabs = inject(TAB_CHANNEL)) => {
    return actions.pipe(
      ofType(keptActions.deleteUndone),
      concatMap(({ id }) =>
        at(async (desk) => {
          await (await vault()).putBack(id);
          tabs.tell({ kind: 'written', id });
          const [line, drafts] = await Promise.all([desk.line(id), desk.drafts()]);
          void desk.note('putBack', { id, label: line?.head?.label });
          return vaultActions.casePutBack({ line: line ?? { id, revision: 1, head: null }, drafts });
        }),
      ),
    );
  },
  { functional: true },
);

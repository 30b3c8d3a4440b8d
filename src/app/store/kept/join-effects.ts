import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { EMPTY, catchError, concatMap, from, tap } from 'rxjs';
import type { KeptCase } from '../../../domain/case-file/kept-case';
import { newId } from '../new-id';
import { TAB_CHANNEL } from '../../storage/tab-channel';
import { CASE_VAULT } from '../../storage/vault/vault';
import { atDesk } from './at-desk';
import { keptActions, vaultActions } from './kept-actions';
import type { KeptDesk } from './kept-desk';
import { KEPT_DESK } from './kept-desk-port';
import { selectContent } from './kept-selectors';
import { keptFeature } from './kept.feature';
import type { DraftKey, JoinAsked } from './kept-state';
import { asKept } from './open-case';

/** Takes over a draft in memory: it is held as one's own before the other one goes. */
function takenOver() {
  const vault = inject(CASE_VAULT);
  return async (desk: KeptDesk, kept: KeptCase, draft: DraftKey | undefined): Promise<{ draft?: DraftKey }> => {
    if (!draft || !(await desk.writeDraft(kept, null))) return {};
    await (await vault()).dropDraft(draft.id, draft.writer);
    return { draft };
  };
}

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
      // What is joined is written over the kept one: an open copy that was made from an earlier one cannot stand for it.
      const current = open?.revision === revision ? mine : null;
      return keptActions.joinAsked({ join: { ...about, mine: current ?? kept, revision } });
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

/** Writes the joined case in the place of the kept one, or the copy as a case of its own, and opens it. */
export const keepJoined = createEffect(
  (
    actions = inject(Actions),
    at = atDesk(),
    tabs = inject(TAB_CHANNEL),
    vault = inject(CASE_VAULT),
    join = inject(Store).selectSignal(keptFeature.selectJoin),
    taken = takenOver(),
  ) => {
    return actions.pipe(
      ofType(keptActions.joined, keptActions.keptApart),
      concatMap((asked) =>
        at(async (desk) => {
          const apart = asked.type === keptActions.keptApart.type;
          const kept = { ...asked.kept, changed: desk.now(), ...(apart ? { id: newId() } : {}) };
          const draft = join()?.draft;
          if (!apart && asked.revision === null) {
            return vaultActions.caseOpened({ kept, revision: null, leftOut: 0, ...(await taken(desk, kept, draft)) });
          }
          const line = await desk.keep(kept, apart ? null : asked.revision);
          tabs.tell({ kind: 'written', id: kept.id });
          void desk.note(apart ? 'copied' : 'joined', { id: kept.id, label: kept.record.label });
          if (draft) await (await vault()).dropDraft(draft.id, draft.writer);
          return vaultActions.caseOpened({
            kept,
            revision: line.revision,
            leftOut: 0,
            line,
            ...(draft ? { draft } : {}),
          });
        }),
      ),
    );
  },
  { functional: true },
);

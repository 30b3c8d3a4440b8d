import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { EMPTY, type Observable, catchError, concatMap, filter, from, map, of, pairwise, switchMap, take } from 'rxjs';
import { TAB_CHANNEL } from '../../storage/tab-channel';
import { CASE_VAULT } from '../../storage/vault/vault';
import { keptActions, vaultActions } from './kept-actions';
import { faultOf, KEPT_DESK } from './kept-desk-port';
import { selectDrafting, selectKeeping, selectWriting, type Writing } from './kept-selectors';
import { keptFeature } from './kept.feature';
import { asKept } from './open-case';

const isThere = <Value>(value: Value | null): value is Value => value !== null;

/** Writes the open case as it stands when its turn comes. */
function writing(): (now: Writing) => Observable<Action> {
  const [desk, tabs] = [inject(KEPT_DESK), inject(TAB_CHANNEL)];
  return ({ content, open }) =>
    from(
      desk().then(async (at) => {
        const line = await at.keep(asKept(open, content, at.now()), open.revision);
        tabs.tell({ kind: 'written', id: open.id });
        // One note for what is changed in one sitting.
        const deed = open.revision === null ? 'kept' : open.noted ? null : 'changed';
        if (deed) void at.note(deed, { id: open.id, label: content.record.label });
        return vaultActions.caseKept({ ...line, content });
      }),
    ).pipe(catchError((error: unknown) => of(vaultActions.keepFailed({ fault: faultOf(error), content }))));
}

/** Does it with what stands there when its turn comes: what was meant before may have been done since. */
function inTurn() {
  const store = inject(Store);
  return (select: (state: object) => Writing | null, work: (now: Writing) => Observable<Action>) =>
    concatMap(() =>
      store.select(select).pipe(
        take(1),
        concatMap((now) => (now ? work(now) : EMPTY)),
      ),
    );
}

/** Every change of a kept case is written as it is made, one after the other. */
export const saveOpenCase = createEffect(
  (store = inject(Store), turn = inTurn(), write = writing()) => {
    return store.select(selectWriting).pipe(filter(isThere), turn(selectWriting, write));
  },
  { functional: true },
);

/** Keeps the open case for the first time, once the vault is open. */
export const keepOpenCase = createEffect(
  (actions = inject(Actions), turn = inTurn(), write = writing()) => {
    return actions.pipe(ofType(keptActions.keepAsked), turn(selectKeeping, write));
  },
  { functional: true },
);

/** Where this device keeps cases, what is not kept yet is held as a draft, so that a crash loses nothing. */
export const draftOpenCase = createEffect(
  (store = inject(Store), turn = inTurn(), desk = inject(KEPT_DESK)) => {
    const draft = ({ content, open }: Writing) =>
      from(
        desk().then(async (at) => {
          const isHeld = await at.writeDraft(asKept(open, content, at.now()), open.revision);
          return isHeld ? vaultActions.draftWritten({ id: open.id, content }) : null;
        }),
      ).pipe(
        filter(isThere),
        // Why it was refused is told with the case that cannot be kept; that all was wiped is told by nothing else.
        catchError((error: unknown) =>
          faultOf(error) === 'wiped' ? of(vaultActions.requestFailed({ fault: 'wiped' })) : EMPTY,
        ),
      );
    return store.select(selectDrafting).pipe(filter(isThere), turn(selectDrafting, draft));
  },
  { functional: true },
);

/** A case that was left without being kept leaves no draft: the person has agreed to forget it. */
export const dropDraft = createEffect(
  (store = inject(Store), vault = inject(CASE_VAULT)) => {
    return store.select(keptFeature.selectKeptState).pipe(
      pairwise(),
      filter(([before, now]) => now.vault === 'unlocked' && before.open?.id !== now.open?.id),
      map(([before]) => before.open),
      filter(isThere),
      filter(({ drafted }) => drafted !== null),
      switchMap(({ id }) => from(vault().then((kept) => kept.dropDraft(id, null))).pipe(catchError(() => EMPTY))),
    );
  },
  { functional: true, dispatch: false },
);

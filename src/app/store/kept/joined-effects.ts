import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { concatMap, of } from 'rxjs';
import { newId } from '../new-id';
import { TAB_CHANNEL } from '../../storage/tab-channel';
import { CASE_VAULT } from '../../storage/vault/vault';
import { atDesk } from './at-desk';
import { keptActions, vaultActions } from './kept-actions';
import { keptFeature } from './kept.feature';
import { takenOver } from './taken-over';

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
      concatMap((asked) => {
        const { draft, next } = join() ?? {};
        return at(async (desk) => {
          const apart = asked.type === keptActions.keptApart.type;
          const kept = { ...asked.kept, changed: desk.now(), ...(apart ? { id: newId() } : {}) };
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
        }).pipe(
          concatMap((done) => {
            if (!next || done.type !== vaultActions.caseOpened.type) return of(done);
            const { theirs: kept, leftOut, draft: waiting } = next;
            return of(
              done,
              waiting ? keptActions.draftOpened({ draft: waiting }) : keptActions.fileTaken({ kept, leftOut }),
            );
          }),
        );
      }),
    );
  },
  { functional: true },
);

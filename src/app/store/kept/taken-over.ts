import { inject } from '@angular/core';
import type { KeptCase } from '../../../domain/case-file/kept-case';
import { CASE_VAULT } from '../../storage/vault/vault';
import type { KeptDesk } from './kept-desk';
import type { DraftKey } from './kept-state';

/** Takes over a draft in memory: it is held as one's own before the other one goes. */
export function takenOver() {
  const vault = inject(CASE_VAULT);
  return async (desk: KeptDesk, kept: KeptCase, draft: DraftKey | undefined): Promise<{ draft?: DraftKey }> => {
    if (!draft || !(await desk.writeDraft(kept, null))) return {};
    await (await vault()).dropDraft(draft.id, draft.writer);
    return { draft };
  };
}

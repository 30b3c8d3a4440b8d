import { InjectionToken, Injector, inject } from '@angular/core';
import type { VaultFault } from '../../storage/vault/vault-fault';
import type { KeptDesk } from './kept-desk';

/** The desk of the kept cases, fetched when it is first needed: the first load carries nothing of it. */
export const KEPT_DESK = new InjectionToken<() => Promise<KeptDesk>>('KeptDesk', {
  providedIn: 'root',
  factory: () => {
    const injector = inject(Injector);
    let made: Promise<KeptDesk> | null = null;
    return () =>
      (made ??= import('./kept-desk').then(
        (found) => injector.get(found.KeptDesk),
        (error: unknown) => {
          made = null;
          throw error;
        },
      ));
  },
});

/** Why the vault refused. A fault without a name is one of the browser's own. */
export const faultOf = (error: unknown): VaultFault => (error as { fault?: VaultFault } | null)?.fault ?? 'unavailable';

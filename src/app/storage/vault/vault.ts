import { InjectionToken } from '@angular/core';
import type { CaseVault } from './case-vault';

/** The cases kept on this device, as the store uses them: CaseVault in the browser, a map in specs. */
export type Vault = Pick<CaseVault, keyof CaseVault>;

/** Fetched when it is first needed. */
export const CASE_VAULT = new InjectionToken<() => Promise<Vault>>('CaseVault', {
  providedIn: 'root',
  factory: () => {
    let made: Promise<Vault> | null = null;
    return () =>
      (made ??= import('./case-vault').then(
        ({ CaseVault }) => new CaseVault(),
        (error: unknown) => {
          made = null;
          throw error;
        },
      ));
  },
});

/** Asks the browser not to clear what is kept when it needs room; it may refuse, and nothing depends on it. */
export async function askToPersist(): Promise<void> {
  const { storage } = navigator as Partial<Navigator>;
  await storage?.persist().catch(() => false);
}

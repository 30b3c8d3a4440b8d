const name = 'tandem-open-case';

/** Lets the windows of this browser know of each other whether a case is open. */
export interface OpenCaseLock {
  hold(caseOpen: boolean): void;
  heldElsewhere(): Promise<boolean>;
}

/** A shared lock of the browser: it is gone with its window, however that ends. Without locks windows know nothing of each other. */
export function openCaseLock(locks: LockManager | undefined): OpenCaseLock {
  let letGo: (() => void) | null = null;
  return {
    hold(caseOpen) {
      if (!caseOpen) {
        letGo?.();
        letGo = null;
      } else if (letGo === null && locks) {
        const held = new Promise<void>((resolve) => (letGo = resolve));
        void locks.request(name, { mode: 'shared' }, () => held);
      }
    },
    async heldElsewhere() {
      const held = (await locks?.query())?.held?.filter((lock) => lock.name === name) ?? [];
      return held.length > (letGo === null ? 0 : 1);
    },
  };
}

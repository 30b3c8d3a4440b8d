import { DamagedError } from './sealed';

/**
 * Why the device did not keep or give something. unavailable: it has no storage to give. insecure: the page came over a connection on which
 * browsers do not encrypt. full: it has no room. wrongPassphrase. damaged: what
 * is kept does not open. wiped: another tab has wiped all, so that the key of this one is lost. changedElsewhere: another tab has written it since it was read. gone: it is no longer kept. locked. newer: a
 * later version of Tandem has written it.
 */
export type VaultFault =
  | 'unavailable'
  | 'insecure'
  | 'full'
  | 'wrongPassphrase'
  | 'damaged'
  | 'newer'
  | 'changedElsewhere'
  | 'gone'
  | 'wiped'
  | 'locked';

export class VaultError extends Error {
  override readonly name = 'VaultError';

  constructor(
    readonly fault: VaultFault,
    cause?: unknown,
  ) {
    super(fault, { cause });
  }
}

/** Does a work with the database; what the browser throws gets a name of ours. */
export async function named<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VaultError) throw error;
    if (error instanceof DamagedError) throw new VaultError('damaged', error);
    const { name } = error as Partial<DOMException>;
    // VersionError: the database was brought to a later version than this page knows.
    const faults: Readonly<Record<string, VaultFault>> = { QuotaExceededError: 'full', VersionError: 'newer' };
    throw new VaultError(faults[name ?? ''] ?? 'unavailable', error);
  }
}

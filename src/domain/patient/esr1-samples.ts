import type { Chosen } from './choose-observation';
import type { Specimen } from './record';

/**
 * Whether samples leave ESR1 open: plasma without the mutation may hold too little tumour DNA to show it, so it does not undo
 * the mutation that another sample showed. A primary says nothing of ESR1, because treatment selects the mutation later.
 */
export function esr1Unsettled(esr1: Chosen | undefined, specimens: readonly Specimen[]): boolean {
  const other = esr1?.discordant;
  if (!other || esr1.specimen?.kind !== 'plasma') return false;
  const primary = specimens.some(({ id, site }) => id === other.specimen && site === 'primary');
  return esr1.observation.value === 'wildType' && other.value === 'mutated' && !primary;
}

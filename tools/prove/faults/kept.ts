import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from './judge';
import { tallyOf } from './summary';
import type { Survivor } from './survivors';

/** Keeps what became of the faults for the library's page on the proof: making them takes too long for every report. */
export function writeMutants(verdicts: readonly Verdict[], survivors: readonly Survivor[]): void {
  const { faults: made, caught, withoutReading } = tallyOf(verdicts);
  const path = join(__dirname, '..', '..', 'report', 'mutants.json');
  writeFileSync(path, `${JSON.stringify({ made, caught, withoutReading, survivors }, null, 2)}\n`);
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Ids of all sample patients. */
export const samples = readdirSync(join(__dirname, '..', 'src', 'knowledge', 'samples'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

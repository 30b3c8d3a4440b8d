import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mismatch } from './score';

/** A mismatch that is not unsafe, was looked at, and may stand. */
export interface Known {
  case: string;
  option: string;
  reason: string;
}

export const readKnown = (): Known[] => JSON.parse(readFileSync(join(__dirname, 'known.json'), 'utf8')) as Known[];

const isOf = (known: Known, mismatch: Mismatch) => known.case === mismatch.case && known.option === mismatch.option;

/** Mismatches that nobody listed, and listed ones that the engine meets by now, each as a sentence. What is unsafe is never known. */
export function unexpected(mismatches: readonly Mismatch[], known: readonly Known[]): string[] {
  const fresh = mismatches.filter((one) => one.flag === 'red' || !known.some((listed) => isOf(listed, one)));
  const stale = known.filter((listed) => !mismatches.some((one) => isOf(listed, one)));
  return [
    ...fresh.map(({ flag, case: id, option }) => `${flag} and not listed in known.json: ${id}, ${option}`),
    ...stale.map(({ case: id, option }) => `listed in known.json, and met: ${id}, ${option}`),
  ];
}

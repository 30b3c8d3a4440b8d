import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCaught, type Verdict } from './judge';

/** A fault that nothing catches, and why that is so. */
export interface Survivor {
  fault: string;
  reason: string;
}

const path = join(__dirname, 'survivors.json');

export const readSurvivors = (): Survivor[] => JSON.parse(readFileSync(path, 'utf8')) as Survivor[];

/** The verdicts that are faults and that nothing caught. */
export const uncaught = (verdicts: readonly Verdict[]): Verdict[] =>
  verdicts.filter((verdict) => !verdict.equivalent && !isCaught(verdict));

/** Survivors that nobody listed, and listed ones that are caught or not generated any more, each as a sentence. */
export function unexpected(verdicts: readonly Verdict[], listed: readonly Survivor[]): string[] {
  const names = new Set(uncaught(verdicts).map(({ name }) => name));
  const known = new Set(listed.map(({ fault }) => fault));
  return [
    ...[...names].filter((name) => !known.has(name)).map((name) => `not caught and not listed: ${name}`),
    ...[...known].filter((name) => !names.has(name)).map((name) => `listed as not caught, and is caught: ${name}`),
  ];
}

/** Writes the survivors of today, "to be judged" where nobody gave a reason yet. */
export function writeSurvivors(verdicts: readonly Verdict[], before: readonly Survivor[]): void {
  const reasonOf = (name: string) => before.find(({ fault }) => fault === name)?.reason ?? 'to be judged';
  const survivors = uncaught(verdicts).map(({ name }): Survivor => ({ fault: name, reason: reasonOf(name) }));
  writeFileSync(path, `${JSON.stringify(survivors, null, 2)}\n`);
}

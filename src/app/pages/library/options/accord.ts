import type { Statement } from '../../../../domain/treatment/option';

/** How the bodies that speak of an indication stand to each other. */
export type Accord = 'none' | 'silent' | 'one' | 'agree' | 'differ';

/**
 * none: no statement is held; silent: those read say nothing; one: a single body speaks; agree: all who speak say the same;
 * differ: they do not. A body that is silent is not counted as agreeing.
 */
export function accordOf(statements: readonly Statement[]): Accord {
  if (statements.length === 0) return 'none';
  const speaking = statements.filter(({ stance }) => stance !== 'silent');
  if (speaking.length === 0) return 'silent';
  if (new Set(speaking.map(({ body }) => body)).size === 1) {
    return new Set(speaking.map(({ stance }) => stance)).size === 1 ? 'one' : 'differ';
  }
  return new Set(speaking.map(({ stance }) => stance)).size === 1 ? 'agree' : 'differ';
}

/** Bodies that were read and say nothing, each once. */
export function silentBodies(statements: readonly Statement[]): string[] {
  return [...new Set(statements.filter(({ stance }) => stance === 'silent').map(({ body }) => body))];
}

import type { KeptCase } from './kept-case';
import { migrate, type Migration, migrations } from './migrations';

/** What marks a file as one of ours. */
export const caseFormat = 'tandem-case';
/** The version that is written: one more for every change that an older reader would misread. */
export const caseVersion = 2;

/** A case on its way to the next person: plain JSON. */
export interface CaseFile {
  format: 'tandem-case';
  version: number;
  /** ISO instant. */
  written: string;
  /** Version of the knowledge that it was written with; the case holds under another. */
  knowledge: string;
  case: KeptCase;
}

export function caseFile(kept: KeptCase, knowledge: string, written: string): CaseFile {
  return { format: caseFormat, version: caseVersion, written, knowledge, case: kept };
}

/** notJson, notACase: another kind of file. newer: of a later Tandem. */
export type UnreadCase = { kind: 'notJson' } | { kind: 'notACase' } | { kind: 'newer'; version: number };

export type ReadCase = UnreadCase | { kind: 'read'; version: number; file: unknown };

/**
 * The content of a case file in the form of today's version, its shape unchecked. A file of a newer version is not guessed at.
 * @param steps migrations by the version that they start from, for tests
 */
export function openCaseFile(text: string, steps: readonly Migration[] = migrations, today = caseVersion): ReadCase {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { kind: 'notJson' };
  }
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed) || parsed.format !== caseFormat) {
    return { kind: 'notACase' };
  }
  const version = 'version' in parsed ? parsed.version : null;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'notACase' };
  if (version > today) return { kind: 'newer', version };
  return { kind: 'read', version, file: migrate(parsed, version, steps) };
}

/** Whether a file says of itself that Tandem has written it: plain, under a passphrase, or as it stood in the database. */
export function isOfTandem(text: string): boolean {
  try {
    const { format } = (JSON.parse(text) ?? {}) as { format?: unknown };
    return typeof format === 'string' && format.startsWith(caseFormat);
  } catch {
    return false;
  }
}

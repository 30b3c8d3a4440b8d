/** What kind of body speaks: a licence is no advice, and a study gives none. */
export type BodyKind = 'guideline' | 'regulator' | 'study';

const regulators = new Set(['FDA', 'EMA', 'NMPA', 'MHRA', 'Swissmedic', 'PMDA']);
/** "DESTINY-Breast06", "CLEOPATRA" or "Trial": a study's own name; guideline bodies have short ones ("MASCC/ESMO"). */
const study = /^(Trial|[A-Z]{7,}|[A-Z]+-[A-Za-z]*\d*)$/;

/** @param body as a statement names it. */
export function bodyKind(body: string): BodyKind {
  if (regulators.has(body)) return 'regulator';
  return study.test(body) ? 'study' : 'guideline';
}

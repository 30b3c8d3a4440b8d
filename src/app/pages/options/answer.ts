import type { ClassFinding } from '../../../domain/consultation/consultation';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';

/** What the page answers: how many kinds of treatment are open, how many wait, and for what. */
export interface Answer {
  open: number;
  waiting: number;
  /** How many unknown facts the waiting kinds name. */
  awaited: number;
  /** Whether those are all tests of the cancer or its genes, rather than facts to ask for. */
  tests: boolean;
}

/** Supportive care stands beside every treatment and is not counted as a kind of it. */
export function answerOf(all: readonly ClassFinding[]): Answer {
  const classes = all.filter((finding) => finding.class !== 'supportive-care');
  const waiting = classes.filter(({ status }) => status === 'provisional');
  const awaited = new Set(
    waiting.flatMap(({ lead }) => (lead?.deciding.kind === 'waits' ? lead.deciding.attributes : [])),
  );
  return {
    open: classes.filter(({ status }) => status === 'offered').length,
    waiting: waiting.length,
    awaited: awaited.size,
    tests: [...awaited].every((id) => ['receptors', 'genomics'].includes(attributeById(id).group)),
  };
}

import type { Deciding } from './deciding';
import { type Choice, type Decision, type DecisionDraft, type DeclinedDraft, nothingDecided } from './decision';

/** What differs between two states of the decisions of one case, as far as one name can say it. */
export type DecisionChange =
  /** A decision was taken, or taken back. */
  | { kind: 'decided' | 'withdrawn'; decision: Decision }
  /** A draft was begun with more than one word, or dropped. */
  | { kind: 'begun' | 'dropped' }
  /** What is chosen now, else what was. */
  | { kind: 'choice'; choice: Choice }
  /** An option came onto the table or left it; it was declined, or is not any more. */
  | { kind: 'table' | 'declined'; optionId: string }
  | { kind: 'why' | 'wouldChange' | 'present' | 'review' };

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What stands in one list and not in the other. */
function differing<Item>(before: readonly Item[], after: readonly Item[]): Item | undefined {
  const surplus = (these: readonly Item[], those: readonly Item[]) =>
    these.find((one) => those.every((two) => !same(one, two)));
  return surplus(after, before) ?? surplus(before, after);
}

/** What was done between two states of the decisions; null: nothing. */
export function decisionChange(before: Deciding, after: Deciding): DecisionChange | null {
  const fresh = after.decisions.find(({ id }) => before.decisions.every((one) => one.id !== id));
  if (fresh) return { kind: 'decided', decision: fresh };
  const gone = before.decisions.find(({ id }) => after.decisions.every((one) => one.id !== id));
  if (gone) return { kind: 'withdrawn', decision: gone };
  if (!after.draft) return before.draft && { kind: 'dropped' };
  // A draft begins with the options as they lay on the table.
  const [first, ...more] = draftChanges(
    before.draft ?? { ...nothingDecided, discussed: after.draft.discussed },
    after.draft,
  );
  return before.draft === null && (first === undefined || more.length > 0) ? { kind: 'begun' } : (first ?? null);
}

/** What brings others along stands first: an option that leaves the table takes its choice with it. */
function draftChanges(before: DecisionDraft, after: DecisionDraft): DecisionChange[] {
  const optionId = differing(before.discussed, after.discussed);
  const table: DecisionChange[] = optionId === undefined ? [] : [{ kind: 'table', optionId }];
  const words = (['why', 'wouldChange', 'present'] as const).flatMap((kind): DecisionChange[] =>
    same(before[kind], after[kind]) ? [] : [{ kind }],
  );
  const review: DecisionChange[] = before.nextReview === after.nextReview ? [] : [{ kind: 'review' }];
  return [...table, ...optionChanges(before, after), ...words, ...review];
}

/** What was chosen and declined: the later word is the choice, unless it was only taken away. */
function optionChanges(before: DecisionDraft, after: DecisionDraft): DecisionChange[] {
  const choice = after.choice ?? before.choice;
  const chosen: DecisionChange[] = choice && !same(before.choice, after.choice) ? [{ kind: 'choice', choice }] : [];
  const no: DeclinedDraft | undefined = differing(before.declined, after.declined);
  const declined: DecisionChange[] = no ? [{ kind: 'declined', optionId: no.optionId }] : [];
  return after.choice ? [...chosen, ...declined] : [...declined, ...chosen];
}

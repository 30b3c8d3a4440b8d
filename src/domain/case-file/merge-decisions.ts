import type { Decision, DecisionDraft } from '../decision/decision';
import { type Chooser, type Copies, type Side } from './joining';
import type { KeptCase } from './kept-case';

const isIn = (list: readonly Decision[], id: string) => list.some((one) => one.id === id);

/** The decisions of one copy that the other has not seen. */
const unseen = (list: readonly Decision[], other: readonly Decision[]) => list.filter(({ id }) => !isIn(other, id));

/** By day; which of two that were taken on the last day holds is asked about, because a day has no hours. */
export function mergedDecisions(copies: Copies<KeptCase>, choose: Chooser): Decision[] {
  const left = new Set<string>();
  for (const side of ['mine', 'theirs'] as const) {
    const other = copies[side === 'mine' ? 'theirs' : 'mine'];
    for (const value of unseen(copies[side].decisions, other.decisions)) {
      if (!choose.keeps({ kind: 'decision', about: value.id, side, value })) left.add(value.id);
    }
  }
  const held = (side: Side) => copies[side].decisions.filter(({ id }) => !left.has(id));
  const [mine, theirs] = [held('mine'), held('theirs')];
  const both = mine.map((one) => {
    const two = theirs.find(({ id }) => id === one.id);
    return two ? choose.pick('decision', one.id, { mine: one, theirs: two }) : one;
  });
  const all = [...both, ...unseen(theirs, mine)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const [own, other] = [mine.at(-1), theirs.at(-1)];
  if (!own || own.on !== other?.on || isIn(theirs, own.id) || isIn(mine, other.id)) return all;
  const { id } = choose.pick('lastDecision', '', { mine: own, theirs: other });
  return [...all.filter((one) => one.id !== id), ...all.filter((one) => one.id === id)];
}

/**
 * What is being written. A draft that only one copy has goes on; but where the other copy has been decided since, it may be what became
 * of it: one that is older than the decision is left out, and of any other one a person says whether it goes on.
 */
export function mergedDraft(copies: Copies<KeptCase>, choose: Chooser): DecisionDraft | null {
  const [mine, theirs] = [copies.mine.decisionDraft, copies.theirs.decisionDraft];
  if (mine && theirs) return choose.pick('decisionDraft', '', { mine, theirs });
  const value = mine ?? theirs;
  if (!value) return null;
  const [side, decided]: [Side, Side] = mine ? ['mine', 'theirs'] : ['theirs', 'mine'];
  const since = unseen(copies[decided].decisions, copies[side].decisions);
  const isOlder = since.some(({ on }) => copies[side].changed.slice(0, 10) <= on);
  if (since.length > 0 && !isOlder) {
    return choose.pick('decisionDraft', '', { mine, theirs }, { otherwise: decided });
  }
  return choose.keeps({ kind: 'decisionDraft', about: '', side, value }, { otherwise: !isOlder }) ? value : null;
}

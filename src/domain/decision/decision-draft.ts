import type { Choice, Decision, DecisionDraft, DeclinedDraft, PresentRole } from './decision';

/** One more option that was discussed; one that stands there already changes nothing. */
export function withDiscussed(draft: DecisionDraft, id: string): DecisionDraft {
  return draft.discussed.includes(id) ? draft : { ...draft, discussed: [...draft.discussed, id] };
}

/** Takes an option off the table, with what was said of it. */
export function withoutDiscussed(draft: DecisionDraft, id: string): DecisionDraft {
  const taken = draft.choice?.kind === 'option' && draft.choice.optionId === id;
  return {
    ...draft,
    discussed: draft.discussed.filter((one) => one !== id),
    declined: draft.declined.filter(({ optionId }) => optionId !== id),
    choice: taken ? null : draft.choice,
  };
}

/** Declines an option, or says anew why. What is declined is not what is taken. */
export function withDeclined(draft: DecisionDraft, declined: DeclinedDraft): DecisionDraft {
  const { choice } = draft;
  const isAnew = draft.declined.some(({ optionId }) => optionId === declined.optionId);
  const all = isAnew
    ? draft.declined.map((one) => (one.optionId === declined.optionId ? declined : one))
    : [...draft.declined, declined];
  const taken = choice?.kind === 'option' && choice.optionId === declined.optionId;
  return { ...draft, declined: all, choice: taken ? null : choice };
}

export function withoutDeclined(draft: DecisionDraft, id: string): DecisionDraft {
  return { ...draft, declined: draft.declined.filter(({ optionId }) => optionId !== id) };
}

/** What is taken is declined no longer. */
export function withChoice(draft: DecisionDraft, choice: Choice): DecisionDraft {
  return choice.kind === 'option' ? { ...withoutDeclined(draft, choice.optionId), choice } : { ...draft, choice };
}

export function withPresent(draft: DecisionDraft, role: PresentRole, isPresent: boolean): DecisionDraft {
  const others = draft.present.filter((one) => one !== role);
  return { ...draft, present: isPresent ? [...others, role] : others };
}

/** A decision as the beginning of the next one. Its review has come, so another day has to be said. */
export function draftOf({ discussed, declined, choice, why, wouldChange, present }: Decision): DecisionDraft {
  return { discussed, declined, choice, why, wouldChange, present, nextReview: null };
}

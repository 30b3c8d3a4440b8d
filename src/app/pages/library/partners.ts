import type { InteractionKnowledge, Knowledge } from '../../../domain/consultation/knowledge';

/**
 * Names of the medicines and foods that a drug is checked against, in both languages, with those of their classes. Cancer drugs are
 * left out: who looks for one means its own page.
 */
export function partners(
  { drugs }: Knowledge,
  interactions: InteractionKnowledge | null,
): (drugId: string) => readonly string[] {
  const others = [...drugs.filter(({ kinds }) => kinds.includes('supportive')), ...(interactions?.ingredients ?? [])];
  const names = new Map(others.map(({ id, name }) => [id, [name.en, name.es]]));
  const held = new Map<string, Set<string>>();
  for (const { name, members, affects } of interactions?.interactions ?? []) {
    for (const { drugId, only, except = [] } of affects) {
      const said = (only ?? members).filter((id) => !except.includes(id) && id !== drugId);
      const words = held.get(drugId) ?? new Set<string>();
      for (const word of [name.en, name.es, ...said.flatMap((id) => names.get(id) ?? [])]) words.add(word);
      held.set(drugId, words);
    }
  }
  return (drugId) => [...(held.get(drugId) ?? [])];
}

import type { InteractionKnowledge, Knowledge } from '../../../domain/consultation/knowledge';
import { severities } from '../../../domain/treatment/interactions/interaction-class';

/** Words that name what a drug is checked against, and how serious that is: the place of its severity, most serious 0. */
export interface Partner {
  words: readonly string[];
  rank: number;
}

/**
 * Names of the medicines and foods that a drug does not go with, in both languages, with those of their classes and their brands.
 * Cancer drugs are left out: who looks for one means its own page. So is what was looked at and asks for nothing.
 */
export function partners(
  { drugs }: Knowledge,
  interactions: InteractionKnowledge | null,
): (drugId: string) => readonly Partner[] {
  const others = [...drugs.filter(({ kinds }) => kinds.includes('supportive')), ...(interactions?.ingredients ?? [])];
  const names = new Map(others.map(({ id, name, synonyms }) => [id, [name.en, name.es, ...synonyms]]));
  const held = new Map<string, Partner[]>();
  for (const { name, members, affects } of interactions?.interactions ?? []) {
    for (const { drugId, severity, only, except = [] } of affects) {
      if (severity === 'none') continue;
      const said = (only ?? members).filter((id) => !except.includes(id) && id !== drugId);
      const words = [name.en, name.es, ...said.flatMap((id) => names.get(id) ?? [])];
      held.set(drugId, [...(held.get(drugId) ?? []), { words, rank: severities.indexOf(severity) }]);
    }
  }
  return (drugId) => held.get(drugId) ?? [];
}

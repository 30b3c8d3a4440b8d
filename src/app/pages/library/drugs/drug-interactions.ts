import {
  severities,
  type InteractionClass,
  type InteractionEffect,
} from '../../../../domain/treatment/interactions/interaction-class';

/** What a class of medicines does with a drug. */
export interface DrugInteraction {
  of: InteractionClass;
  effect: InteractionEffect;
  /** Ids of the members that it is said of: the drug itself is none of them. */
  members: string[];
}

/** All that is held of a drug beside other medicines, most serious first; what is said of no member is left out. */
export function drugInteractions(drugId: string, classes: readonly InteractionClass[]): DrugInteraction[] {
  return classes
    .flatMap((of) =>
      of.affects
        .filter((effect) => effect.drugId === drugId)
        .map((effect) => ({ of, effect, members: membersOf(of, effect).filter((id) => id !== drugId) })),
    )
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => severities.indexOf(a.effect.severity) - severities.indexOf(b.effect.severity));
}

function membersOf({ members }: InteractionClass, { only, except }: InteractionEffect): string[] {
  return only ? [...only] : members.filter((id) => !except?.includes(id));
}

import {
  severities,
  type InteractionClass,
  type InteractionEffect,
} from '../../../../domain/treatment/interactions/interaction-class';

/** What a drug and other medicines do together. */
export interface DrugInteraction {
  of: InteractionClass;
  effect: InteractionEffect;
  /** Ids of the other medicines: members of the class, or the drugs that this one acts on. Empty: the class names none. */
  members: string[];
  /** Whether this drug is the member, which acts on the others. */
  acts: boolean;
}

/**
 * All that is held of a drug beside other medicines, whichever of the two acts on the other, most serious first. What is said of
 * the drug beside itself is left out; what is said in the same words from both sides stands once.
 */
export function drugInteractions(drugId: string, classes: readonly InteractionClass[]): DrugInteraction[] {
  const suffered = classes.flatMap((of) =>
    of.affects
      .filter((effect) => effect.drugId === drugId)
      .map((effect) => ({ of, effect, members: membersOf(of, effect).filter((id) => id !== drugId), acts: false }))
      .filter(({ members }) => members.length > 0 || of.members.length === 0),
  );
  return [...suffered, ...acted(drugId, classes, suffered)].sort(
    (a, b) => severities.indexOf(a.effect.severity) - severities.indexOf(b.effect.severity),
  );
}

/** What the drug does to others as a member of a class: drugs of which the same is said stand together. */
function acted(
  drugId: string,
  classes: readonly InteractionClass[],
  suffered: readonly DrugInteraction[],
): DrugInteraction[] {
  const told = new Set(suffered.flatMap(({ effect, members }) => members.map((id) => `${id} ${words(effect)}`)));
  const held = new Map<string, DrugInteraction>();
  for (const of of classes)
    for (const effect of of.affects) {
      if (effect.drugId === drugId || !membersOf(of, effect).includes(drugId)) continue;
      if (told.has(`${effect.drugId} ${words(effect)}`)) continue;
      const key = [of.id, words(effect), effect.sourceId, JSON.stringify(effect.checked)].join('|');
      const before = held.get(key);
      if (before) before.members.push(effect.drugId);
      else held.set(key, { of, effect, members: [effect.drugId], acts: true });
    }
  return [...held.values()];
}

const words = ({ severity, effect, action }: InteractionEffect): string => [severity, effect.en, action.en].join('|');

function membersOf({ members }: InteractionClass, { only, except }: InteractionEffect): string[] {
  return only ? [...only] : members.filter((id) => !except?.includes(id));
}

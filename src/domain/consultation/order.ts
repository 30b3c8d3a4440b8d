import { isKnown, namesOf } from '../logic/possible';
import type { View } from '../logic/verdict';
import { attributeById, attributeIndex } from '../patient/catalogue/catalogue';
import type { CompiledKnowledge } from './compiled-knowledge';
import type { Rule } from '../treatment/rule';

/** What the rules that hold now say of each option. */
export interface Guidance {
  recommendedBy: Map<string, Rule[]>;
  avoidedBy: Map<string, Rule[]>;
  /** Place in guideline order; options that no rule names come after those that one does. */
  place: (optionId: string) => number;
}

/** Far behind every place that a rule or the knowledge gives. */
const atTheEnd = 10_000;

/** What a place gains where another medicine is to be avoided with the option: behind every other, before what is sorted last. */
export const behindOthers = atTheEnd / 2;

/**
 * Rules that are true now, in the knowledge's order, and the order that they give together with those that a missing fact keeps
 * open: that is guideline order too, and what is missing shows in the status. An exception that only may hold waits behind them,
 * so that nobody's order is that of a special situation of which nothing is known. What is not licensed in the region comes last; what is
 * under review or unread keeps its place, because nobody knows that it is not.
 */
export function guidance(knowledge: CompiledKnowledge, view: View): Guidance {
  const recommendedBy = new Map<string, Rule[]>();
  const avoidedBy = new Map<string, Rule[]>();
  const last = new Set<string>();
  const places = new Map<string, number>();
  const place = ({ recommends }: Rule) => {
    for (const id of recommends) if (!places.has(id)) places.set(id, places.size);
  };
  const perhaps: Rule[] = [];
  for (const { rule, verdict } of knowledge.rules) {
    if (rule.phase === 'test') continue;
    const holds = verdict(view);
    if (holds === 'false') continue;
    if (holds === 'unknown' && rule.exception) perhaps.push(rule);
    else place(rule);
    if (holds === 'unknown') continue;
    for (const id of rule.recommends) recommendedBy.set(id, [...(recommendedBy.get(id) ?? []), rule]);
    for (const { optionId, effect } of rule.avoids) {
      avoidedBy.set(optionId, [...(avoidedBy.get(optionId) ?? []), rule]);
      if (effect === 'last') last.add(optionId);
    }
  }
  perhaps.forEach(place);
  const listed = places.size;
  const region = regionOf(view);
  const bySelf = new Map(
    knowledge.options.map(({ option, place: own }) => {
      const unlicensed = option.licences.some((one) => one.region === region && one.status === 'not-licensed');
      if (unlicensed) last.add(option.id);
      return [option.id, own];
    }),
  );
  return {
    recommendedBy,
    avoidedBy,
    place: (id) =>
      last.has(id) ? listed + atTheEnd + (bySelf.get(id) ?? 0) : (places.get(id) ?? listed + (bySelf.get(id) ?? 0)),
  };
}

function regionOf(view: View): string | null {
  const region = attributeById('region');
  const value = view.at(attributeIndex('region'));
  if (region.kind !== 'choice' || value.kind !== 'choice' || !isKnown(value)) return null;
  return namesOf(region.values, value.mask)[0] ?? null;
}

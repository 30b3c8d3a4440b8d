import type { AttributeGroup, ChoiceAttribute, NumberAttribute, SetAttribute } from '../attribute';

type Extras<A> = Partial<Omit<A, 'id' | 'kind' | 'group' | 'values'>>;

/** Declares a choice; entered unless `extras` says otherwise. */
export function choice(
  id: string,
  group: AttributeGroup,
  values: readonly string[],
  extras: Extras<ChoiceAttribute> = {},
): ChoiceAttribute {
  return { id, kind: 'choice', group, origin: 'entered', values, ...extras };
}

/** Declares a yes/no question. */
export function yesNo(id: string, group: AttributeGroup, extras: Extras<ChoiceAttribute> = {}): ChoiceAttribute {
  return choice(id, group, ['yes', 'no'], extras);
}

/** Declares a clinician's yes/no judgement. */
export function judged(id: string, group: AttributeGroup, extras: Extras<ChoiceAttribute> = {}): ChoiceAttribute {
  return yesNo(id, group, { judgement: true, ...extras });
}

/** Declares a number in one unit. */
export function number(
  id: string,
  group: AttributeGroup,
  [min, max]: readonly [number, number],
  unit: string,
  extras: Extras<NumberAttribute> = {},
): NumberAttribute {
  return { id, kind: 'number', group, origin: 'entered', min, max, unit, step: 1, ...extras };
}

/** Declares a set of members of which each is present, absent or not known. */
export function set(
  id: string,
  group: AttributeGroup,
  values: readonly string[],
  extras: Extras<SetAttribute> = {},
): SetAttribute {
  return { id, kind: 'set', group, origin: 'entered', values, ...extras };
}

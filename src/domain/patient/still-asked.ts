import { maskOf, type Possible } from '../logic/possible';
import type { Asking, Attribute } from './attribute';
import { attributeById } from './catalogue/catalogue';

type ValueOf = (id: string) => Possible;

/** Whether a fact is asked in the form: always, or where the fact that it hangs on could still have one of the named values. */
export function stillAsked({ shownWhen }: Attribute, valueOf: ValueOf): boolean {
  return !shownWhen || hasOneOf(shownWhen, valueOf, false);
}

/** Whether a fact that is not known is raised as missing: where it is asked and near. */
export function isRaised(attribute: Attribute, valueOf: ValueOf): boolean {
  const { near } = attribute;
  const isNear = !near || hasOneOf(near.may, valueOf, false) || hasOneOf(near.surely, valueOf, true);
  return isNear && stillAsked(attribute, valueOf);
}

function hasOneOf({ attribute, values }: Asking, valueOf: ValueOf, surely: boolean): boolean {
  const other = attributeById(attribute);
  const value = valueOf(attribute);
  if (other.kind === 'number' || value.kind === 'number') return !surely;
  const wanted = maskOf(other.values, values);
  if (value.kind === 'set') return ((surely ? value.must : value.may) & wanted) !== 0;
  return surely ? (value.mask & ~wanted) === 0 : (value.mask & wanted) !== 0;
}

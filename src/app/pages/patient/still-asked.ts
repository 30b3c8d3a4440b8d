import { maskOf, type Possible } from '../../../domain/logic/possible';
import type { Attribute } from '../../../domain/patient/attribute';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';

/** Whether a fact is to be asked: always, or where the fact that it hangs on could still have one of the named values. */
export function stillAsked(attribute: Attribute, valueOf: (id: string) => Possible): boolean {
  const condition = attribute.shownWhen;
  if (!condition) return true;
  const other = attributeById(condition.attribute);
  const value = valueOf(condition.attribute);
  if (other.kind === 'number' || value.kind === 'number') return true;
  const wanted = maskOf(other.values, condition.values);
  return ((value.kind === 'choice' ? value.mask : value.may) & wanted) !== 0;
}

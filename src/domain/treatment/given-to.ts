import { evaluate, type View } from '../logic/verdict';
import type { Drug } from './drug';

/** Whether a drug of an option may be given to this person: not where what it is given for is known to be otherwise. */
export function isGiven({ givenWhen }: Pick<Drug, 'givenWhen'>, view: View): boolean {
  return !givenWhen || evaluate(givenWhen, view) !== 'false';
}

/** The drugs of an option that may be given to this person, in its order; all of them where the person is null. */
export function givenTo<Use extends { readonly drugId: string }>(
  person: View | null,
  uses: readonly Use[],
  drugOf: (id: string) => Pick<Drug, 'givenWhen'> | undefined,
): Use[] {
  return uses.filter(({ drugId }) => person === null || isGiven(drugOf(drugId) ?? {}, person));
}

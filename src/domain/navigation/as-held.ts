/**
 * An entry as the desk holds it by now: what a page drew may be a change behind, where a field is left by the press of a button.
 * The entry itself where it is not held any more.
 */
export const asHeld = <Entry extends { id: string }>(held: readonly Entry[], entry: Entry): Entry =>
  held.find(({ id }) => id === entry.id) ?? entry;

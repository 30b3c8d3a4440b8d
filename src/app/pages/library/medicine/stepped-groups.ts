import { type Signal, computed } from '@angular/core';
import { inSteps } from '../../../ui/in-steps';
import type { ShelfGroup } from '../shelf';

/**
 * A long list in steps: two groups a frame, and from the first frame on the group of what the address opens, so that it is never
 * taken for something that is not held. To be called in an injection context.
 */
export function steppedGroups(
  groups: Signal<readonly ShelfGroup[]>,
  selected: Signal<string | undefined>,
): Signal<readonly ShelfGroup[]> {
  const drawn = inSteps(8);
  return computed(() =>
    groups().filter(({ entries }, at) => at < 2 * drawn() || entries.some(({ id }) => id === selected())),
  );
}

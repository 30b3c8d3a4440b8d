import { type PresentKey, presentKey } from './present-key';

/** What a key that was pressed asks of the presentation; null: it belongs to the browser, or to what has the focus. */
export function keyAsked({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent): PresentKey | null {
  if (ctrlKey || altKey || metaKey || isTypedInto(target)) return null;
  return key === ' ' && isPressed(target) ? null : presentKey(key);
}

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea') !== null;

/** What has the focus is pressed by the space bar itself. */
const isPressed = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a') !== null;

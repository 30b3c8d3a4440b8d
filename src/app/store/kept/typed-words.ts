/**
 * Asks whatever holds typed words that were not taken yet to take them now: the page is about to be left. It is sent to the document, where the
 * fields and forms of every page listen; none of them has to know who asks.
 */
export const leaveEvent = 'tandem-leave';

/** Ends the writing in the field that has the focus, as if it had been left: a field that takes its words when it is left takes them now. */
export function endWriting(page: Document): void {
  const field = page.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.blur();
  if (field.isConnected) field.focus({ preventScroll: true });
}

/** Takes all that is typed on the page, before it is left. */
export async function takeTyped(page: Document): Promise<void> {
  endWriting(page);
  page.dispatchEvent(new Event(leaveEvent));
  // A form takes what its fields have taken just now.
  await Promise.resolve();
}

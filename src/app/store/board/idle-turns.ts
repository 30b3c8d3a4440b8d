/** Longest wait for a turn in ms, where the browser is never without work. */
const patience = 500;

/** Does a work for one after the other, each in a turn of its own when the browser has nothing better to do. @returns what ends it */
export function idleTurns<Item>(items: readonly Item[], work: (item: Item) => void): () => void {
  let ended = false;
  const turn = (place: number) => {
    const item = items[place];
    if (ended || item === undefined) return;
    work(item);
    wait(() => {
      turn(place + 1);
    });
  };
  wait(() => {
    turn(0);
  });
  return () => {
    ended = true;
  };
}

function wait(next: () => void): void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(next, { timeout: patience });
  else setTimeout(next, 20);
}

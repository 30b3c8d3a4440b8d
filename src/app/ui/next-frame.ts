/** Resolves once the browser has drawn a frame; a hidden page is not drawn, and is not waited for. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    if (document.visibilityState === 'hidden') port2.postMessage(null);
    else
      requestAnimationFrame(() => {
        port2.postMessage(null);
      });
  });
}

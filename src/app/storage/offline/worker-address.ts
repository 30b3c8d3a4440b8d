interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/**
 * The address of the service worker, beside the page. Where the page's policy asks for it, as a trusted one: this policy gives no other
 * address, whatever it is asked.
 */
export function workerAddress(view: Window): string {
  const address = new URL('worker.js', view.document.baseURI).href;
  const { trustedTypes } = view as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('tandem#worker', { createScriptURL: () => address }).createScriptURL('') ?? address;
}

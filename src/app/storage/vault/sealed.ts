import { nonceBytes, randomBytes } from './passphrase-key';

/** A value encrypted with AES-GCM under a nonce of its own. */
export interface Sealed {
  version: 1;
  nonce: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** What was sealed cannot be opened: it was changed, stands in another's place, or is of another key. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
}

/** Bound to its place: what is copied to another case's place does not open there. */
const bound = (place: string) => new TextEncoder().encode(`tandem 1 ${place}`);

/** Seals plain JSON for a place, e.g. "case 7f…/body". Every call draws a fresh nonce. */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const nonce = randomBytes(nonceBytes);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: bound(place) },
    key,
    new TextEncoder().encode(JSON.stringify(value)),
  );
  return { version: 1, nonce, data };
}

/** What was sealed, unchecked. Throws DamagedError where it does not open. */
export async function unseal(key: CryptoKey, place: string, { nonce, data }: Sealed): Promise<unknown> {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: bound(place) }, key, data);
    return JSON.parse(new TextDecoder().decode(plain)) as unknown;
  } catch (error) {
    throw new DamagedError(place, { cause: error });
  }
}

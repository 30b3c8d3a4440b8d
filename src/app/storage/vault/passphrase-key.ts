/**
 * The key of this device's cases. Cases are sealed with a random data key; the data key is wrapped by a key derived from the passphrase, so
 * that another passphrase wraps it anew and no case is written again.
 */
const derivation = { name: 'PBKDF2', hash: 'SHA-256' } as const;
/** Work factor of PBKDF2-HMAC-SHA256 (OWASP Password Storage Cheat Sheet): a guess costs a fraction of a second. */
export const leastRounds = 600_000;
export const saltBytes = 16;
/** Recommended length of a nonce for AES-GCM (NIST SP 800-38D, 8.2). */
export const nonceBytes = 12;
const cipher = { name: 'AES-GCM', length: 256 } as const;

/** What is kept of the key; without the passphrase it opens nothing. */
export interface WrappedKey {
  version: 1;
  /** Names the data key, whatever passphrase wraps it. Public: it says nothing of either. */
  id: string;
  rounds: number;
  salt: Uint8Array<ArrayBuffer>;
  nonce: Uint8Array<ArrayBuffer>;
  wrapped: ArrayBuffer;
}

export const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

/** A key from a passphrase. Composed characters, so that the same passphrase typed on another keyboard is the same. */
export async function derivedKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
  uses: readonly KeyUsage[],
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, derivation.name, false, ['deriveKey']);
  return crypto.subtle.deriveKey({ ...derivation, salt, iterations: rounds }, material, cipher, false, uses);
}

const wrappingKey = (passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number) =>
  derivedKey(passphrase, salt, rounds, ['wrapKey', 'unwrapKey']);

async function wrap(key: CryptoKey, id: string, passphrase: string): Promise<WrappedKey> {
  const [salt, nonce] = [randomBytes(saltBytes), randomBytes(nonceBytes)];
  const wrapping = await wrappingKey(passphrase, salt, leastRounds);
  const wrapped = await crypto.subtle.wrapKey('raw', key, wrapping, { name: cipher.name, iv: nonce });
  return { version: 1, id, rounds: leastRounds, salt, nonce, wrapped };
}

/** The data key; null: the passphrase is another one, or what was kept is damaged (AES-GCM cannot tell the two apart). */
async function unwrap(kept: WrappedKey, passphrase: string, extractable: boolean): Promise<CryptoKey | null> {
  const wrapping = await wrappingKey(passphrase, kept.salt, kept.rounds);
  try {
    return await crypto.subtle.unwrapKey(
      'raw',
      kept.wrapped,
      wrapping,
      { name: cipher.name, iv: kept.nonce },
      cipher,
      extractable,
      ['encrypt', 'decrypt'],
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

/** A new data key, wrapped by the passphrase. */
export async function newKey(passphrase: string): Promise<WrappedKey> {
  const key = await crypto.subtle.generateKey(cipher, true, ['encrypt', 'decrypt']);
  return wrap(key, crypto.randomUUID(), passphrase);
}

/** The data key, which cannot be read out; null: another passphrase. */
export function openKey(kept: WrappedKey, passphrase: string): Promise<CryptoKey | null> {
  return unwrap(kept, passphrase, false);
}

/** The same data key under another passphrase; null: `passphrase` is not the one that wraps it now. */
export async function rewrapped(kept: WrappedKey, passphrase: string, next: string): Promise<WrappedKey | null> {
  const key = await unwrap(kept, passphrase, true);
  return key && wrap(key, kept.id, next);
}

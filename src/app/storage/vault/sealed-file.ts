import { fromBase64, toBase64 } from './base64';
import { derivedKey, leastRounds, nonceBytes, randomBytes, saltBytes } from './passphrase-key';

/** A case file under a passphrase: what it needs to be opened stands beside what it holds. Binary parts are base64. */
export interface SealedFile {
  format: 'tandem-case-sealed';
  version: 1;
  key: { derivation: 'PBKDF2-HMAC-SHA256'; rounds: number; salt: string };
  cipher: { name: 'AES-256-GCM'; nonce: string };
  data: string;
}

const format = 'tandem-case-sealed';
/** A file that asks for more work than this would hold the browser up for minutes. */
const mostRounds = 10_000_000;
const bound = new TextEncoder().encode(`${format} 1`);

const keyOf = (passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number) =>
  derivedKey(passphrase, salt, rounds, ['encrypt', 'decrypt']);

/** The text as a file that opens with the passphrase alone. */
export async function sealFile(text: string, passphrase: string): Promise<string> {
  const [salt, nonce] = [randomBytes(saltBytes), randomBytes(nonceBytes)];
  const key = await keyOf(passphrase, salt, leastRounds);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: bound },
    key,
    new TextEncoder().encode(text),
  );
  const file: SealedFile = {
    format,
    version: 1,
    key: { derivation: 'PBKDF2-HMAC-SHA256', rounds: leastRounds, salt: toBase64(salt) },
    cipher: { name: 'AES-256-GCM', nonce: toBase64(nonce) },
    data: toBase64(new Uint8Array(data)),
  };
  return JSON.stringify(file, null, 1);
}

/** sealed: it opens with its passphrase. newer: it is sealed in a way that this version does not know. null: it is no such file. */
export function sealedFile(text: string): SealedFile | 'newer' | null {
  let parsed: Partial<SealedFile> | null;
  try {
    parsed = JSON.parse(text) as Partial<SealedFile> | null;
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed?.format !== format) return null;
  const { version, key, cipher, data } = parsed;
  const known =
    version === 1 &&
    key?.derivation === 'PBKDF2-HMAC-SHA256' &&
    cipher?.name === 'AES-256-GCM' &&
    typeof data === 'string' &&
    key.rounds <= mostRounds;
  return known ? (parsed as SealedFile) : 'newer';
}

/** What was sealed; null: another passphrase, or the file is damaged (the two cannot be told apart). */
export async function openSealedFile({ key, cipher, data }: SealedFile, passphrase: string): Promise<string | null> {
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(cipher.nonce), additionalData: bound },
      await keyOf(passphrase, fromBase64(key.salt), key.rounds),
      fromBase64(data),
    );
    return new TextDecoder().decode(opened);
  } catch {
    return null;
  }
}

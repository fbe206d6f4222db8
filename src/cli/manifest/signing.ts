import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** How a key is made, for messages. */
const howToMake =
  'Tạo khóa bằng lệnh: openssl genpkey -algorithm ed25519 -out khoa-ky.pem (giữ kín, không để trong kho mã nguồn).';

/**
 * Reads the Ed25519 private key that `MINHBACH_SIGNING_KEY` names; undefined where the variable is not set.
 * @throws Error with a Vietnamese message that never shows the key
 */
export async function readSigningKey(env: NodeJS.ProcessEnv = process.env): Promise<KeyObject | undefined> {
  const path = env['MINHBACH_SIGNING_KEY'];
  if (!path) return undefined;
  return readKey(
    path,
    createPrivateKey,
    `MINHBACH_SIGNING_KEY là “${path}”, không phải tệp khóa riêng Ed25519. ${howToMake}`,
  );
}

/**
 * Reads an Ed25519 public key from a file.
 * @throws Error with a Vietnamese message
 */
export function readPublicKey(path: string): Promise<KeyObject> {
  return readKey(path, createPublicKey, `“${path}” không phải tệp khóa công khai Ed25519 (PEM).`);
}

/** Reads an Ed25519 public key from its PEM; undefined where it is none. */
export function parsePublicKey(pem: Buffer): KeyObject | undefined {
  // A file that holds a private key would be read as its public half, and so be published without anyone noticing.
  if (!pem.toString('latin1').startsWith('-----BEGIN PUBLIC KEY-----')) return undefined;
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' && exportPublicKey(key) === pem.toString('latin1') ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The public half of a key, as PEM. */
export function exportPublicKey(key: KeyObject): string {
  return (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'pem' }).toString();
}

/** SHA-256 of a public key's DER, for people to compare: `openssl pkey -pubin -in KEY -outform der | sha256sum`. */
export function fingerprintOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/** The 64 bytes of the signature of `bytes`. */
export function signBytes(bytes: Buffer, key: KeyObject): Buffer {
  return sign(null, bytes, key);
}

/** Whether `signature` is that of `bytes` by the holder of the key. */
export function isSignedBy(bytes: Buffer, signature: Buffer, publicKey: KeyObject): boolean {
  return signature.length === 64 && verify(null, bytes, publicKey, signature);
}

async function readKey(path: string, create: (pem: Buffer) => KeyObject, refusal: string): Promise<KeyObject> {
  let key: KeyObject;
  try {
    key = create(await readFile(path));
  } catch {
    throw new Error(refusal);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(refusal);
  return key;
}

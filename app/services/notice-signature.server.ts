import { createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Schema } from '#db/schema.ts'
import { secretsBeside } from './secrets.server.ts'

/** What the hospital vouches for; when it was pushed is the carrier's business. */
export type NoticeContent =
  | Omit<Insertable<Schema['birth_notice']>, 'signature' | 'pushed_at'>
  | Omit<Insertable<Schema['death_notice']>, 'signature' | 'pushed_at'>

/** An Ed25519 private key in PKCS #8 is this, then its 32 bytes. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Keys by database: deriving one costs more than verifying a signature. */
const known = new Map<string, ReturnType<typeof makeKeys>>()

function keysBeside(databasePath: string) {
  const keys = known.get(databasePath) ?? makeKeys(databasePath)
  known.set(databasePath, keys)
  return keys
}

/** The simulated hospitals sign with one key of their own, which only the secrets beside the database tell. */
function makeKeys(databasePath: string) {
  const { sessionPepper } = secretsBeside(databasePath)
  const seed = Buffer.from(hkdfSync('sha256', sessionPepper, '', 'hospital notices', 32))
  const key = Buffer.concat([PKCS8_HEAD, seed])
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

/** The same text for the same content, whatever the order of its attributes. */
function canonical(content: NoticeContent) {
  const signed =
    'notice_code' in content
      ? ['notice_code', 'person_number', 'died_at', 'place', 'cause', 'facility', 'issued_on']
      : [
          ...['certificate_code', 'issued_on', 'mother_number', 'born_at', 'sex'],
          ...['intended_name', 'facility', 'facility_address'],
        ]
  const values = new Map(Object.entries(content))
  return Buffer.from(JSON.stringify(signed.map((name) => [name, values.get(name) ?? null])))
}

/** What a hospital does before it pushes a notice: Ed25519 over its canonical content, in base64url. */
export function signNotice(databasePath: string, content: NoticeContent): string {
  return sign(null, canonical(content), keysBeside(databasePath).privateKey).toString('base64url')
}

/** Whether a notice is what a hospital signed, word for word. */
export function isGenuine(
  databasePath: string,
  { signature, ...content }: NoticeContent & { signature: string },
): boolean {
  const { publicKey } = keysBeside(databasePath)
  return verify(null, canonical(content), publicKey, Buffer.from(signature, 'base64url'))
}

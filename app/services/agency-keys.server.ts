import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint, type JWK } from 'jose'
import { listBundles } from '#machines/bundles/index.ts'
import { secretsBeside } from './secrets.server.ts'

interface AgencyKey {
  privateKey: KeyObject
  /** What the portal publishes of it. */
  published: JWK & { kid: string }
}

/** An Ed25519 private key in PKCS #8 is this, then its 32 bytes. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Keys by database: deriving one costs more than signing with it. */
const known = new Map<string, Promise<ReadonlyMap<string, AgencyKey>>>()

function keysBeside(databasePath: string) {
  const keys = known.get(databasePath) ?? makeKeys(databasePath)
  known.set(databasePath, keys)
  return keys
}

/** Every agency of every bundle signs with a key of its own, which only the secrets beside the database tell. */
async function makeKeys(databasePath: string) {
  const { agencySeed } = secretsBeside(databasePath)
  const agencies = new Set(
    listBundles().flatMap(({ procedures }) => procedures.map(({ agency }) => agency)),
  )
  const keys = new Map<string, AgencyKey>()
  for (const agency of agencies) {
    const seed = Buffer.from(hkdfSync('sha256', agencySeed, '', `results of ${agency}`, 32))
    const key = Buffer.concat([PKCS8_HEAD, seed])
    const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
    const jwk = createPublicKey(privateKey).export({ format: 'jwk' })
    const thumbprint = await calculateJwkThumbprint(jwk)
    const kid = `${agency}.${thumbprint.slice(0, 16)}`
    keys.set(agency, { privateKey, published: { ...jwk, kid, alg: 'EdDSA', use: 'sig' } })
  }
  return keys
}

/** The key an agency signs its results with. */
export async function agencyKey(databasePath: string, agency: string) {
  const key = (await keysBeside(databasePath)).get(agency)
  if (!key) throw new Error(`No bundle names an agency “${agency}”.`)
  return key
}

/** The public keys of all agencies (JSON Web Key Set, RFC 7517): whoever has them needs no portal to check a paper. */
export async function publicKeys(databasePath: string) {
  const keys = await keysBeside(databasePath)
  return { keys: [...keys.values()].map(({ published }) => published) }
}

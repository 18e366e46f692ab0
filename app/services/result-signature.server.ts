import { createHmac } from 'node:crypto'
import { CompactSign, compactVerify, createLocalJWKSet, errors } from 'jose'
import { z } from 'zod'
import type { KeptResultRow } from '#db/schema.results.ts'
import { agencyKey, publicKeys } from './agency-keys.server.ts'
import { secretsBeside } from './secrets.server.ts'
import { parseLines } from './stored.ts'

/** What an agency vouches for with its signature, word for word. */
const signedPaper = z.object({
  /** The agency, and its office. */
  iss: z.string(),
  office: z.string(),
  /** Whose paper it is: the same for all papers of one dossier, and nobody's name or number. */
  sub: z.string(),
  /** When it was signed, in seconds. */
  iat: z.number(),
  /** The national code of the procedure. */
  procedure: z.string(),
  round: z.number(),
  number: z.string(),
  issuedAt: z.number(),
  signedBy: z.string(),
  lines: z.array(z.object({ key: z.string(), value: z.string() })),
})
export type SignedPaper = z.infer<typeof signedPaper>

type Result = Pick<
  KeptResultRow,
  'dossier_id' | 'round' | 'number' | 'content' | 'signed_by' | 'issued_at'
>

/** Who issues it: by which procedure, from which office. */
interface Issuer {
  agency: string
  office: string
  procedure: string
}

/** Signs a result with the key of its agency (Ed25519): a compact JWS, the same for the same content and moment. */
export async function signResult(
  databasePath: string,
  result: Result,
  { agency, office, procedure }: Issuer,
  signedAt: number,
): Promise<string> {
  const { privateKey, published } = await agencyKey(databasePath, agency)
  const paper: SignedPaper = {
    iss: agency,
    office,
    sub: pseudonymOf(databasePath, result.dossier_id),
    iat: Math.floor(signedAt / 1000),
    procedure,
    ...contentOf(result),
  }
  return new CompactSign(Buffer.from(JSON.stringify(paper)))
    .setProtectedHeader({ alg: 'EdDSA', kid: published.kid, typ: 'paper+jws' })
    .sign(privateKey)
}

/**
 * What the agency signed, if the signature holds under its published key and says what the stored result says.
 * Undefined when either is not so: then nothing about the paper can be confirmed.
 */
export async function verifyResult(
  databasePath: string,
  { jws, ...result }: Result & { jws: string | null },
  { agency, procedure }: Omit<Issuer, 'office'>,
): Promise<SignedPaper | undefined> {
  const paper = jws === null ? undefined : await verified(databasePath, jws)
  if (!paper || paper.iss !== agency || paper.procedure !== procedure) return undefined
  if (paper.sub !== pseudonymOf(databasePath, result.dossier_id)) return undefined
  const { round, number, issuedAt, signedBy, lines } = paper
  const signed = JSON.stringify({ round, number, issuedAt, signedBy, lines })
  return signed === storedText(result) ? paper : undefined
}

async function verified(databasePath: string, jws: string) {
  const keys = createLocalJWKSet(await publicKeys(databasePath))
  try {
    const { payload, protectedHeader } = await compactVerify(jws, keys, { algorithms: ['EdDSA'] })
    const paper = signedPaper.parse(JSON.parse(new TextDecoder().decode(payload)))
    // An agency speaks for itself only.
    return protectedHeader.kid?.startsWith(`${paper.iss}.`) ? paper : undefined
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined
    if (error instanceof z.ZodError || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** What is stored as it would be signed; undefined when it can no longer be read. */
function storedText(result: Result) {
  try {
    return JSON.stringify(contentOf(result))
  } catch {
    return undefined
  }
}

function contentOf({ round, number, issued_at, signed_by, content }: Result) {
  const lines = parseLines(content)
  return { round, number, issuedAt: issued_at, signedBy: signed_by, lines }
}

function pseudonymOf(databasePath: string, dossierId: string) {
  const { agencySeed } = secretsBeside(databasePath)
  return createHmac('sha256', agencySeed).update(`subject of ${dossierId}`).digest('base64url')
}

import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

export interface Secrets {
  /** Key of the hash under which session tokens are stored. */
  sessionPepper: Buffer
  /** Shared with the payment provider: what it signs its webhooks with. */
  webhookSecret: Buffer
  /** What the signing keys of the simulated agencies are made from, one key each. */
  agencySeed: Buffer
}

/** The secrets file cannot be trusted; the message says what to do about it. */
export class SecretsError extends Error {
  constructor(path: string, problem: string, remedy: string) {
    super(`${path}: ${problem}. ${remedy}`)
    this.name = 'SecretsError'
  }
}

const known = new Map<string, Secrets>()

/** The secrets beside this database, made on first use with rights for the owner alone. Throws SecretsError. */
export function secretsBeside(databasePath: string): Secrets {
  const path = join(dirname(databasePath), 'secrets.json')
  const found = known.get(path)
  if (found) return found
  make(path)
  const secrets = read(path)
  known.set(path, secrets)
  return secrets
}

/** An existing file stays. */
function make(path: string) {
  if (statSync(path, { throwIfNoEntry: false })) return
  mkdirSync(dirname(path), { recursive: true })
  const draft = writeDraft(path, {
    sessionPepper: newKey(),
    webhookSecret: newKey(),
    agencySeed: newKey(),
  })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
}

const newKey = () => randomBytes(32).toString('base64')

/** Written whole under another name first: a crash never leaves half a file. */
function writeDraft(path: string, content: Readonly<Record<string, unknown>>) {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true })
  chmodSync(draft, 0o600)
  return draft
}

function read(path: string): Secrets {
  const rights = statSync(path).mode & 0o777
  if (rights & 0o077) {
    const shown = rights.toString(8).padStart(4, '0')
    throw new SecretsError(path, `others may read it (rights ${shown})`, `Run: chmod 600 ${path}`)
  }
  const content = parse(readFileSync(path, 'utf8'))
  const sessionPepper = keyIn(content.sessionPepper)
  if (!sessionPepper) {
    throw new SecretsError(
      path,
      'it holds no usable sessionPepper (32 bytes in base64)',
      'Restore it, or remove it: a new one is made, everybody signs in again, and no paper signed before can be confirmed',
    )
  }
  const webhookSecret = keyIn(content.webhookSecret)
  const agencySeed = keyIn(content.agencySeed)
  if (webhookSecret && agencySeed) return { sessionPepper, webhookSecret, agencySeed }
  if (content.agencySeed !== undefined && !agencySeed) {
    throw new SecretsError(
      path,
      'it holds no usable agencySeed (32 bytes in base64)',
      'Restore it, or remove that line: a new one is made, and no paper signed before can be confirmed',
    )
  }
  // A file from before there were payments or signed results: it gets what it lacks, and nobody is signed out.
  const lacking = {
    webhookSecret: webhookSecret?.toString('base64') ?? newKey(),
    agencySeed: agencySeed?.toString('base64') ?? newKey(),
  }
  renameSync(writeDraft(path, { ...content, ...lacking }), path)
  return read(path)
}

function keyIn(text: unknown): Buffer | undefined {
  const key = Buffer.from(typeof text === 'string' ? text : '', 'base64')
  return key.length === 32 ? key : undefined
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const content: unknown = JSON.parse(text)
    return typeof content === 'object' && content !== null ? { ...content } : {}
  } catch {
    return {}
  }
}

import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

export interface Secrets {
  /** Key of the hash under which session tokens are stored. */
  sessionPepper: Buffer
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

/** Written whole under another name first: a crash never leaves half a file. An existing one stays. */
function make(path: string) {
  if (statSync(path, { throwIfNoEntry: false })) return
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const content = { sessionPepper: randomBytes(32).toString('base64') }
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true })
  chmodSync(draft, 0o600)
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
}

function read(path: string): Secrets {
  const rights = statSync(path).mode & 0o777
  if (rights & 0o077) {
    const shown = rights.toString(8).padStart(4, '0')
    throw new SecretsError(path, `others may read it (rights ${shown})`, `Run: chmod 600 ${path}`)
  }
  const pepper = Buffer.from(pepperIn(readFileSync(path, 'utf8')) ?? '', 'base64')
  if (pepper.length === 32) return { sessionPepper: pepper }
  throw new SecretsError(
    path,
    'it holds no usable sessionPepper (32 bytes in base64)',
    'Restore it, or remove it: a new one is made and everybody signs in again',
  )
}

function pepperIn(text: string): string | undefined {
  try {
    const content: unknown = JSON.parse(text)
    if (typeof content !== 'object' || content === null) return undefined
    if (!('sessionPepper' in content)) return undefined
    return typeof content.sessionPepper === 'string' ? content.sessionPepper : undefined
  } catch {
    return undefined
  }
}

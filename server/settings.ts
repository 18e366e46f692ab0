export interface Settings {
  host: string
  port: number
  databasePath: string
  /** The public address when it is not simply http and the Host header, e.g. behind a TLS proxy. */
  origin?: URL
  /** How many times the usual rate limits; null is none at all. */
  rateLimit: number | null
  /** How many runs may play at once, and how much room all runs and backups may take. */
  runs: { atOnce: number; limitBytes: number }
}

/** A setting in the environment makes no sense; the message names it. */
export class SettingsError extends Error {
  constructor(name: string, value: string, expected: string) {
    super(`${name}=${value} cannot be used: ${expected}`)
    this.name = 'SettingsError'
  }
}

/** The server's settings from environment variables. Throws SettingsError. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  return {
    host: env.HOST || '127.0.0.1',
    port: portIn(env.PORT || '3000'),
    databasePath: env.DATABASE_PATH || 'data/portal.db',
    origin: env.ORIGIN ? originIn(env.ORIGIN) : undefined,
    rateLimit: rateLimitIn(env.RATE_LIMIT || '1'),
    runs: {
      atOnce: countIn('RUNS_AT_ONCE', env.RUNS_AT_ONCE || '2'),
      limitBytes: countIn('RUNS_MEGABYTES', env.RUNS_MEGABYTES || '4000') * 1_000_000,
    },
  }
}

function portIn(text: string) {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new SettingsError('PORT', text, 'a whole number from 0 to 65535')
}

function originIn(text: string) {
  const expected = 'scheme, host and port only, like https://motlan.example'
  if (!URL.canParse(text)) throw new SettingsError('ORIGIN', text, expected)
  const url = new URL(text)
  if (/^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url
  throw new SettingsError('ORIGIN', text, expected)
}

function rateLimitIn(text: string) {
  if (text === 'off') return null
  const factor = Number(text)
  if (factor > 0 && Number.isFinite(factor)) return factor
  throw new SettingsError('RATE_LIMIT', text, 'off, or a number that multiplies the usual limits')
}

function countIn(name: string, text: string) {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= 1_000_000) return count
  throw new SettingsError(name, text, 'a whole number from 1 on')
}

import { SecretsError } from '#app/services/secrets.server.ts'
import { DatabaseExistsError } from '../scenario/new-database.ts'
import type { Texts } from './texts.ts'

const full = /^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL|SQLITE_IOERR.*)$/
const noRight = /^(EACCES|EPERM|EROFS|SQLITE_READONLY.*|SQLITE_CANTOPEN.*)$/
const noFolder = /^(ENOENT|ENOTDIR|EEXIST|ENAMETOOLONG|EISDIR)$/

/** Why no database was made, with the remedy, and the exit code. */
export function failureOf(error: Error, path: string, said: Texts): { text: string; code: 1 | 2 } {
  if (error instanceof DatabaseExistsError) return { text: said.exists(error.path), code: 2 }
  if (error instanceof SecretsError) return { text: error.message, code: 1 }
  const code = codeOf(error)
  if (full.test(code)) return { text: said.full(path), code: 1 }
  if (noRight.test(code)) return { text: said.noRight(path), code: 1 }
  if (noFolder.test(code)) return { text: said.noFolder(path), code: 1 }
  return { text: said.notPlayed(error.message), code: 1 }
}

/** The code of what went wrong underneath. */
function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause instanceof Error ? codeOf(error.cause) : ''
}

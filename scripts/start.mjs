// @ts-check
import './node-version.mjs'
import './follow-npm.mjs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'

process.env.NODE_ENV = 'production'
const host = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)

try {
  await tryPort()
  await ensureInstalled()
  if (!(await ensureBuilt())) process.exit(1)
  const database = process.env.DATABASE_PATH || 'data/portal.db'
  console.log(`Starting. Ctrl+C stops it; everything entered stays in ${database}.`)
  // In this process, so that signals and the exit code are the server's own.
  await import('./serve.mjs')
} catch (error) {
  const remedy = error instanceof Error && remedyFor(error)
  if (!remedy) throw error
  console.error(remedy)
  process.exit(1)
}

/** Better now than after a minute of installing and building. */
async function tryPort() {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return // the server says what is wrong with it
  const probe = createServer().listen(port, host)
  await once(probe, 'listening')
  probe.close()
  await once(probe, 'close')
}

/** @param {NodeJS.ErrnoException} error */
function remedyFor({ code, name, message }) {
  const another = 'choose another port, for example: PORT=3001 npm start'
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken: is Một Lần already running at http://localhost:${port}? If not, ${another}`
  }
  if (code === 'EACCES' && message.includes('listen')) {
    return `Port ${port} is reserved for the system administrator; ${another}`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST=${host} is not an address of this machine; leave it out, or use HOST=0.0.0.0 for all of them.`
  }
  if (name === 'SettingsError' || name === 'UnknownMachineError') return message
  return undefined
}

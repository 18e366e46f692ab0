// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { root, run } from './run.mjs'
import { checkToolchain, toolchainRemedy } from './toolchain.mjs'

const installedLock = 'node_modules/.package-lock.json'

/** Makes node_modules what package-lock.json says; does nothing when it is. Ends the process when it cannot. */
export async function ensureInstalled() {
  if (matchesLock() && opensSqlite()) return
  console.log('Installing the packages of package-lock.json (about a minute) …')
  await checkToolchain()
  const code = await run([...npm(), 'ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code === 0 && opensSqlite()) return
  console.error(`
The packages could not be installed; npm says why above.
If it was compiling better-sqlite3 that failed: ${toolchainRemedy}
If it was the network: check it (and npm's proxy setting), then run the same command again.`)
  process.exit(1)
}

/** The npm that started us, or the one in PATH. */
function npm() {
  const { npm_execpath: script } = process.env
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm']
}

/** npm leaves a lock of what it installed in node_modules; packages for other systems are not in it. */
function matchesLock() {
  const { '': _project, ...wanted } = packagesIn('package-lock.json')
  if (!existsSync(`${root}${installedLock}`)) return false
  const found = packagesIn(installedLock)
  const sameVersion = Object.entries(wanted).every(([path, { version, optional }]) =>
    found[path] ? found[path].version === version : optional,
  )
  return sameVersion && Object.keys(found).every((path) => path in wanted)
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(path) {
  return JSON.parse(readFileSync(`${root}${path}`, 'utf8')).packages
}

/** The driver is compiled for one Node.js: after a change of version it no longer loads. */
function opensSqlite() {
  try {
    const Sqlite = createRequire(import.meta.url)('better-sqlite3')
    new Sqlite(':memory:').close()
    return true
  } catch {
    return false
  }
}

// @ts-check
import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { run } from './run.mjs'

/**
 * Where a program is, or undefined.
 * @param {string} name a name to look up in PATH, or an absolute path
 */
export function findProgram(name) {
  const folders = isAbsolute(name) ? [''] : (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The kinds of system whose package manager we can name. */
export function systemKind() {
  if (process.platform !== 'linux') return process.platform
  const names = distribution()
  return ['debian', 'ubuntu', 'fedora', 'rhel', 'alpine', 'arch'].find((name) =>
    names.includes(name),
  )
}

function distribution() {
  try {
    const text = readFileSync('/etc/os-release', 'utf8')
    return [...text.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)].flatMap(([, ids = '']) =>
      ids.split(' '),
    )
  } catch {
    return []
  }
}

/** Whether packages can be installed here without asking anybody. */
export function canInstallPackages() {
  const isRoot = process.getuid?.() === 0
  return isRoot && ['debian', 'ubuntu'].includes(systemKind() ?? '') && !!findProgram('apt-get')
}

/**
 * Installs Debian packages, saying so. Resolves to whether that worked.
 * @param {...string} packages
 */
export async function installPackages(...packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run(['apt-get', 'update', '-qq'], { env, seconds: 180 })
  return (await run(['apt-get', 'install', '-y', '-qq', ...packages], { env, seconds: 400 })) === 0
}

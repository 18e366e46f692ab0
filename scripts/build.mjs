// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import './node-version.mjs'
import { root, run, tool } from './run.mjs'

/** What the built portal is made of. */
const sources = ['app', 'machines', 'db', 'seeds', 'server', 'public']
const configs = [
  'package-lock.json',
  'package.json',
  'react-router.config.ts',
  'tsconfig.json',
  'vite.config.ts',
]

// Inside a folder that every build empties: a build made by hand takes the stamp away with it.
const stamp = join(root, 'build/server/sources.sha256')

/** Builds the portal unless the last build is of these very sources. Resolves to whether there is a good build. */
export async function ensureBuilt() {
  const hash = hashSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true
  console.log('Building the portal …')
  rmSync(stamp, { force: true })
  const env = { NODE_ENV: 'production' }
  if ((await run(tool('@react-router/dev/bin.js', 'build'), { env })) !== 0) return false
  writeFileSync(stamp, hash)
  return true
}

function hashSources() {
  const hash = createHash('sha256')
  for (const path of [...configs, ...sources].flatMap(filesUnder)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await ensureBuilt()) ? 0 : 1
}

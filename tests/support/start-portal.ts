import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { ensureBuilt } from '../../scripts/build.mjs'
import { ensureChromium } from '../../scripts/chromium.mjs'

/** For the browser tests: the built portal on a free port with a database of its own. Returns how to stop it. */
export default async function startPortal() {
  process.env.CHROMIUM_PATH ||= await ensureChromium()
  if (!(await ensureBuilt())) throw new Error('The portal could not be built.')

  const folder = await mkdtemp(join(tmpdir(), 'mot-lan-e2e-'))
  const server = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_PATH: join(folder, 'portal.db'),
      RATE_LIMIT: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      const exited = once(server, 'exit')
      server.kill('SIGTERM')
      const late = setTimeout(() => server.kill('SIGKILL'), 15_000)
      await exited
      clearTimeout(late)
    }
    await rm(folder, { recursive: true, force: true })
  }

  const patience = setTimeout(() => server.kill('SIGKILL'), 60_000)
  const address = await addressIn(server.stdout)
  clearTimeout(patience)
  if (!address) {
    await stop()
    throw new Error('The portal did not start; why is written above.')
  }
  process.env.BASE_URL = address
  process.env.DATABASE_UNDER_TEST = join(folder, 'portal.db')
  return stop
}

/** The address the server prints once it listens; undefined when it ends before. */
function addressIn(output: Readable) {
  return new Promise<string | undefined>((resolve) => {
    createInterface(output)
      .on('line', (line) => {
        const address = /http:\/\/\S+/.exec(line)?.[0]
        if (address) resolve(address)
      })
      .on('close', () => resolve(undefined))
  })
}

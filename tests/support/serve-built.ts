import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** The built portal in a process of its own, on a free port. Gives its address and how to stop it. */
export async function serveBuilt(databasePath: string) {
  const server = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_PATH: databasePath,
      RATE_LIMIT: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const exited = once(server, 'exit')
    server.kill('SIGTERM')
    const late = setTimeout(() => server.kill('SIGKILL'), 15_000)
    await exited
    clearTimeout(late)
  }

  const patience = setTimeout(() => server.kill('SIGKILL'), 60_000)
  const address = await addressIn(server.stdout)
  clearTimeout(patience)
  if (address) return { address, stop }
  await stop()
  throw new Error('The portal did not start; why is written above.')
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

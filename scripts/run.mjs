// @ts-check
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * @typedef {object} Options
 * @property {Record<string, string | undefined>} [env] added to this process's own
 * @property {number} [seconds] after which the command and its children are ended
 * @property {(text: string) => void} [hear] takes what the command says, instead of our own output
 */

/**
 * Runs a command in the project's folder, its output going where ours goes. Resolves to its exit code;
 * 127 when there is no such command, 124 when its time was up.
 * @param {readonly string[]} command
 * @param {Options} [options]
 * @returns {Promise<number>}
 */
export function run(command, { env, seconds = 600, hear } = {}) {
  const [file = '', ...args] = command
  return new Promise((resolve) => {
    // A group of its own, so that a command that hangs is ended with all it started.
    const detached = process.platform !== 'win32'
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', hear ? 'pipe' : 'inherit', hear ? 'pipe' : 'inherit'],
      detached,
    })
    if (hear) {
      child.stdout?.setEncoding('utf8').on('data', hear)
      child.stderr?.setEncoding('utf8').on('data', hear)
    }
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      if (!child.pid) return
      try {
        process.kill(detached ? -child.pid : child.pid, signal)
      } catch {
        // It ended by itself a moment before.
      }
    }
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      const told = `\n${command.join(' ')} was ended after ${seconds} seconds.`
      if (hear) hear(`${told}\n`)
      else console.error(told)
      end('SIGKILL')
    }, seconds * 1000)
    /** @param {NodeJS.Signals} signal */
    const interrupted = (signal) => {
      end(signal)
      process.exit(130)
    }
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted)

    /** @param {number} code */
    const settle = (code) => {
      clearTimeout(timer)
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
      resolve(code)
    }
    child.once('error', () => settle(127))
    child.once(hear ? 'close' : 'exit', (code) => settle(timedOut ? 124 : (code ?? 1)))
  })
}

/**
 * The command for a script of an installed package, without a shell and on every system.
 * @param {string} script below node_modules
 * @param {...string} args
 */
export function tool(script, ...args) {
  return [process.execPath, `${root}node_modules/${script}`, ...args]
}

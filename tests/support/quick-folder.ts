import { statfsSync } from 'node:fs'

const NEEDED_BYTES = 2 * 1024 ** 3
const IN_MEMORY = '/dev/shm'

/**
 * Where the tests' databases are made: in memory where the system has room for it. Every write is synchronous there
 * too, but no disk has to follow, which is most of the time of a test. The portal itself never does this.
 */
export function quickFolder(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY)
    return bavail * bsize >= NEEDED_BYTES ? IN_MEMORY : undefined
  } catch {
    return undefined
  }
}

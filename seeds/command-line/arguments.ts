import { parseArgs } from 'node:util'

/** What somebody asked for on the command line, or what cannot be understood. */
export type Asked =
  | { does: 'help' | 'list' }
  | { does: 'play'; scenario: string; seed: number | undefined; database: string | undefined }
  | { does: 'nothing'; fault: 'usage' | 'seed' | 'database'; found: string }

const LARGEST_SEED = 2 ** 32 - 1

export function readArguments(args: string[]): Asked {
  const read = parsed(args)
  if (typeof read === 'string') return misread(args, read)
  const { values, positionals } = read
  if (values.help) return { does: 'help' }
  const [scenario, ...more] = positionals
  if (values.list) {
    const odd = scenario ?? (values.seed !== undefined ? '--seed' : undefined)
    return odd === undefined ? { does: 'list' } : { does: 'nothing', fault: 'usage', found: odd }
  }
  if (!scenario || more[0] !== undefined) {
    return { does: 'nothing', fault: 'usage', found: more[0] ?? '' }
  }
  const { seed, database } = values
  if (seed !== undefined && !(/^\d{1,10}$/.test(seed) && Number(seed) <= LARGEST_SEED)) {
    return { does: 'nothing', fault: 'seed', found: seed }
  }
  if (database?.trim() === '') return { does: 'nothing', fault: 'database', found: database }
  return { does: 'play', scenario, seed: seed === undefined ? undefined : Number(seed), database }
}

/** `--seed -5` is taken for an option that lacks its number. */
function misread(args: readonly string[], found: string): Asked {
  const fault = found === '--seed' ? 'seed' : found === '--database' ? 'database' : 'usage'
  if (fault !== 'seed') return { does: 'nothing', fault, found }
  return { does: 'nothing', fault, found: args[args.indexOf('--seed') + 1] ?? '' }
}

/** The word that was not understood stands in quotes in Node's message. */
function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        list: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        seed: { type: 'string' },
        database: { type: 'string' },
      },
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return /'(-[^' ]*)/.exec(error.message)?.[1] ?? ''
  }
}

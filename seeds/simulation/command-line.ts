import { parseArgs } from 'node:util'

/** What somebody asked the command for, or what cannot be understood. */
export type Asked =
  | { does: 'help' | 'list' }
  | { does: 'look'; dossier: string; database: string }
  | ({ does: 'simulate'; scenario: string } & Choices)
  | { does: 'nothing'; option: string; found: string }

export interface Choices {
  seed: number
  families: number | undefined
  ruleSet: string | undefined
  database: string | undefined
  json: boolean
  resume: boolean
}

/** What a run draws from when nobody says. */
const ORDINARY_SEED = 1
const LARGEST_SEED = 2 ** 32 - 1
const MOST_DOSSIERS = 5_000_000

export function readAsked(args: string[]): Asked {
  const read = parsed(args)
  if ('option' in read) return { does: 'nothing', ...read }
  const { values, positionals } = read
  if (values.help) return { does: 'help' }
  const [scenario, more] = positionals
  if (values.look !== undefined) {
    return values.database === undefined || scenario !== undefined
      ? { does: 'nothing', option: 'look', found: scenario ?? '' }
      : { does: 'look', dossier: values.look, database: values.database }
  }
  if (values.list) {
    return scenario === undefined
      ? { does: 'list' }
      : { does: 'nothing', option: '', found: scenario }
  }
  if (scenario === undefined || more !== undefined) {
    return { does: 'nothing', option: '', found: more ?? '' }
  }
  const seed = values.seed === undefined ? ORDINARY_SEED : wholeIn(values.seed, LARGEST_SEED)
  if (seed === undefined) return { does: 'nothing', option: 'seed', found: values.seed ?? '' }
  const families =
    values.dossiers === undefined ? undefined : wholeIn(values.dossiers, MOST_DOSSIERS)
  if (values.dossiers !== undefined && !families) {
    return { does: 'nothing', option: 'dossiers', found: values.dossiers }
  }
  const { database, json = false, resume = false } = values
  if (database?.trim() === '' || (resume && database === undefined)) {
    return { does: 'nothing', option: resume ? 'resume' : 'database', found: '' }
  }
  return {
    does: 'simulate',
    scenario,
    seed,
    families,
    ruleSet: values['rule-set'],
    database,
    json,
    resume,
  }
}

function wholeIn(text: string, most: number): number | undefined {
  const isWhole = /^\d{1,10}$/.test(text) && Number(text) <= most
  return isWhole ? Number(text) : undefined
}

const withValue = ['seed', 'dossiers', 'rule-set', 'database']

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        list: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        resume: { type: 'boolean' },
        seed: { type: 'string' },
        dossiers: { type: 'string' },
        'rule-set': { type: 'string' },
        look: { type: 'string' },
        database: { type: 'string' },
      },
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const found = /'(-[^' ]*)/.exec(error.message)?.[1] ?? ''
    const option = withValue.find((name) => found === `--${name}`) ?? ''
    // `--seed -5` is taken for an option that lacks its number.
    return { option, found: option ? (args[args.indexOf(found) + 1] ?? '') : found }
  }
}

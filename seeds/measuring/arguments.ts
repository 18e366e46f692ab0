import { parseArgs } from 'node:util'
import type { Unit } from '#machines/cases.ts'

/** What was asked for, or the word that was not understood. */
export interface AskedMeasures {
  help: boolean
  json: boolean
  repair: boolean
  unit: Unit | undefined
  from: string
  to: string
  database: string
}

const units: readonly Unit[] = ['life-event', 'dossier', 'step']

export function readMeasureArguments(args: string[]): AskedMeasures | { odd: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        repair: { type: 'boolean', default: false },
        unit: { type: 'string' },
        from: { type: 'string', default: '' },
        to: { type: 'string', default: '' },
        database: { type: 'string', default: 'data/portal.db' },
      },
    })
    const unit = units.find((known) => known === values.unit)
    if (values.unit !== undefined && !unit) return { odd: `--unit ${values.unit}` }
    if (values.database.trim() === '') return { odd: '--database' }
    return { ...values, unit }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { odd: /'([^']*)'/.exec(error.message)?.[1] ?? args.join(' ') }
  }
}

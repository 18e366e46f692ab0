import type { Said } from './command-line.texts.ts'
import type { Measure } from './report.ts'
import { asText, columnsOf } from './table.ts'

/** What the command says of one run, in this order. */
export interface Played {
  scenario: string
  seed: number
  ruleSet: string
  dossiers: number
  steps: number
  events: number
  eventLogHash: string
  seconds: number
  measures: Measure[]
}

/** The same figures of several runs beside each other, a column for each law; provinces are left out. */
export function besideTable(results: readonly Played[], { head }: Said): string {
  const [first] = results
  const blocks = ['country', 'ministries', 'localities']
  const shared = (first?.measures ?? []).filter(({ block }) => blocks.includes(block))
  const rows = shared.map(({ id, unit, block }) => [
    id,
    unit,
    block,
    ...results.map(({ measures }) => {
      const found = measures.find(
        (one) => one.id === id && one.unit === unit && one.block === block,
      )
      return asText(found?.value ?? null)
    }),
  ])
  const names = head.slice(0, 3)
  return columnsOf([[...names, ...results.map(({ ruleSet }) => ruleSet)], ...rows])
}

import type { Said } from './command-line.texts.ts'
import type { Measure } from './measure.ts'
import { columnsOf, valueText, withNote } from './table.ts'

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

/**
 * The same figures of several runs beside each other, a column for each law, what was published of it in brackets;
 * provinces are left out.
 */
export function besideTable(results: readonly Played[], said: Said): string {
  const all = results.flatMap(({ measures }) => measures)
  const blocks = ['country', 'ministries', 'localities']
  const shown = new Map(
    all.filter(({ block }) => blocks.includes(block)).map((one) => [keyOf(one), one]),
  )
  const rows = [...shown.values()].map((one) => {
    const { id, unit, block, label } = one
    const cells = results.map(({ measures }) => {
      const found = measures.find((other) => keyOf(other) === keyOf(one))
      const text = valueText(found, said)
      const published = found?.published ?? null
      return published === null ? text : `${text} (${published})`
    })
    return [id, unit, block, ...cells, said.label[label]]
  })
  const { head, published } = said
  const laws = results.map(({ ruleSet }) => ruleSet)
  const table = columnsOf([[...head.slice(0, 3), ...laws, head.at(-1) ?? ''], ...rows])
  return withNote(`${table}\n\n${published}`, all, said)
}

const keyOf = ({ id, unit, block }: Measure) => `${id}|${unit}|${block}`

import { NoDatabaseError, openFigures } from '#app/services/measuring/opening-figures.server.ts'
import { listMeasures, type Measure } from '#app/services/measuring/measures.server.ts'
import { rebuildRollUps } from '#app/services/measuring/counting-anew.server.ts'
import { recountAll } from '#app/services/measuring/recounting.server.ts'
import type { Language } from '#machines/bundle.ts'
import { periodBetween } from '#machines/period.ts'
import { readMeasureArguments, type AskedMeasures } from './arguments.ts'
import { measureTexts } from './texts.ts'

/** Where a command writes; lines without their end. */
export interface Out {
  out: (line: string) => void
  err: (line: string) => void
}

type ExitCode = 0 | 1 | 2
type Opened = Awaited<ReturnType<typeof openFigures>>

/** `npm run measure`: every figure of a database. */
export const measure = (args: string[], language: Language, to: Out) =>
  run(args, language, to, async (opened, asked) => {
    const said = measureTexts[language]
    const read = periodBetween(asked.from, asked.to, opened.now)
    if ('problem' in read) {
      to.err(said.badPeriod(asked.from, asked.to))
      return 2
    }
    const measures = await listMeasures(opened, { unit: asked.unit, period: read.period })
    if (asked.json) to.out(JSON.stringify({ measures }))
    else for (const one of measures) if (one.value !== null) to.out(lineOf(one))
    return 0
  })

const lineOf = ({ unit, block, id, value, numerator, denominator, published }: Measure) =>
  [
    unit.padEnd(10),
    block.padEnd(20),
    id.padEnd(34),
    String(Math.round((value ?? 0) * 10_000) / 10_000).padStart(10),
    `(${numerator}${denominator === null ? '' : ` / ${denominator}`})`,
    ...(published === null ? [] : [`[${published}]`]),
  ].join(' ')

/** `npm run recount`: roll-ups against rows, number by number. */
export const recount = (args: string[], language: Language, to: Out) =>
  run(args, language, to, async (opened, { repair }) => {
    const said = measureTexts[language]
    if (repair) to.out(said.repaired(await rebuildRollUps(opened.db)))
    const { rows, figures } = await recountAll(opened)
    if (rows.length + figures.length === 0) {
      to.out(said.same(opened.db.path))
      return 0
    }
    to.err(said.different(rows.length + figures.length))
    for (const { where, kept, counted } of rows) {
      to.err(`  ${where}: ${said.kept} ${kept}, ${said.counted} ${counted}`)
    }
    for (const { scope, id, rolledUp, recounted } of figures) {
      const parts = ({ numerator, denominator }: typeof rolledUp) =>
        `${numerator}/${denominator ?? '–'}`
      to.err(
        `  ${said.figures} ${scope.unit} ${id}: ${said.kept} ${parts(rolledUp)}, ${said.counted} ${parts(recounted)}`,
      )
    }
    return 1
  })

async function run(
  args: string[],
  language: Language,
  to: Out,
  work: (opened: Opened, asked: AskedMeasures) => Promise<ExitCode>,
): Promise<ExitCode> {
  const said = measureTexts[language]
  const asked = readMeasureArguments(args)
  if ('odd' in asked) {
    to.err(`${said.notUnderstood(asked.odd)}\n\n${said.usage}`)
    return 2
  }
  if (asked.help) {
    to.out(said.usage)
    return 0
  }
  try {
    const opened = await openFigures(asked.database)
    try {
      return await work(opened, asked)
    } finally {
      await opened.db.close()
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const isMissing = error instanceof NoDatabaseError
    to.err(isMissing ? said.noDatabase(error.path) : said.broken(asked.database, error.message))
    return 1
  }
}

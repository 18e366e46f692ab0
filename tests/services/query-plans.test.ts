import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import {
  breakdowns,
  viewBreakdown,
  viewHeadlines,
} from '#app/services/measuring/headlines.server.ts'
import { viewManaged } from '#app/services/measuring/managing.server.ts'
import { viewOverview } from '#app/services/measuring/overview.server.ts'
import { viewTrend } from '#app/services/measuring/trends.server.ts'
import type { Schema } from '#db/schema.ts'
import { instantAt } from '#machines/calendar.ts'
import { openSimulation } from '#seeds/simulation/playable.ts'
import oneByOne from '#seeds/simulation/scenarios/one-by-one.ts'

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-plans-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Tables that hold a row or more for every dossier, or for every day and province. */
const large =
  /^SCAN (dossier|declaration|step|stay|deadline|dossier_event|outbox|contact|result|payment|command|person|life_event|measured_case|roll_up|roll_up_tally)\b/

it('no headline reads a large table from one end to the other', async () => {
  const path = join(folder, 'run.db')
  const simulation = await openSimulation({
    scenario: oneByOne,
    seed: 2,
    families: 4,
    databasePath: path,
  })
  while (simulation.next() !== undefined) await simulation.step()
  await simulation.close()

  const connection = new Sqlite(path, { readonly: true })
  const asked = new Map<string, readonly unknown[]>()
  const read = new Kysely<Schema>({
    dialect: new SqliteDialect({
      database: {
        prepare: (text: string) => {
          const made = connection.prepare<unknown[]>(text)
          return {
            reader: made.reader,
            all: (parameters: readonly unknown[]) => {
              asked.set(text, parameters)
              return made.all(...parameters)
            },
            run: (parameters: readonly unknown[]) => made.run(...parameters),
            iterate: (parameters: readonly unknown[]) => made.iterate(...parameters),
          }
        },
        close: () => connection.close(),
      },
    }),
  })
  const now = simulation.now()
  const reader = { db: { read, write: read, path, close: () => Promise.resolve() }, now }
  const whole = { from: 0, until: now }
  const part = { from: instantAt('2024-08-06', '00:00'), until: instantAt('2024-09-12', '23:59') }
  for (const period of [whole, part]) {
    for (const unit of ['dossier', 'step', 'life-event'] as const) {
      await viewHeadlines(reader, { unit, period })
      await viewHeadlines(reader, { unit, period, province: '914' })
    }
    for (const by of breakdowns) await viewBreakdown(reader, { unit: 'step', period }, by)
    await viewOverview(reader, 'dossier', period)
    await viewTrend(reader, { unit: 'step', period }, 'end-to-end-online', 'day')
    await viewManaged(reader, { province: '', agency: '', bundle: '' }, period, part)
  }
  const scansOf = (text: string, parameters: readonly unknown[] = []) =>
    connection
      .prepare<unknown[], { detail: string }>(`explain query plan ${text}`)
      .all(...parameters)
      .filter(({ detail }) => large.test(detail))
      .map(({ detail }) => `${detail}: ${text.replace(/\s+/g, ' ')}`)
  const scans = [...asked].flatMap(([text, parameters]) => scansOf(text, parameters))
  expect(scansOf(`select count(*) from step where state = 'issued'`)).toHaveLength(1)
  await read.destroy()
  expect(asked.size).toBeGreaterThan(20)
  expect(scans).toEqual([])
})

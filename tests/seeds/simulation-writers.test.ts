import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { differingTables } from '../support/both-writers.ts'

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-writers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the bulk writer leaves exactly the rows the services leave for the same commands', async () => {
  const { differing, tables, dossiers } = await differingTables(folder, 10)
  expect(differing).toEqual([])
  expect(dossiers).toBe(10)
  expect(tables).toEqual(
    expect.arrayContaining([
      'consent',
      'dossier_event',
      'stay',
      'outbox',
      'result',
      'roll_up',
      'form_count',
    ]),
  )
})

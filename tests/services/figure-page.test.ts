import { expect, onTestFinished, test } from 'vitest'
import { viewFigureRows } from '#app/services/measuring/figure-page.server.ts'
import { compareFigures } from '#app/services/measuring/recounting.server.ts'
import { scansHere } from '#app/services/measuring/scanning.server.ts'
import { findMeasuredDossier } from '#db/measured-dossier.server.ts'
import { addBatch } from '#db/roll-ups.server.ts'
import { Changes } from '#machines/roll-up-difference.ts'
import { rollUpsOf } from '#machines/roll-ups.ts'
import { at, issued, tell } from '#tests/support/history.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'
import { openTestStore } from '#tests/support/store.ts'

const now = at('2024-08-20 12:00')

/** Four dossiers that a run writes in one batch: three finished, one still open. */
async function inOneBatch() {
  const { db, close } = await openTestStore()
  onTestFinished(close)
  await addSmallCast(db)
  const ids = ['a', 'b', 'c']
  const done = issued('2024-08-05 08:00', '2024-08-05 10:00')
  await tell(db.write, ...ids.map((id) => ({ id, steps: { 'birth-registration': done } })))
  await tell(db.write, { id: 'open', steps: { 'birth-registration': {} } })
  await db.write.transaction().execute(async (trx) => {
    const changes = new Changes()
    const due = []
    for (const id of [...ids, 'open']) {
      const measured = await findMeasuredDossier(trx, id)
      if (!measured) throw new Error(`There is no dossier ${id}.`)
      const added = rollUpsOf(measured)
      changes.add(added.cases)
      due.push({ dossierId: id, due: added.due })
    }
    await addBatch(trx, changes, due)
  })
  return { db, now }
}

test('a figure opens to its query, the rows of its parts, and a recount that agrees', async () => {
  const reader = await inOneBatch()
  const scope = { unit: 'step', period: { from: 0, until: now } } as const
  const asked = { figureId: 'on-time', part: 'numerator', offset: 0, limit: 2 } as const
  const view = await viewFigureRows(reader, scansHere, scope, asked)
  expect(view.figure).toMatchObject({ value: 0.75, numerator: 3, denominator: 4 })
  expect(view.recounted).toEqual(view.figure)
  expect(view).toMatchObject({ count: 3, suppressed: false })
  expect(view.rows).toHaveLength(2)
  expect(view.query?.sql).toContain('from roll_up')
})

test('what a batch adds equals a recount, promises that pass meanwhile included', async () => {
  const reader = await inOneBatch()
  for (const unit of ['life-event', 'dossier', 'step'] as const) {
    expect(await compareFigures(reader, { unit, period: { from: 0, until: now } })).toEqual([])
  }
})

import { expect, it } from 'vitest'
import { listQueue } from '#db/queue.server.ts'
import { listOfficeLoads } from '#db/run-views.server.ts'
import { openDemoPortal } from '#tests/support/portal.ts'

it('the queues of a run count what each office’s own desk lists: what is free, and what is late', async () => {
  const { db, clock } = await openDemoPortal()
  const now = clock.now()
  const loads = await listOfficeLoads(db.read, now)
  expect(loads.length).toBeGreaterThan(2)
  for (const { id, free, late } of loads) {
    const listed = await listQueue(db.read, id, 500, { free: true })
    const overdue = await listQueue(db.read, id, 500, { dueBefore: now })
    expect({ id, free, late }).toEqual({ id, free: listed.length, late: overdue.length })
  }
})

import { expect, test } from 'vitest'
import { openPortal } from '#app/services/portal.server.ts'
import { seedDemo } from '#seeds/demo/index.ts'
import { as, at, openDemoPortal, registrar } from '#tests/support/portal.ts'
import { viewQueue } from '#app/services/working.server.ts'

test('the first start tells the demo’s story: twenty dossiers in different states, and a draft', async () => {
  const { db } = await openDemoPortal()
  const states = await db.read.selectFrom('step').select('state').distinct().execute()
  expect(states.map(({ state }) => state).sort()).toEqual([
    'appraisal',
    'approval',
    'awaitingConsent',
    'awaitingSupplement',
    'delivered',
    'issued',
    'received',
    'refused',
    'sentBack',
    'signing',
    'verification',
    'waiting',
  ])
  expect(await db.read.selectFrom('dossier').select('id').execute()).toHaveLength(21)
  expect(
    await db.read.selectFrom('draft').select('id').where('dossier_id', 'is', null).execute(),
  ).toHaveLength(1)
  expect(
    await db.read.selectFrom('outbox').select('id').where('state', '!=', 'delivered').execute(),
  ).toEqual([])
})

test('one dossier waits for the head of a household, and one got the agreement late', async () => {
  const { db } = await openDemoPortal()
  const consents = await db.read
    .selectFrom('consent')
    .innerJoin('step', (join) =>
      join
        .onRef('step.dossier_id', '=', 'consent.dossier_id')
        .onRef('step.procedure_id', '=', 'consent.procedure_id'),
    )
    .select(['consent.state', 'step.clock_started_at', 'step.first_promised_at', 'step.issued_at'])
    .orderBy('consent.asked_at')
    .execute()
  expect(consents).toMatchObject([
    {
      state: 'given',
      clock_started_at: at('2024-07-30 07:30'),
      first_promised_at: at('2024-07-29 17:00'),
      issued_at: at('2024-07-30 15:40'),
    },
    { state: 'asked', clock_started_at: null },
    // A father declared besides the mother, who heads the household.
    { state: 'asked', clock_started_at: null },
  ])
})

test('five declarations met with an obstacle each, and whoever has to act next finds it', async () => {
  const portal = await openDemoPortal()
  const { read } = portal.db
  const troubled = await read
    .selectFrom('step')
    .innerJoin('dossier', 'dossier.id', 'step.dossier_id')
    .where('step.state', 'in', ['awaitingSupplement', 'refused', 'verification', 'sentBack'])
    .select(['dossier.applicant_id as who', 'step.procedure_id as step', 'step.state'])
    .orderBy('who')
    .execute()
  expect(troubled).toEqual([
    { who: 'under-way-16-mother', step: 'birth-registration', state: 'awaitingSupplement' },
    { who: 'under-way-17-mother', step: 'permanent-residence', state: 'refused' },
    { who: 'under-way-18-mother', step: 'permanent-residence', state: 'verification' },
    { who: 'under-way-19-mother', step: 'birth-registration', state: 'sentBack' },
  ])
  const likeness = await read.selectFrom('likeness').select('decision').execute()
  expect(likeness).toEqual([{ decision: null }])

  const listed = async (list: 'all' | 'citizen') => {
    const { queue } = await viewQueue(as(portal, registrar, '2024-08-05 08:00'), list)
    return queue.map(({ title, status, marks }) => [title, status.name, ...marks].join(' · '))
  }
  expect(await listed('all')).toContain('Lục Cầm Thử · accepted · suspected')
  expect(await listed('citizen')).toContain('Kim Xuân Thử · supplementRequested')
})

test('a second start keeps the data and tells nothing again', async () => {
  const portal = await openDemoPortal()
  const before = await portal.db.read.selectFrom('dossier_event').selectAll().execute()
  const again = await openPortal({ databasePath: portal.db.path, wall: portal.wall })
  expect(await seedDemo(again)).toBe(false)
  expect(await again.db.read.selectFrom('dossier_event').selectAll().execute()).toEqual(before)
  await again.close()
})

test('the clock starts on Monday 5 August 2024 at 08:00, after everything the story tells', async () => {
  const portal = await openDemoPortal()
  expect(new Date(portal.clock.now()).toISOString()).toBe('2024-08-05T01:00:00.000Z')
})

test('an office finds work in its queue, the first due on top', async () => {
  const portal = await openDemoPortal()
  const { queue } = await viewQueue(as(portal, registrar, '2024-08-05 08:00'))
  expect(queue.length).toBeGreaterThan(0)
  const dues = queue.map(({ at }) => at ?? 0)
  expect(dues).toEqual([...dues].sort((one, other) => one - other))
})

test('families have said what they think, and an office has answered one of two complaints', async () => {
  const { db } = await openDemoPortal()
  const ratings = await db.read.selectFrom('rating').select('score').orderBy('score').execute()
  expect(ratings.map(({ score }) => score)).toEqual([2, 3, 4, 5])
  const feedback = await db.read.selectFrom('feedback').select('state').orderBy('state').execute()
  expect(feedback).toEqual([{ state: 'answered' }, { state: 'open' }])
})

test('whoever appraised a step has read it, and its family can see that', async () => {
  const { db } = await openDemoPortal()
  const appraised = await db.read
    .selectFrom('dossier_event')
    .where('type', '=', 'APPRAISE')
    .leftJoin('read_log', (join) =>
      join
        .onRef('read_log.dossier_id', '=', 'dossier_event.dossier_id')
        .onRef('read_log.account_id', '=', 'dossier_event.actor_id'),
    )
    .select('read_log.id')
    .execute()
  expect(appraised.length).toBeGreaterThan(20)
  expect(appraised.filter(({ id }) => id === null)).toEqual([])
})

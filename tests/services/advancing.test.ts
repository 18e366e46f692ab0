import { describe, expect, test } from 'vitest'
import { advanceDossier } from '#app/services/advancing.server.ts'
import { decide, recordContact } from '#app/services/deciding.server.ts'
import { EventRefusedError, ForbiddenError, NotFoundError } from '#app/services/errors.ts'
import type { Portal } from '#app/services/portal.server.ts'
import type { Actor } from '#machines/permissions.ts'
import type { DossierEventType } from '#machines/dossier.events.ts'
import {
  as,
  at,
  declareBirth,
  insurer,
  mother,
  openTestPortal,
  otherRegistrar,
  police,
  registrar,
} from '#tests/support/portal.ts'

const straight: DossierEventType[] = ['CLAIM', 'RECEIVE', 'APPRAISE', 'APPROVE', 'SIGN', 'DELIVER']

async function finish(
  portal: Portal,
  dossierId: string,
  official: Actor,
  stepId: string,
  times: string[],
) {
  for (const [index, type] of straight.entries()) {
    const time = times[index]
    if (time === undefined) return
    await decide(as(portal, official, time), { dossierId, stepId }, type)
    await portal.deliver()
  }
}

const steps = (portal: Portal, dossierId: string) =>
  portal.db.read
    .selectFrom('step')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .execute()
    .then((rows) => Object.fromEntries(rows.map((row) => [row.procedure_id, row])))

const birthTimes = [
  '2024-08-05 08:20',
  '2024-08-05 08:30',
  '2024-08-05 09:00',
  '2024-08-05 09:30',
  '2024-08-05 10:00',
  '2024-08-05 10:05',
]

describe('the straight path of a birth', () => {
  test('is promised the same day, and three working days in all', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const {
      'birth-registration': birth,
      'permanent-residence': home,
      'health-card': card,
    } = await steps(portal, dossierId)
    expect(birth).toMatchObject({
      state: 'received',
      due_at: at('2024-08-05 17:00'),
      promised_at: at('2024-08-05 17:00'),
      clock_started_at: at('2024-08-05 08:10'),
    })
    expect(home).toMatchObject({
      state: 'waiting',
      due_at: null,
      promised_at: at('2024-08-08 17:00'),
    })
    expect(card).toMatchObject({
      state: 'waiting',
      due_at: null,
      promised_at: at('2024-08-08 17:00'),
    })
  })

  test('hands over at once, starts the later clocks, and keeps the promise as it was told', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    await finish(portal, dossierId, registrar, 'birth-registration', birthTimes)
    const { 'permanent-residence': home, 'health-card': card } = await steps(portal, dossierId)
    for (const step of [home, card]) {
      expect(step).toMatchObject({
        state: 'received',
        received_at: at('2024-08-05 10:00'),
        due_at: at('2024-08-07 17:00'),
        promised_at: at('2024-08-08 17:00'),
      })
      expect(step?.acknowledged_at).not.toBeNull()
    }
  })

  test('gives the child an artificial number, which the later results carry', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    await finish(portal, dossierId, registrar, 'birth-registration', birthTimes)
    const answer = await portal.db.read
      .selectFrom('register_answer')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(answer.answer).toMatch(/^914324\d{6}$/) // a girl, born 2024, Quảng Ninh
    const result = await portal.db.read.selectFrom('result').selectAll().executeTakeFirstOrThrow()
    expect(result.content).toContain(answer.answer)
    expect(result.published_at).toBe(at('2024-08-05 10:00'))
  })

  test('closes with the last delivery, tells the applicant, and leaves a stay for every state', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    await finish(portal, dossierId, registrar, 'birth-registration', birthTimes)
    const rest = (day: string) => birthTimes.map((time) => `${day}${time.slice(10)}`)
    await finish(portal, dossierId, police, 'permanent-residence', rest('2024-08-06'))
    await finish(portal, dossierId, insurer, 'health-card', rest('2024-08-07'))
    const dossier = await portal.db.read.selectFrom('dossier').selectAll().executeTakeFirstOrThrow()
    expect(dossier).toMatchObject({ state: 'closed', closed_at: at('2024-08-07 10:05') })
    const notices = await portal.db.read.selectFrom('notice').select('message').execute()
    expect(notices.map(({ message }) => message)).toEqual([
      'submitted',
      'stepIssued',
      'stepIssued',
      'stepIssued',
      'completed',
    ])
    const stays = await portal.db.read.selectFrom('stay').selectAll().execute()
    expect(
      stays.filter((stay) => stay.procedure_id === 'permanent-residence').map((stay) => stay.state),
    ).toEqual(['waiting', 'received', 'appraisal', 'approval', 'signing', 'issued', 'delivered'])
    const waiting = stays.find(
      (stay) => stay.state === 'waiting' && stay.procedure_id === 'health-card',
    )
    expect(waiting).toMatchObject({ waits_for: 'otherAgency', working_minutes: 110 })
  })
})

describe('what is refused', () => {
  test('an event the state does not take writes nothing and says what is allowed', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const before = await portal.db.read.selectFrom('dossier_event').selectAll().execute()
    const approve = decide(
      as(portal, registrar, '2024-08-05 08:20'),
      { dossierId, stepId: 'birth-registration' },
      'APPROVE',
    )
    await expect(approve).rejects.toThrow(EventRefusedError)
    await expect(approve).rejects.toMatchObject({ state: 'received', allowed: ['CLAIM'] })
    expect(await portal.db.read.selectFrom('dossier_event').selectAll().execute()).toEqual(before)
  })

  test('another office’s step does not exist for an official', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const step = { dossierId, stepId: 'birth-registration' }
    await expect(
      decide(as(portal, otherRegistrar, '2024-08-05 08:20'), step, 'CLAIM'),
    ).rejects.toThrow(NotFoundError)
    await expect(decide(as(portal, mother, '2024-08-05 08:20'), step, 'CLAIM')).rejects.toThrow(
      NotFoundError,
    )
  })

  test('nobody but the system acknowledges a hand-over', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const event = { type: 'ACKNOWLEDGE', stepId: 'permanent-residence' } as const
    await expect(
      advanceDossier(as(portal, police, '2024-08-05 08:20'), dossierId, event),
    ).rejects.toThrow(ForbiddenError)
  })

  test('a failing outbox leaves no trace of the event', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const step = { dossierId, stepId: 'birth-registration' }
    const ctx = as(portal, registrar, '2024-08-05 08:20')
    for (const type of straight.slice(0, 3)) await decide(ctx, step, type)
    const before = await portal.db.read
      .selectFrom('dossier')
      .select('revision')
      .executeTakeFirstOrThrow()
    await portal.db.write.schema.alterTable('outbox').renameTo('outbox_away').execute()
    await expect(decide(ctx, step, 'APPROVE')).rejects.toThrow('outbox')
    await portal.db.write.schema.alterTable('outbox_away').renameTo('outbox').execute()
    expect(
      await portal.db.read.selectFrom('dossier').select('revision').executeTakeFirstOrThrow(),
    ).toEqual(before)
    expect(
      await portal.db.read
        .selectFrom('step')
        .select('state')
        .where('procedure_id', '=', step.stepId)
        .executeTakeFirstOrThrow(),
    ).toEqual({ state: 'approval' })
  })
})

test('a request that waited while the clock was moved happens after what happened meanwhile', async () => {
  const portal = await openTestPortal()
  const dossierId = await declareBirth(portal)
  const step = { dossierId, stepId: 'birth-registration' }
  const waiting = as(portal, registrar, '2024-08-05 08:20')
  await decide(waiting, step, 'CLAIM')
  await decide(as(portal, registrar, '2024-08-06 09:00'), step, 'RECEIVE')
  await decide(waiting, step, 'APPRAISE')
  const times = await portal.db.read
    .selectFrom('dossier_event')
    .select('at')
    .where('dossier_id', '=', dossierId)
    .orderBy('revision')
    .execute()
  expect(times.at(-1)?.at).toBe(at('2024-08-06 09:00'))
})

describe('what happens once', () => {
  test('a decision sent twice with the same key is carried out once, and the repeat is counted', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const step = { dossierId, stepId: 'birth-registration', key: 'the-same-click' }
    const ctx = as(portal, registrar, '2024-08-05 08:20')
    const both = await Promise.all([decide(ctx, step, 'CLAIM'), decide(ctx, step, 'CLAIM')])
    expect(both.map(({ repeated }) => repeated).sort()).toEqual([false, true])
    const command = await portal.db.read
      .selectFrom('command')
      .selectAll()
      .where('key', '=', step.key)
      .executeTakeFirst()
    expect(command?.repeats).toBe(1)
  })

  test('a key answers for nobody else, no other dossier and no other action', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const other = await declareBirth(portal)
    const step = { dossierId, stepId: 'birth-registration', key: 'the-same-click' }
    const ctx = as(portal, registrar, '2024-08-05 08:20')
    await decide(ctx, step, 'CLAIM')
    const colleague = { ...registrar, id: 'colleague', name: 'Đồng nghiệp' }
    await expect(
      decide(as(portal, colleague, '2024-08-05 08:20'), step, 'RECEIVE'),
    ).rejects.toThrow(ForbiddenError)
    await expect(decide(ctx, { ...step, dossierId: other }, 'CLAIM')).rejects.toThrow(
      ForbiddenError,
    )
    await expect(decide(ctx, step, 'SIGN')).rejects.toThrow(EventRefusedError)
    expect((await steps(portal, other))['birth-registration']?.holder_id).toBeNull()
  })

  test('of two officials who claim at once, one gets the step and the other reads that it is held', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const colleague = { ...registrar, id: 'colleague', name: 'Đồng nghiệp' }
    await portal.db.write
      .insertInto('account')
      .columns(['id', 'office_id', 'full_name', 'title_vi', 'title_en', 'roles'])
      .values({
        id: 'colleague',
        office_id: registrar.officeId,
        full_name: 'Đồng nghiệp',
        title_vi: '',
        title_en: '',
        roles: '[]',
      })
      .execute()
    const step = { dossierId, stepId: 'birth-registration' }
    const outcomes = await Promise.allSettled([
      decide(as(portal, registrar, '2024-08-05 08:20'), step, 'CLAIM'),
      decide(as(portal, colleague, '2024-08-05 08:20'), step, 'CLAIM'),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  })

  test('a visit to the counter becomes a contact row', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const step = { dossierId, stepId: 'birth-registration', key: 'visit' }
    const visit = { kind: 'counter', note: 'Hỏi về giấy tờ' } as const
    await recordContact(as(portal, registrar, '2024-08-05 09:00'), step, visit)
    await recordContact(as(portal, registrar, '2024-08-05 09:00'), step, visit)
    const contacts = await portal.db.read.selectFrom('contact').selectAll().execute()
    expect(contacts).toMatchObject([
      { kind: 'counter', note: 'Hỏi về giấy tờ', recorded_by: 'registrar-914-01' },
    ])
  })
})

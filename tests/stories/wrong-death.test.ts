import { describe, expect, test } from 'vitest'
import { listBenefits } from '#db/benefits.server.ts'
import { getDossier } from '#db/dossiers.server.ts'
import { findPersonByNumber } from '#db/registers.server.ts'
import { answerConsent, listMyConsents } from '#app/services/consenting.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { viewMeasures } from '#app/services/measuring.server.ts'
import { recountAll } from '#app/services/measuring/recounting.server.ts'
import { listMyNotices } from '#app/services/noticing.server.ts'
import { viewStep } from '#app/services/examining.server.ts'
import { compensate, revoke, viewPutRight } from '#app/services/revoking.server.ts'
import { viewRegisterValues } from '#app/services/register-values.server.ts'
import { signIn, UnknownPersonError } from '#app/services/signing-in.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { Actor } from '#machines/permissions.ts'
import type { Undoing } from '#machines/dossier.events.ts'
import { declare, fillDraft } from '#seeds/demo/citizen.ts'
import { officialNamed } from '#seeds/demo/people.ts'
import { cases } from '#tests/bereaved/cases.ts'
import { officialOf } from '#tests/families/register.ts'
import { wholePath } from '#tests/support/office.ts'
import { as, at, openTestPortal } from '#tests/support/portal.ts'
import { recount } from '#tests/support/recount.ts'

const [pensioner] = cases
if (!pensioner) throw new Error('There is no pensioner.')
const { family, steps } = pensioner
const death = 'death-registration'
const number = family.deceased.personalNumber

/** The death of somebody who lives is registered; residence is deleted, the funeral and the survivors are paid. */
async function registered() {
  const portal = await openTestPortal()
  const { read, write } = portal.db
  const insured = await read
    .selectFrom('insurance_member')
    .select('monthly_benefit')
    .where('personal_number', '=', number)
    .executeTakeFirstOrThrow()
  const owner = as(portal, family.applicant, '2024-08-05 08:30')
  const draftId = await fillDraft(owner, 'death', family.answers)
  const { dossierId } = await submitDeclaration(owner, draftId)
  await portal.deliver()
  for (const relative of family.relatives) {
    const ctx = as(portal, relative, '2024-08-05 08:30')
    for (const { id, state } of await listMyConsents(ctx)) {
      if (state === 'asked') await answerConsent(ctx, id, { agrees: true })
    }
  }
  for (const [stepId, office] of steps) {
    for (const action of wholePath) {
      await decide(
        as(portal, officialOf(office), '2024-08-06 09:00'),
        { dossierId, stepId },
        action,
      )
      await portal.deliver()
    }
  }
  await write
    .updateTable('person')
    .set({ in_cast: 1 })
    .where('personal_number', '=', number)
    .execute()
  const person = () => findPersonByNumber(read, number)
  const id = (await person())?.id ?? ''
  const living = { kind: 'citizen', id, name: 'who lives' } as const
  const revokeIt = async () => {
    const leader = as(portal, officialNamed('leader-914-01'), '2024-08-08 08:00')
    const why = { ground: 'registeredByMistake', reason: 'Người được ghi là đã mất vẫn đang sống' }
    await revoke(leader, { dossierId, stepId: death }, why)
  }
  return { portal, read, dossierId, person, living, revokeIt, before: insured.monthly_benefit }
}

describe('somebody who lives was registered as dead', () => {
  test('is told first, is alive again in the register with the next message, and can sign in', async () => {
    const { portal, read, person, living, revokeIt } = await registered()
    const recordedAt = portal.wall()
    expect((await person())?.died_at).not.toBeNull()
    const who = { kind: 'citizen', id: living.id } as const
    await expect(signIn({ db: portal.db, recordedAt }, who)).rejects.toThrow(UnknownPersonError)

    await revokeIt()
    await portal.deliver()
    expect((await person())?.died_at).toBeNull()
    await signIn({ db: portal.db, recordedAt }, who)
    const [told] = await listMyNotices(as(portal, living, '2024-08-08 08:00'))
    expect(told).toMatchObject({ message: 'concernedRevoked', isOwn: false })
    const firsts = await read
      .selectFrom('inbox')
      .select('kind')
      .where('received_at', '>=', at('2024-08-08 08:00'))
      .orderBy('outbox_id')
      .execute()
    expect(firsts.map(({ kind }) => kind)).toEqual([
      'tellConcerned',
      'revertOnRegister',
      'notify',
      'undo',
      'undo',
      'undo',
    ])
    const seen = await viewPutRight(
      as(portal, living, '2024-08-08 08:00'),
      told?.facts.revocationId ?? '',
    )
    expect(seen.compensations.map(({ stepId }) => stepId)).toEqual(
      steps.slice(1).map(([stepId]) => stepId),
    )
  })

  test('and dies later: the new registration is no duplicate, and its official reads of the old one', async () => {
    const { portal, revokeIt, dossierId } = await registered()
    await revokeIt()
    await portal.deliver()
    const ctx = as(portal, family.applicant, '2024-08-12 08:30')
    const second = await declare(ctx, 'death', { ...family.answers, procedures: 'two' })
    await portal.deliver()
    const official = as(portal, officialOf('civil-status-914-01'), '2024-08-12 09:00')
    const desk = await viewStep(official, second, death)
    expect(desk.flags.likeness).toBe('none')
    expect(desk.troubles.likenesses).toEqual([])
    const { code } = await getDossier(portal.db.read, dossierId)
    expect(desk.revokedBefore).toEqual([{ code, revokedAt: at('2024-08-08 08:00') }])
    for (const action of wholePath) {
      await decide(official, { dossierId: second, stepId: death }, action)
    }
  })

  test('gets residence and pension back, what was paid is reclaimed, and the time it took is a figure', async () => {
    const { portal, read, dossierId, person, revokeIt, before } = await registered()
    const isRolledUp = async (now: string) =>
      expect(await recountAll({ db: portal.db, now: at(now) })).toEqual({ rows: [], figures: [] })
    await revokeIt()
    await portal.deliver()
    await isRolledUp('2024-08-08 08:30')
    expect((await person())?.residence_ended_on).not.toBeNull()
    const valuesFor = async (official: Actor, stepId: string) => {
      const ctx = as(portal, official, '2024-08-08 08:30')
      const { values, payments } = await viewRegisterValues(ctx, { dossierId, stepId })
      return [...values.map(({ stepId: of, now, before }) => [of, now === before]), ...payments]
    }
    const leader = officialNamed('leader-914-01')
    const paid = { reclaimedAt: null }
    expect(await valuesFor(leader, death)).toMatchObject([
      [death, true],
      ['residence-deletion', false],
      ['funeral-allowance', false],
      { stepId: 'funeral-allowance', ...paid },
      { stepId: 'survivor-benefit', ...paid },
    ])
    // Every other office reads its own part.
    expect(await valuesFor(officialOf('commune-police-914-01'), 'residence-deletion')).toEqual([
      ['residence-deletion', false],
    ])
    const ways: Readonly<Record<string, Undoing>> = { 'residence-deletion': 'restored' }
    for (const [index, [stepId, office]] of steps.slice(1).entries()) {
      const ctx = as(portal, officialOf(office), `2024-08-08 1${index}:00`)
      await decide(ctx, { dossierId, stepId }, 'CLAIM')
      const done = ways[stepId] ?? 'reclaimed'
      await compensate(ctx, { dossierId, stepId }, { done, note: 'Đã khắc phục' })
      await portal.deliver()
    }
    expect((await person())?.residence_ended_on).toBeNull()
    const { monthly_benefit } = await read
      .selectFrom('insurance_member')
      .select('monthly_benefit')
      .where('personal_number', '=', number)
      .executeTakeFirstOrThrow()
    expect(monthly_benefit).toBe(before)
    const benefits = await listBenefits(read, dossierId)
    expect(benefits.length).toBe(Object.keys(pensioner?.paid ?? {}).length)
    expect(benefits.every(({ reclaimed_at }) => reclaimed_at !== null)).toBe(true)
    const left = (await valuesFor(leader, death)).filter((row) => Array.isArray(row) && !row[1])
    expect(left).toEqual([])

    const owner = as(portal, family.applicant, '2024-08-08 17:00')
    const view = await viewDossier(owner, dossierId)
    expect(view.dossier.state).toBe('closed')
    const period = { from: at('2024-08-01 00:00'), until: at('2024-08-08 17:00') }
    const { figures } = await viewMeasures({ db: portal.db }, 'dossier', period)
    const shown = figures.find(({ id }) => id === 'time-to-repair-median')
    const counted = await recount(read, 'dossier', period)
    // From eight to twelve, of which half an hour is no office hour.
    expect(shown).toMatchObject({ minutes: 210, denominator: 1 })
    expect(counted['time-to-repair-median']).toEqual([210, 1])
    await isRolledUp('2024-08-08 17:00')
  })
})

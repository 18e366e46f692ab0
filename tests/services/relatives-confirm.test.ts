import { describe, expect, test } from 'vitest'
import { recordAuthorisation } from '#app/services/authorising.server.ts'
import { attachPaper } from '#app/services/attaching.server.ts'
import { answerConsent, listMyConsents, viewConsent } from '#app/services/consenting.server.ts'
import { decideLikeness } from '#app/services/comparing.server.ts'
import { viewStep } from '#app/services/examining.server.ts'
import { listMyFollowed, viewFollowed } from '#app/services/following.server.ts'
import { listMyDrafts } from '#app/services/my-drafts.server.ts'
import { listMyNotices } from '#app/services/noticing.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { getDeclaration } from '#db/dossiers.server.ts'
import { findStep } from '#db/steps.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { accident } from '#seeds/demo/bereaved/accident.ts'
import { pensioner } from '#seeds/demo/bereaved/pensioner.ts'
import { declare, fillDraft } from '#seeds/demo/citizen.ts'
import { paper } from '#tests/bereaved/cases.ts'
import { officialOf } from '#tests/families/register.ts'
import { wholePath } from '#tests/support/office.ts'
import { as, at, insurer, openTestPortal, stranger } from '#tests/support/portal.ts'
import { decide } from '#app/services/deciding.server.ts'

const survivors = 'survivor-benefit'
const [son, daughter, youngest] = pensioner.relatives
if (!son || !daughter || !youngest) throw new Error('The pensioner has three children.')

async function asking() {
  const portal = await openTestPortal()
  const ctx = as(portal, pensioner.applicant, '2024-08-05 08:30')
  const dossierId = await declare(ctx, 'death', pensioner.answers)
  await portal.deliver()
  return { portal, dossierId }
}

const agree = async (portal: Portal, who: Actor, time: string) => {
  const ctx = as(portal, who, time)
  const [asked] = await listMyConsents(ctx)
  const answered = await answerConsent(ctx, asked?.id ?? '', { agrees: true })
  await portal.deliver()
  return answered
}

const stateOf = async ({ db }: Portal, dossierId: string) =>
  (await findStep(db.read, dossierId, survivors))?.state

async function register(portal: Portal, dossierId: string, time: string) {
  const official = officialOf('civil-status-914-01')
  for (const action of wholePath) {
    await decide(as(portal, official, time), { dossierId, stepId: 'death-registration' }, action)
    await portal.deliver()
  }
}

describe('relatives who confirm', () => {
  test('are each told once, see no more than concerns them, and the step waits for the last of them', async () => {
    const { portal, dossierId } = await asking()
    await register(portal, dossierId, '2024-08-05 10:00')
    const ctx = as(portal, son, '2024-08-05 10:30')
    const [asked] = await listMyConsents(ctx)
    const view = await viewConsent(ctx, asked?.id ?? '')
    expect(view.values.map(({ key }) => key)).not.toContain('causeOfDeath')
    expect(view.values.map(({ key }) => key)).not.toContain('bankAccount')
    expect((await listMyNotices(ctx)).map(({ message }) => message)).toEqual(['consentAsked'])

    await agree(portal, son, '2024-08-05 10:30')
    await expect(agree(portal, son, '2024-08-05 10:40')).rejects.toThrow('GIVE_CONSENT')
    await agree(portal, daughter, '2024-08-06 09:00')
    expect(await stateOf(portal, dossierId)).toBe('awaitingConsent')
    await agree(portal, youngest, '2024-08-08 09:00')
    expect(await stateOf(portal, dossierId)).toBe('received')
    const step = await findStep(portal.db.read, dossierId, survivors)
    // Eight working days from the last agreement: the wait is in nobody's time.
    expect(step?.due_at).toBe(at('2024-08-20 17:00'))
  })

  test('who stay silent: the applicant hears a day before, then this procedure alone ends', async () => {
    const { portal, dossierId } = await asking()
    await register(portal, dossierId, '2024-08-05 10:00')
    await agree(portal, son, '2024-08-05 10:30')
    await portal.moveClock(at('2024-08-09 09:00'))
    const applicant = as(portal, pensioner.applicant, '2024-08-09 09:00')
    expect((await listMyNotices(applicant)).map(({ message }) => message)).toContain(
      'consentEnding',
    )
    const { consents } = await viewDossier(applicant, dossierId)
    expect(consents.map(({ state, endsAt }) => [state, endsAt])).toEqual([
      ['given', at('2024-08-12 08:30')],
      ['asked', at('2024-08-12 08:30')],
      ['asked', at('2024-08-12 08:30')],
    ])
    await portal.moveClock(at('2024-08-12 09:00'))
    expect(await stateOf(portal, dossierId)).toBe('lapsed')
    const { steps, dossier } = await viewDossier(
      as(portal, pensioner.applicant, '2024-08-12 09:00'),
      dossierId,
    )
    expect(dossier.state).toBe('open')
    expect(steps.flatMap(({ unagreed }) => unagreed ?? [])).toEqual(['expired'])
    expect(steps.find(({ procedureId }) => procedureId === 'funeral-allowance')?.state).toBe(
      'received',
    )
  })

  test('one who refuses ends it; what the others were asked is over', async () => {
    const { portal, dossierId } = await asking()
    const ctx = as(portal, daughter, '2024-08-05 09:00')
    const [asked] = await listMyConsents(ctx)
    await answerConsent(ctx, asked?.id ?? '', { agrees: false, reason: 'Chưa thống nhất' })
    expect(await stateOf(portal, dossierId)).toBe('lapsed')
    await expect(agree(portal, son, '2024-08-05 09:30')).rejects.toThrow('GIVE_CONSENT')
    await portal.deliver()
    const toldTo = async (who: Actor) =>
      (await listMyNotices(as(portal, who, '2024-08-05 10:00'))).map(({ message }) => message)
    expect((await toldTo(son)).toSorted()).toEqual(['consentAsked', 'consentOver'])
    expect((await toldTo(youngest)).toSorted()).toEqual(['consentAsked', 'consentOver'])
    expect(await toldTo(daughter)).toEqual(['consentAsked'])
    const { steps } = await viewDossier(
      as(portal, pensioner.applicant, '2024-08-05 10:00'),
      dossierId,
    )
    expect(steps.flatMap(({ unagreed }) => unagreed ?? [])).toEqual(['declined'])
  })

  test('one who cannot answer hands in a certified authorisation, which counts as a visit', async () => {
    const { portal, dossierId } = await asking()
    await register(portal, dossierId, '2024-08-05 10:00')
    await agree(portal, son, '2024-08-05 10:30')
    await agree(portal, daughter, '2024-08-05 10:40')
    const asked = await portal.db.read
      .selectFrom('consent')
      .select('id')
      .where('state', '=', 'asked')
      .executeTakeFirstOrThrow()
    const told = { consent: asked.id, note: 'Chứng thực số 12 tại UBND phường' }
    const of = { dossierId, stepId: survivors, key: 'authorisation' }
    await recordAuthorisation(as(portal, insurer, '2024-08-06 09:00'), of, told)
    expect(await stateOf(portal, dossierId)).toBe('received')
    await portal.deliver()
    const { contacts } = await viewStep(
      as(portal, insurer, '2024-08-06 09:00'),
      dossierId,
      survivors,
    )
    expect(contacts).toHaveLength(1)
    await expect(
      recordAuthorisation(
        as(portal, officialOf('commune-police-914-01'), '2024-08-06 09:10'),
        of,
        told,
      ),
    ).rejects.toThrow('survivor-benefit')
  })
})

describe('the same death declared by two relatives', () => {
  test('the second follows the dossier of the first, and keeps what was typed', async () => {
    const portal = await openTestPortal()
    const mother = as(portal, accident.applicant, '2024-08-05 08:30')
    const first = await fillDraft(mother, 'death', accident.answers)
    await attachPaper(mother, first, 'police-paper', paper)
    const { dossierId } = await submitDeclaration(mother, first)
    const [sister] = accident.relatives
    if (!sister) throw new Error('There is a sister.')
    const ctx = as(portal, sister, '2024-08-05 09:00')
    const second = await fillDraft(ctx, 'death', accident.answers)
    await attachPaper(ctx, second, 'police-paper', paper)
    expect(await submitDeclaration(ctx, second)).toEqual({
      dossierId,
      repeated: false,
      follows: true,
    })
    expect((await listMyDrafts(ctx)).map(({ id }) => id)).toEqual([second])
    expect((await listMyFollowed(ctx)).map(({ id }) => id)).toEqual([dossierId])
    const view = await viewFollowed(ctx, dossierId)
    expect(view.applicant).toBe(accident.applicant.name)
    expect(view.steps).toHaveLength(2)
    expect(JSON.stringify(view)).not.toContain('Tai nạn giao thông')
    await expect(viewFollowed(as(portal, stranger, '2024-08-05 09:10'), dossierId)).rejects.toThrow(
      'followed dossier',
    )
  })
})

describe('the same death declared by somebody no register knows as a relative', () => {
  const says = {
    ...accident.answers,
    ...{ relation: 'relative', memberStanding: 'none', monthsPaid: '0', monthlyBenefit: 'none' },
    protection: 'none',
  }

  test('opens a dossier of its own that an official compares, tells nothing of the first, and may be attached to it', async () => {
    const portal = await openTestPortal()
    const send = async (who: Actor, answers: Record<string, string>) => {
      const ctx = as(portal, who, '2024-08-05 08:30')
      const draftId = await fillDraft(ctx, 'death', answers)
      await attachPaper(ctx, draftId, 'police-paper', paper)
      return submitDeclaration(ctx, draftId)
    }
    const { dossierId: first } = await send(accident.applicant, accident.answers)
    const { dossierId: second, follows } = await send(stranger, says)
    expect(follows).toBe(false)
    await portal.deliver()
    const mine = as(portal, stranger, '2024-08-05 09:00')
    const view = await viewDossier(mine, second)
    expect(view.steps[0]?.flags.likeness).toBe('suspected')
    expect(view.exceptions.ownLikes).toEqual([])

    const official = as(portal, officialOf('civil-status-963-01'), '2024-08-05 10:00')
    const of = { dossierId: second, stepId: 'death-registration' }
    for (const action of ['CLAIM', 'RECEIVE'] as const) await decide(official, of, action)
    const finding = { other: first, reason: 'Cùng số định danh', attach: true }
    await expect(
      decideLikeness(official, of, { ...finding, decision: 'siblings' }),
    ).rejects.toThrow('decision')
    await decideLikeness(official, of, { ...finding, decision: 'same' })
    expect((await listMyFollowed(mine)).map(({ id }) => id)).toEqual([first])
    const log = await portal.db.read
      .selectFrom('dossier_event')
      .select('payload')
      .where('type', '=', 'DECIDE_LIKENESS')
      .execute()
    expect(log.map(({ payload }) => JSON.parse(payload))).toMatchObject([{ attach: true }])
    const after = await viewDossier(mine, second)
    expect(after.exceptions.ownLikes).toMatchObject([{ id: first, isFollowed: true }])
    // What was typed is all there, and of the first only who declared it and how far it is.
    const { declaration } = await getDeclaration(portal.db.read, second)
    expect(declaration).toContain('Tai nạn giao thông')
    expect((await viewFollowed(mine, first)).applicant).toBe(accident.applicant.name)
  })
})

test('the residence police never see the cause', async () => {
  const { portal, dossierId } = await asking()
  await register(portal, dossierId, '2024-08-05 10:00')
  const keysFor = async (officeId: string, stepId: string) =>
    (
      await viewStep(as(portal, officialOf(officeId), '2024-08-05 11:00'), dossierId, stepId)
    ).fields.map(({ key }) => key)
  expect(await keysFor('civil-status-914-01', 'death-registration')).toContain('causeOfDeath')
  const police = await keysFor('commune-police-914-01', 'residence-deletion')
  expect(police).toContain('diedOn')
  expect(police).not.toContain('causeOfDeath')
  expect(police).not.toContain('deathCase')
  expect(police).not.toContain('ground')
})

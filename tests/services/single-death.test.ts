import { describe, expect, test } from 'vitest'
import { decide } from '#app/services/deciding.server.ts'
import { getDraft } from '#app/services/drafting.server.ts'
import { startOrContinue } from '#app/services/starting.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { pensioner } from '#seeds/demo/bereaved/pensioner.ts'
import { answerPages, declare } from '#seeds/demo/citizen.ts'
import { officialOf } from '#tests/families/register.ts'
import { wholePath } from '#tests/support/office.ts'
import { as, at, openTestPortal, stranger } from '#tests/support/portal.ts'

const TIME = '2024-08-12 09:00'
const wife = pensioner.applicant

/** The death is registered and nothing else is asked for; gives what the family knows from then on. */
async function registered(portal: Portal) {
  const owner = as(portal, wife, '2024-08-05 08:30')
  const dossierId = await declare(owner, 'death', { ...pensioner.answers, procedures: 'two' })
  await portal.deliver()
  for (const action of wholePath) {
    const official = as(portal, officialOf('civil-status-914-01'), '2024-08-05 10:00')
    await decide(official, { dossierId, stepId: 'death-registration' }, action)
    await portal.deliver()
  }
  const { number } = await portal.db.read
    .selectFrom('result')
    .select('number')
    .where('procedure_id', '=', 'death-registration')
    .executeTakeFirstOrThrow()
  const knows = { ...pensioner.answers, extractNumber: number, extractCommune: '914-01' }
  return { dossierId, knows: { ...knows, relativesAsked: '1' } }
}

async function file(portal: Portal, who: Actor, variantId: string, knows: object) {
  const ctx = as(portal, who, TIME)
  const draftId = await startOrContinue(ctx, 'death', { variantId })
  await answerPages(ctx, draftId, { ...knows })
  const { declaration } = await getDraft(ctx, draftId)
  const { dossierId } = await submitDeclaration(ctx, draftId)
  await portal.deliver()
  return { dossierId, declaration, view: await viewDossier(ctx, dossierId) }
}

describe('one procedure alone, with the number of the extract of death', () => {
  test('funeral money: day and time come from the civil-status register, and it is the same life event', async () => {
    const portal = await openTestPortal()
    const { dossierId: death, knows } = await registered(portal)
    const { dossierId, declaration, view } = await file(portal, wife, 'moneyOnly', knows)
    expect(view.steps.map(({ procedureId }) => procedureId)).toEqual(['funeral-allowance'])
    expect(view.dossier.promisedAt).toBe(at('2024-08-22 17:00'))
    expect(declaration).toMatchObject({
      diedOn: { value: '2024-08-03', source: { kind: 'register', register: 'civil-status' } },
      diedTime: { value: '04:35' },
    })
    for (const key of ['causeOfDeath', 'noticeCode', 'procedures', 'survivorKind']) {
      expect(declaration).not.toHaveProperty(key)
    }
    const rows = await portal.db.read
      .selectFrom('dossier')
      .select(['id', 'life_event_id'])
      .where('id', 'in', [death, dossierId])
      .execute()
    expect(new Set(rows.map((row) => row.life_event_id)).size).toBe(1)
  })

  test('survivor benefit: the relatives are asked as ever, and nothing about the funeral', async () => {
    const portal = await openTestPortal()
    const { knows } = await registered(portal)
    const { declaration, view } = await file(portal, wife, 'survivorsOnly', knows)
    expect(view.steps.map(({ procedureId }) => procedureId)).toEqual(['survivor-benefit'])
    expect(view.consents.map(({ state }) => state)).toEqual(['asked'])
    expect(declaration).not.toHaveProperty('funeralBy')
    expect(declaration).toHaveProperty('bankAccount')
  })

  test('to somebody no register knows as kin it tells nothing: they type, and it is no money the registers know', async () => {
    const portal = await openTestPortal()
    const { knows } = await registered(portal)
    const typed = {
      ...{ diedOn: '2024-08-03', diedTime: '04:35', relation: 'relative' },
      ...{ memberStanding: 'none', monthsPaid: '0', monthlyBenefit: 'none', protection: 'none' },
    }
    const told = { ...knows, ...typed }
    await expect(file(portal, stranger, 'moneyOnly', told)).rejects.toThrow('noMoney')
    const { declaration, view } = await file(portal, stranger, 'deletionOnly', told)
    expect(declaration.diedOn?.source.kind).toBe('typed')
    expect(declaration).not.toHaveProperty('memberStanding')
    expect(view.steps.map(({ procedureId }) => procedureId)).toEqual(['residence-deletion'])
  })
})

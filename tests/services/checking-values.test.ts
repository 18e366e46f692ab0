import { describe, expect, test } from 'vitest'
import {
  checkValues,
  myCorrectedValues,
  uncheckedIn,
  UncheckedValuesError,
} from '#app/services/checking-values.server.ts'
import { correct, requestCorrection } from '#app/services/correcting.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { answerPage } from '#app/services/drafting.server.ts'
import { ForbiddenError, NotFoundError } from '#app/services/errors.ts'
import { viewStep } from '#app/services/examining.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { finishStep } from '#tests/support/finished-birth.ts'
import {
  as,
  declareBirth,
  knowsOf,
  mother,
  openTestPortal,
  otherRegistrar,
  police,
  registrar,
  stranger,
} from '#tests/support/portal.ts'

const stepId = 'birth-registration'

/** The mother says the hospital got the name wrong, and a street the population register has otherwise. */
async function sentWithCorrections(portal: Portal) {
  const ctx = as(portal, mother, '2024-08-05 08:10')
  const draftId = await fillDraft(ctx, 'birth', knowsOf('mau-thu'))
  await answerPage(ctx, draftId, 'child', { childName: 'Nguyễn An Nhi' })
  await answerPage(ctx, draftId, 'mother', { motherNativePlace: 'Uông Bí, Quảng Ninh' })
  await answerPage(ctx, draftId, 'origin', { nativePlaceFrom: 'father' })
  const { dossierId } = await submitDeclaration(ctx, draftId)
  await portal.deliver()
  const desk = as(portal, registrar, '2024-08-05 08:30')
  await decide(desk, { dossierId, stepId }, 'CLAIM')
  await decide(desk, { dossierId, stepId }, 'RECEIVE')
  return { dossierId, desk }
}

describe('a value declared against what a register says', () => {
  test('stands on the desk with both values, and keeps the step from being appraised', async () => {
    const portal = await openTestPortal()
    const { dossierId, desk } = await sentWithCorrections(portal)
    const { corrected } = await viewStep(desk, dossierId, stepId)
    expect(corrected).toMatchObject([
      { key: 'childName', value: 'Nguyễn An Nhi', registerSaid: 'Nguyễn An Nhiên', checks: [] },
      { key: 'motherNativePlace', value: 'Uông Bí, Quảng Ninh' },
    ])
    const appraising = decide(desk, { dossierId, stepId }, 'APPRAISE')
    await expect(appraising).rejects.toThrow(UncheckedValuesError)
    await expect(decide(desk, { dossierId, stepId }, 'APPRAISE')).rejects.toMatchObject({
      fields: ['childName', 'motherNativePlace'],
    })
  })

  test('is compared one by one; the last tick lets the work go on', async () => {
    const portal = await openTestPortal()
    const { dossierId, desk } = await sentWithCorrections(portal)
    await checkValues(desk, { dossierId, stepId }, ['childName', 'fatherName', 'nonsense'])
    expect(await uncheckedIn(portal.db.read, dossierId, stepId)).toEqual(['motherNativePlace'])
    await checkValues(desk, { dossierId, stepId }, ['motherNativePlace'])
    await decide(desk, { dossierId, stepId }, 'APPRAISE')
  })

  test('is told to its owner with who compared it and when, and to nobody else', async () => {
    const portal = await openTestPortal()
    const { dossierId, desk } = await sentWithCorrections(portal)
    await checkValues(desk, { dossierId, stepId }, ['childName'])
    await checkValues(as(portal, registrar, '2024-08-05 09:00'), { dossierId, stepId }, [
      'childName',
    ])
    const mine = await myCorrectedValues(as(portal, mother, '2024-08-05 09:10'), dossierId)
    expect(mine.find(({ key }) => key === 'childName')?.checks).toEqual([
      { stepId, name: 'Bùi Thị Mẫu Mực', at: desk.now },
    ])
    const other = myCorrectedValues(as(portal, stranger, '2024-08-05 09:10'), dossierId)
    await expect(other).rejects.toThrow(NotFoundError)
  })

  test('is compared by each office that uses it, for itself', async () => {
    const portal = await openTestPortal()
    const { dossierId, desk } = await sentWithCorrections(portal)
    await checkValues(desk, { dossierId, stepId }, ['childName', 'motherNativePlace'])
    expect(await uncheckedIn(portal.db.read, dossierId, 'permanent-residence')).toEqual([
      'childName',
    ])
  })

  test('is compared by nobody but the official who holds the step', async () => {
    const portal = await openTestPortal()
    const { dossierId } = await sentWithCorrections(portal)
    for (const official of [otherRegistrar, police]) {
      const ctx = as(portal, official, '2024-08-05 08:40')
      const checking = checkValues(ctx, { dossierId, stepId }, ['childName'])
      await expect(checking).rejects.toThrow(NotFoundError)
    }
    const released = as(portal, registrar, '2024-08-05 08:40')
    await decide(released, { dossierId, stepId }, 'RELEASE')
    const checking = checkValues(released, { dossierId, stepId }, ['childName'])
    await expect(checking).rejects.toThrow(ForbiddenError)
  })
})

describe('a value that an office put right in its result', () => {
  test('is the office’s word: nobody is asked to compare it, and the citizen is not said to have changed it', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const of = { dossierId, stepId }
    await finishStep(portal, dossierId, [registrar, stepId], '2024-08-05 09:30')
    const asked = [{ kind: 'field', id: 'childName', reason: 'Sai.' }] as const
    await requestCorrection(as(portal, mother, '2024-08-05 10:00'), of, asked)
    await portal.deliver()
    const desk = as(portal, registrar, '2024-08-05 10:30')
    await decide(desk, of, 'CLAIM')
    await correct(desk, of, { values: { childName: 'Nguyễn An Thư' }, reason: 'Gõ sai.' })

    const { corrected, fields } = await viewStep(desk, dossierId, stepId)
    const name = fields.find(({ key }) => key === 'childName')
    expect(name).toMatchObject({ value: 'Nguyễn An Thư', source: { byRole: 'official' } })
    expect(corrected).toEqual([])
    for (const other of [stepId, 'permanent-residence', 'health-card']) {
      expect(await uncheckedIn(portal.db.read, dossierId, other)).toEqual([])
    }
    expect(await myCorrectedValues(as(portal, mother, '2024-08-05 11:00'), dossierId)).toEqual([])
  })
})

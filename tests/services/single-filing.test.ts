import { describe, expect, test } from 'vitest'
import { checkValues } from '#app/services/checking-values.server.ts'
import { checkAnswers, viewPage } from '#app/services/declaring.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { answerPage, getDraft } from '#app/services/drafting.server.ts'
import { NotFoundError } from '#app/services/errors.ts'
import { viewStep } from '#app/services/examining.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { startAtCounter } from '#app/services/counter.server.ts'
import { startOrContinue } from '#app/services/starting.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { answerPages } from '#seeds/demo/citizen.ts'
import { finishStep } from '#tests/support/finished-birth.ts'
import {
  as,
  at,
  declareBirth,
  insurer,
  mother,
  openTestPortal,
  police,
  registrar,
  stranger,
} from '#tests/support/portal.ts'

const father = { kind: 'citizen', id: 'mau-thu-father', name: 'Nguyễn Văn Mẫu' } as const
const TIME = '2024-08-06 09:00'

/** The straight case, of which only the birth is done; gives its certificate. */
async function registered(portal: Portal) {
  const dossierId = await declareBirth(portal)
  await finishStep(portal, dossierId, [registrar, 'birth-registration'], '2024-08-05 09:30')
  const result = await portal.db.read.selectFrom('result').selectAll().executeTakeFirstOrThrow()
  const lines: { key: string; value: string }[] = JSON.parse(result.content)
  return {
    dossierId,
    number: result.number,
    childNumber: lines.find(({ key }) => key === 'personalNumber')?.value ?? '',
  }
}

const certificate = (number: string) => ({
  relation: 'mother',
  birthCertificateNumber: number,
  birthCertificateCommune: '914-01',
  residesWith: 'mother',
  firstCareFacility: 'communeStation',
})

const begin = (portal: Portal, actor: Actor, variantId: string) =>
  startOrContinue(as(portal, actor, TIME), 'birth', { variantId })

/** What a family types that the register does not answer: all that the certificate says. */
const copied = {
  childName: 'Nguyễn Bảo Châu',
  childBornOn: '2024-06-03',
  childSex: 'male',
  childNumber: '914224123456',
  fatherRecorded: 'recorded',
  fatherNumber: '914092000011',
}

async function fileSingle(portal: Portal, actor: Actor, variantId: string, knows: object) {
  const draftId = await begin(portal, actor, variantId)
  const ctx = as(portal, actor, TIME)
  await answerPages(ctx, draftId, { ...knows })
  const { dossierId } = await submitDeclaration(ctx, draftId)
  await portal.deliver()
  return dossierId
}

describe('residence or the card alone, with the number of the birth certificate', () => {
  test('the register says what the certificate says: a parent types only what is new', async () => {
    const portal = await openTestPortal()
    const { number, childNumber } = await registered(portal)
    const draftId = await begin(portal, mother, 'residenceOnly')
    await answerPages(as(portal, mother, TIME), draftId, certificate(number))
    const { declaration } = await getDraft(as(portal, mother, TIME), draftId)
    const source = { kind: 'register', register: 'civil-status' }
    expect(declaration).toMatchObject({
      childName: { value: 'Nguyễn An Nhiên', source },
      childBornOn: { value: '2024-08-02', source },
      childSex: { value: 'female', source },
      childNumber: { value: childNumber, source },
      fatherRecorded: { value: 'recorded', source },
      fatherNumber: { source },
    })
    for (const key of ['birthOffice', 'certificateCode', 'birthCase', 'childBirthPlace']) {
      expect(declaration).not.toHaveProperty(key)
    }
    const typed = Object.entries(declaration).filter(([, { source }]) => source.kind === 'typed')
    expect(typed.map(([key]) => key).sort()).toEqual([
      'birthCertificateCommune',
      'birthCertificateNumber',
      'filing',
      'relation',
      'residesWith',
    ])
  })

  test('opens one step, promised within 2 working days, at the office that is competent', async () => {
    const portal = await openTestPortal()
    const { number } = await registered(portal)
    for (const [variant, stepId, office] of [
      ['residenceOnly', 'permanent-residence', 'commune-police-914-01'],
      ['cardOnly', 'health-card', 'social-insurance-914'],
    ] as const) {
      const dossierId = await fileSingle(portal, mother, variant, certificate(number))
      const { steps, dossier } = await viewDossier(as(portal, mother, TIME), dossierId)
      expect(steps.map(({ procedureId }) => procedureId)).toEqual([stepId])
      expect(dossier.promisedAt).toBe(at('2024-08-08 17:00'))
      const row = await portal.db.read
        .selectFrom('step')
        .select(['office_id', 'state'])
        .where('dossier_id', '=', dossierId)
        .executeTakeFirstOrThrow()
      expect(row).toEqual({ office_id: office, state: 'received' })
    }
  })

  test('the card carries the number the certificate says, and nobody is asked for another', async () => {
    const portal = await openTestPortal()
    const { number, childNumber } = await registered(portal)
    const dossierId = await fileSingle(portal, mother, 'cardOnly', certificate(number))
    await finishStep(portal, dossierId, [insurer, 'health-card'], '2024-08-06 10:00')
    const { results } = await viewDossier(as(portal, mother, '2024-08-06 11:00'), dossierId)
    const lines = Object.fromEntries(results[0]?.lines.map(({ key, value }) => [key, value]) ?? [])
    expect(lines).toMatchObject({ childName: 'Nguyễn An Nhiên' })
    expect(lines.cardNumber).toContain(childNumber.slice(4))
    const asked = await portal.db.read
      .selectFrom('register_answer')
      .select('dossier_id')
      .where('dossier_id', '=', dossierId)
      .execute()
    expect(asked).toEqual([])
  })

  test('joins the life event of the birth; the other parent may file it', async () => {
    const portal = await openTestPortal()
    const { number, dossierId: birth } = await registered(portal)
    const knows = { ...certificate(number), relation: 'father' }
    const card = await fileSingle(portal, father, 'cardOnly', knows)
    const rows = await portal.db.read
      .selectFrom('dossier')
      .select(['id', 'life_event_id'])
      .execute()
    const of = (id: string) => rows.find((row) => row.id === id)?.life_event_id
    expect(of(card)).toBe(of(birth))
    expect(
      await portal.db.read
        .selectFrom('identity_key')
        .selectAll()
        .where('dossier_id', '=', card)
        .execute(),
    ).toEqual([])
  })

  test('the register tells strangers nothing: they type, and their filing is a life event of its own', async () => {
    const portal = await openTestPortal()
    const { number, dossierId: birth } = await registered(portal)
    const draftId = await begin(portal, stranger, 'cardOnly')
    const ctx = as(portal, stranger, TIME)
    await answerPage(ctx, draftId, 'family', { relation: 'relative' })
    await answerPage(ctx, draftId, 'certificate', { filing: 'cardOnly', ...certificate(number) })
    const { declaration } = await getDraft(ctx, draftId)
    expect(declaration).not.toHaveProperty('childName')
    const view = await viewPage(ctx, draftId, 'child')
    expect(view).toMatchObject({ silent: [{ register: 'civil-status', reason: 'empty' }] })
    const rows = await portal.db.read.selectFrom('dossier').select('id').execute()
    expect(rows).toEqual([{ id: birth }])
  })

  test('since September 2026 the identity card too, of a child registered long before', async () => {
    const portal = await openTestPortal()
    const { number, childNumber } = await registered(portal)
    const ctx = as(portal, mother, '2026-09-07 09:00')
    const draftId = await startOrContinue(ctx, 'birth', { variantId: 'identityOnly' })
    await answerPages(ctx, draftId, { ...certificate(number), identityCardReceiving: 'counter' })
    const { dossierId } = await submitDeclaration(ctx, draftId)
    await portal.deliver()
    const { dossier } = await viewDossier(ctx, dossierId)
    expect(dossier.promisedAt).toBe(at('2026-09-16 17:00'))
    await finishStep(portal, dossierId, [police, 'identity-card'], '2026-09-08 10:00')
    const { results, steps } = await viewDossier(ctx, dossierId)
    expect(steps.map(({ procedureId }) => procedureId)).toEqual(['identity-card'])
    expect(results[0]?.lines).toEqual(
      expect.arrayContaining([
        { key: 'personalNumber', value: childNumber },
        { key: 'childBirthPlace', value: 'Bệnh viện Sản Nhi Quảng Ninh (mô phỏng)' },
        { key: 'residenceCommune', value: '914-01' },
      ]),
    )
  })

  test('choosing all three after all gives the whole declaration back', async () => {
    const portal = await openTestPortal()
    const draftId = await begin(portal, mother, 'cardOnly')
    const ctx = as(portal, mother, TIME)
    await answerPage(ctx, draftId, 'family', { relation: 'mother' })
    const answered = await answerPage(ctx, draftId, 'certificate', { filing: 'linked' })
    expect(answered).toEqual({ next: 'hospital' })
    expect((await getDraft(ctx, draftId)).declaration).not.toHaveProperty('filing')
    expect((await checkAnswers(ctx, draftId)).redirectTo).toBe('family')
  })

  test('an unknown variant is not there', async () => {
    const portal = await openTestPortal()
    await expect(begin(portal, mother, 'everything')).rejects.toThrow(NotFoundError)
  })
})

describe('a certificate no register knows', () => {
  test('blocks nobody: the values are typed, and the official compares each before appraising', async () => {
    const portal = await openTestPortal()
    const knows = { ...certificate('7/2024'), ...copied }
    const dossierId = await fileSingle(portal, mother, 'residenceOnly', knows)
    const step = { dossierId, stepId: 'permanent-residence' }
    const ctx = as(portal, police, '2024-08-06 10:00')
    await decide(ctx, step, 'CLAIM')
    await decide(ctx, step, 'RECEIVE')
    const { corrected } = await viewStep(ctx, dossierId, step.stepId)
    const keys = corrected.map(({ key }) => key)
    expect(keys).toEqual(
      expect.arrayContaining([
        'childName',
        'childBornOn',
        'childSex',
        'childNumber',
        'fatherRecorded',
      ]),
    )
    expect(corrected.every(({ registerSaid }) => registerSaid === undefined)).toBe(true)
    await expect(decide(ctx, step, 'APPRAISE')).rejects.toThrow('To be compared first')
    await checkValues(ctx, step, keys)
    await decide(ctx, step, 'APPRAISE')
  })

  test('a silent civil-status register blocks nobody either', async () => {
    const portal = await openTestPortal()
    const { number } = await registered(portal)
    await portal.db.write
      .insertInto('fault')
      .values({ target: 'register:civil-status', kind: 'down', from_at: 0, until_at: null })
      .execute()
    const draftId = await begin(portal, mother, 'cardOnly')
    const ctx = as(portal, mother, TIME)
    await answerPage(ctx, draftId, 'family', { relation: 'mother' })
    await answerPage(ctx, draftId, 'certificate', { filing: 'cardOnly', ...certificate(number) })
    const view = await viewPage(ctx, draftId, 'child')
    expect(view).toMatchObject({ silent: [{ register: 'civil-status', reason: 'unavailable' }] })
  })
})

test('at the counter the police take a residence alone, for a father who came', async () => {
  const portal = await openTestPortal()
  const { number } = await registered(portal)
  const ctx = as(portal, police, TIME)
  const draftId = await startAtCounter(ctx, father.id, 'birth', 'residenceOnly')
  await answerPages(ctx, draftId, { ...certificate(number), relation: 'father' })
  const { dossierId } = await submitDeclaration(ctx, draftId)
  await portal.deliver()
  const dossier = await viewDossier(as(portal, father, TIME), dossierId)
  expect(dossier.steps.map(({ procedureId }) => procedureId)).toEqual(['permanent-residence'])
  const { declaration } = await getDraft(ctx, draftId)
  expect(declaration.filing?.source).toMatchObject({ kind: 'typed', byRole: 'official' })
})

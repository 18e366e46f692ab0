import { describe, expect, test } from 'vitest'
import { getDeclaration } from '#db/dossiers.server.ts'
import { choosePaper } from '#app/services/supplement-papers.server.ts'
import { viewStep } from '#app/services/examining.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { LackingValuesError } from '#app/services/errors.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { assignPersonalNumber, NoNumberError } from '#app/services/registers.server.ts'
import { parseDeclaration } from '#app/services/stored.ts'
import { askable, requestSupplement, supply } from '#app/services/supplementing.server.ts'
import { answersOf } from '#machines/bundle.ts'
import { declare } from '#seeds/demo/citizen.ts'
import { png } from '#tests/support/papers.ts'
import { as, knowsOf, mother, openTestPortal, registrar } from '#tests/support/portal.ts'

const stepId = 'birth-registration'
const [askedAt, suppliedAt] = ['2024-08-05 09:00', '2024-08-05 10:00'] as const

async function appraising(residesWith = 'mother') {
  const portal = await openTestPortal()
  const knows = { ...knowsOf('mau-thu'), residesWith }
  const dossierId = await declare(as(portal, mother, '2024-08-05 08:10'), 'birth', knows)
  await portal.deliver()
  const of = { dossierId, stepId }
  const desk = as(portal, registrar, '2024-08-05 08:30')
  for (const action of ['CLAIM', 'RECEIVE'] as const) await decide(desk, of, action)
  return { portal, of }
}
type Appraising = Awaited<ReturnType<typeof appraising>>

async function askedFor(...keys: string[]) {
  return asked(await appraising(), keys)
}

async function asked(begun: Appraising, keys: readonly string[]) {
  const items = keys.map((id) => ({ kind: 'field', id, reason: 'Sai.' }) as const)
  await requestSupplement(as(begun.portal, registrar, askedAt), begun.of, items)
  return begun
}

const answers = async ({ portal, of }: Appraising) =>
  answersOf(parseDeclaration((await getDeclaration(portal.db.read, of.dossierId)).declaration))

const send = ({ portal, of }: Appraising, form: Record<string, string>) =>
  supply(as(portal, mother, suppliedAt), of, form)

const numberOf = async ({ db }: Portal, id: string) => {
  const person = db.read.selectFrom('person').select(['personal_number', 'full_name'])
  return person.where('id', '=', id).executeTakeFirstOrThrow()
}

describe('what a supplement may ask for', () => {
  test('is neither who the requester is, nor what fees and steps were reckoned from', async () => {
    const { portal, of } = await appraising()
    const { fields } = await askable(as(portal, registrar, askedAt), of)
    const keys = fields.map(({ key }) => key)
    expect(keys).toContain('childBirthPlace')
    for (const key of ['requesterNumber', 'certifiedCopies', 'procedures']) {
      expect(keys).not.toContain(key)
    }
    const item = { kind: 'field', id: 'requesterNumber', reason: 'Sai.' } as const
    const asking = requestSupplement(as(portal, registrar, askedAt), of, [item])
    await expect(asking).rejects.toThrow('requesterNumber')
  })

  test('is not opened by one that was asked before that rule', async () => {
    const begun = await askedFor('childBirthPlace')
    const stored = begun.portal.db.write.updateTable('supplement')
    await stored
      .set({ items: JSON.stringify([{ kind: 'field', id: 'requesterNumber', reason: 'Sai.' }]) })
      .execute()
    const before = await answers(begun)
    expect(await send(begun, { requesterNumber: '914092000012' })).toMatchObject({
      repeated: false,
    })
    expect(await answers(begun)).toEqual(before)
  })
})

const marriage = {
  marriageNumber: '12/2020',
  marriageRegisteredOn: '2020-02-02',
  marriageRegisteredAt: 'UBND phường Bạch Đằng',
}

describe('what was typed for a supplement', () => {
  test('is judged with the whole declaration, and nothing changes while it is wrong', async () => {
    const begun = await askedFor('relation')
    const before = await answers(begun)
    expect(await send(begun, { relation: 'grandparent' })).toMatchObject({
      following: ['motherNumber', 'parentsAgreed'],
      problems: [
        { message: 'errors.motherNumber.isYou' },
        { message: 'errors.parentsAgreed.missing' },
      ],
    })
    expect(await answers(begun)).toEqual(before)
  })

  test('has the registers asked anew about what changed', async () => {
    const begun = await askedFor('fatherNumber')
    const other = await numberOf(begun.portal, 'under-way-1-father')
    const problems = await send(begun, { fatherNumber: other.personal_number })
    // They are not married to each other: the certificate of the marriage is asked for, as in a draft.
    expect(problems).toMatchObject({
      declaration: { fatherName: { value: other.full_name, source: { kind: 'register' } } },
      following: ['marriageNumber', 'marriageRegisteredOn', 'marriageRegisteredAt'],
    })
    const form = { fatherNumber: other.personal_number, ...marriage }
    expect(await send(begun, form)).toMatchObject({ repeated: false })
    expect(await answers(begun)).toMatchObject({ ...form, fatherName: other.full_name })
  })

  test('is refused where another office or somebody else’s agreement would be needed', async () => {
    const begun = await asked(await appraising('father'), ['fatherNumber'])
    const { personal_number } = await numberOf(begun.portal, 'under-way-1-father')
    const sent = await send(begun, { fatherNumber: personal_number, ...marriage })
    expect(sent).toMatchObject({ another: true, problems: [] })
  })

  test('about somebody no register knows, is asked for instead', async () => {
    const begun = await askedFor('fatherNumber')
    const sent = await send(begun, { fatherNumber: '914092999999', fatherName: 'Lê Văn 9' })
    if (!('following' in sent)) throw new Error('It was sent.')
    expect(sent.following).toContain('fatherStreet')
    expect(sent.problems).toContainEqual(
      expect.objectContaining({ message: 'errors.fatherName.digits' }),
    )
    expect(sent.unfinished).toEqual({ fatherName: 'Lê Văn 9' })
  })
})

test('no step goes on to its result while a value is lacking, which the office can ask for', async () => {
  const begun = await appraising()
  const { portal, of } = begun
  const { declaration } = await getDeclaration(portal.db.read, of.dossierId)
  const { motherName: _, childBornOn: __, ...rest } = parseDeclaration(declaration)
  await portal.db.write
    .updateTable('declaration')
    .set({ declaration: JSON.stringify(rest) })
    .where('dossier_id', '=', of.dossierId)
    .execute()
  const desk = as(portal, registrar, askedAt)
  const refusal = await decide(desk, of, 'APPRAISE').catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(LackingValuesError)
  expect(refusal).toMatchObject({ fields: ['childBornOn', 'motherName'] })

  const items = ['childBornOn', 'motherName'].map(
    (id) => ({ kind: 'field', id, reason: 'Thiếu.' }) as const,
  )
  await requestSupplement(desk, of, items)
  await send(begun, { childBornOn: '2024-08-02', motherName: 'Trần Thị Thử' })
  const later = as(portal, registrar, '2024-08-05 11:00')
  for (const action of ['APPRAISE', 'APPROVE', 'SIGN'] as const) await decide(later, of, action)
})

test('a paper handed in on request is told apart from one the declaration needs', async () => {
  const { portal, of } = await appraising()
  const asking = as(portal, registrar, askedAt)
  const paper = { kind: 'paper', id: 'hospital-certificate', reason: 'Để đối chiếu.' } as const
  await requestSupplement(asking, of, [paper])
  const supplying = as(portal, mother, suppliedAt)
  await choosePaper(supplying, of, paper.id, { name: 'a.png', content: png() })
  expect(await supply(supplying, of, {})).toMatchObject({ repeated: false })
  const { papers } = await viewStep(as(portal, registrar, '2024-08-05 11:00'), of.dossierId, stepId)
  expect(papers).toMatchObject([{ id: paper.id, onRequest: true }])
})

test('nobody gets a number without a day of birth', async () => {
  const { db } = await openTestPortal()
  const dossier = { id: 'd', province_code: '914' }
  for (const subject of [
    { bornOn: '', sex: 'female' },
    { bornOn: '2024-08-02', sex: '' },
  ]) {
    await expect(assignPersonalNumber(db, dossier, subject)).rejects.toThrow(NoNumberError)
  }
})

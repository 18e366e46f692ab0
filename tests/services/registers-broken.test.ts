import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { insertDraft } from '#db/drafts.server.ts'
import type { Context } from '#app/services/context.ts'
import { checkAnswers, viewPage } from '#app/services/declaring.server.ts'
import { answerPage, getDraft, startDraft } from '#app/services/drafting.server.ts'
import { mistaken } from '#app/services/mistaken.ts'
import { setFault } from '#app/services/breaking.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { askRegister } from '#app/services/registers.server.ts'
import { registers, type RegisterId } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import type { FaultKind } from '#machines/faults.ts'
import { as, knowsOf, mother, openTestPortal, operator } from '#tests/support/portal.ts'

/** The ways in which a look-up can go wrong: each answer to a page that there is. */
const lookUpFaults: readonly FaultKind[] = ['down', 'slow', 'empty', 'wrong', 'garbage']

const START = '2024-08-05 08:10'

/** One patience, and what a page costs on a busy machine. */
const LONGEST_MS = 400 + 2_000

const breakIt = (portal: Portal, register: RegisterId, kind: FaultKind) =>
  setFault(as(portal, operator, START), `register:${register}`, true, kind)
const mendIt = (portal: Portal, register: RegisterId) =>
  setFault(as(portal, operator, START), `register:${register}`, false)

const parent = (prefix: 'mother' | 'father') => ({
  [`${prefix}Name`]: 'Trần Thị Tay',
  [`${prefix}BornOn`]: '1994-07-02',
  [`${prefix}Ethnicity`]: 'Kinh',
  [`${prefix}Nationality`]: 'Việt Nam',
  [`${prefix}NativePlace`]: 'Hạ Long, Quảng Ninh',
  [`${prefix}ResidenceType`]: 'permanent',
  [`${prefix}Commune`]: '914-01',
  [`${prefix}Street`]: 'Số 12 phố Mẫu',
})

/** What somebody can type who has to type everything. */
const everything: Readonly<Record<string, string>> = {
  ...knowsOf('mau-thu'),
  motherNumber: '914194000010',
  childName: 'Nguyễn An Nhiên',
  childBornOn: '2024-08-02',
  childSex: 'female',
  childBirthPlace: 'Bệnh viện',
  childBirthAddress: 'Hạ Long, Quảng Ninh',
  certificateIssuedOn: '2024-08-02',
  ...parent('mother'),
  ...parent('father'),
  ethnicityFrom: 'mother',
  nativePlaceFrom: 'mother',
  marriageNumber: '1/2021',
  marriageRegisteredOn: '2021-11-20',
  marriageRegisteredAt: 'UBND Phường Bạch Đằng',
  residenceCommune: '914-01',
  residenceStreet: 'Số 12 phố Mẫu',
  householderName: 'Trần Thị Thử',
  householderNumber: '914194000010',
  parentHouseholdRelation: 'spouse',
  requesterName: 'Trần Thị Thử',
  requesterPhone: '0912000001',
  receivingCommune: '914-01',
  receivingStreet: 'Số 12 phố Mẫu',
}

/** Opens a page and answers what it asks, as somebody who can type everything; gives the next. */
async function answer(ctx: Context, draftId: string, pageId: string) {
  const began = performance.now()
  const view = await viewPage(ctx, draftId, pageId)
  expect(performance.now() - began).toBeLessThan(LONGEST_MS)
  if ('redirectTo' in view) throw new Error(`“${pageId}” is blocked by “${view.redirectTo}”.`)
  const asked = view.open.map(({ key, value }) => [key, value || (everything[key] ?? '')])
  const answered = await answerPage(ctx, draftId, pageId, Object.fromEntries(asked))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.next
}

async function fill(ctx: Context, draftId: string, from = birth.pages[0]?.id) {
  for (let page = from; page;) page = await answer(ctx, draftId, page)
}

describe.each(registers)('the %s register', (register) => {
  test.each(lookUpFaults)('%s on every page blocks nobody', async (kind) => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, START)
    await breakIt(portal, register, kind)
    const draftId = await startDraft(ctx, 'birth')
    await fill(ctx, draftId)
    const { redirectTo, problems } = await checkAnswers(ctx, draftId)
    expect(problems).toEqual([])
    // A certificate the hospital's data do not show is handed in as a photo.
    const isUnseen = register === 'hospital' && kind !== 'wrong'
    expect(redirectTo).toBe(isUnseen ? 'papers/hospital-certificate' : undefined)
  })
})

test('every fault of every register on every page loses nothing that was said before', async () => {
  const portal = await openTestPortal()
  const ctx = as(portal, mother, START)
  const draftId = await startDraft(ctx, 'birth')
  for (let page = birth.pages[0]?.id; page;) {
    const { row } = await getDraft(ctx, draftId)
    const said = Object.entries((await getDraft(ctx, draftId)).declaration)
    for (const register of registers) {
      for (const kind of lookUpFaults) {
        const id = randomUUID()
        await insertDraft(portal.db.write, { ...row, id, submission_key: id })
        await breakIt(portal, register, kind)
        await answer(ctx, id, page)
        const { declaration } = await getDraft(ctx, id)
        for (const [key, { value, source }] of said) {
          if (source.kind === 'derived' || source.kind === 'default') continue
          expect(declaration[key]?.value, `${key} after ${register} ${kind} on ${page}`).toBe(value)
        }
      }
      await mendIt(portal, register)
    }
    page = await answer(ctx, draftId, page)
  }
}, 60_000)

describe('a slow register', () => {
  test('is waited for once, however many are slow and however much they are asked', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, START)
    for (const register of registers) await breakIt(portal, register, 'slow')
    const began = performance.now()
    const draftId = await startDraft(ctx, 'birth')
    const view = await viewPage(ctx, draftId, birth.pages[0]?.id ?? '')
    expect(performance.now() - began).toBeLessThan(LONGEST_MS)
    expect('silent' in view && view.silent).toContainEqual(
      expect.objectContaining({ register: 'population', reason: 'unavailable' }),
    )
  })

  test('is not waited for again within a minute, and asked again after it', async () => {
    const wall = { now: Date.UTC(2026, 0, 5, 1) }
    const portal = await openTestPortal(wall)
    await breakIt(portal, 'population', 'slow')
    const draftId = await startDraft(as(portal, mother, START), 'birth')
    await mendIt(portal, 'population')
    const nameOn = async () => {
      const ctx = { ...as(portal, mother, START), recordedAt: wall.now }
      await answerPage(ctx, draftId, 'family', { relation: 'mother', birthCase: 'married' })
      return (await getDraft(ctx, draftId)).declaration.requesterName?.value
    }
    expect(await nameOn()).toBeUndefined()
    wall.now += 60_001
    expect(await nameOn()).toBe('Trần Thị Thử')
  })
})

describe('a register that is wrong', () => {
  test('says the same wrong thing each time, plausible and not true', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, START)
    const ask = () => askRegister(ctx, 'population', ['914194000010'])
    const truth = await ask()
    await breakIt(portal, 'population', 'wrong')
    const said = await ask()
    expect(said).toEqual(await ask())
    expect(said).not.toEqual(truth)
    expect(said).toMatchObject({ communeCode: '914-01' })
    expect(mistaken({ bornOn: '2024-08-02' }, 'x').bornOn).toMatch(/^2024-0(7|8)-\d\d$/)
  })

  test('is corrected by the citizen, and both values stay', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, START)
    await breakIt(portal, 'hospital', 'wrong')
    const draftId = await startDraft(ctx, 'birth')
    for (let page = birth.pages[0]?.id; page && page !== 'parents';) {
      page = await answer(ctx, draftId, page)
    }
    await answerPage(ctx, draftId, 'child', { childName: 'Nguyễn An Nhiên' })
    const { declaration } = await getDraft(ctx, draftId)
    expect(declaration.childName).toMatchObject({
      value: 'Nguyễn An Nhiên',
      source: { kind: 'typed', registerSaid: expect.stringMatching(/^Nguyễn An /) },
    })
  })
})

test('an agency knows nobody, so it cannot be wrong about them', async () => {
  const portal = await openTestPortal()
  const ctx = as(portal, operator, START)
  await expect(setFault(ctx, 'civil-status', true, 'wrong')).rejects.toThrow('fault “wrong”')
})

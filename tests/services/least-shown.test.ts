import { describe, expect, test } from 'vitest'
import { viewPaper } from '#app/services/asking-papers.server.ts'
import { attachPaper } from '#app/services/attaching.server.ts'
import { viewLikenesses } from '#app/services/comparing.server.ts'
import { viewCounterReadsOfMe } from '#app/services/counter-reads.server.ts'
import { viewSlip } from '#app/services/counter-slip.server.ts'
import { startAtCounter } from '#app/services/counter.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { NotFoundError } from '#app/services/errors.ts'
import { showPaper } from '#app/services/showing-papers.server.ts'
import { viewSlipOfStep } from '#app/services/slips.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { choosePaper, unchoosePaper } from '#app/services/supplement-papers.server.ts'
import { findSupplement, requestSupplement, supply } from '#app/services/supplementing.server.ts'
import { answerPages } from '#seeds/demo/citizen.ts'
import alike from '#seeds/scenario/cases/alike.ts'
import { birth, home } from '#seeds/scenario/words.ts'
import { bornAtHome, rowsIn, statement, WITNESS } from '#tests/support/home-birth.ts'
import { pdf } from '#tests/support/papers.ts'
import {
  as,
  declareBirth,
  mother,
  openTestPortal,
  police,
  registrar,
} from '#tests/support/portal.ts'
import { play } from '#tests/support/stage.ts'

const NOW = '2024-08-05 11:00'

describe('dossiers that look alike', () => {
  test('are compared by the procedure that must tell them apart, and shown to no other office', async () => {
    const { portal, idOf, step } = await play(alike, '2024-08-05 09:45')
    const dossierId = idOf('second-try')
    const { office_id: officeId, acknowledged_at } = await step('second-try', home)
    expect(acknowledged_at).not.toBeNull()
    const theirs = { ...police, officeId }
    const seen = viewLikenesses(as(portal, theirs, NOW), { dossierId, stepId: home })
    await expect(seen).rejects.toThrow(NotFoundError)
    const compared = await portal.db.read
      .selectFrom('read_log')
      .selectAll()
      .where('purpose', '=', 'comparing')
      .where('office_id', '=', officeId)
      .execute()
    expect(compared).toEqual([])
    const ctx = as(portal, registrar, NOW)
    expect(await viewLikenesses(ctx, { dossierId, stepId: birth })).toHaveLength(1)
  })
})

test('an office has no slip of a step that has not reached it', async () => {
  const portal = await openTestPortal()
  const of = { dossierId: await declareBirth(portal), stepId: home }
  const slip = viewSlipOfStep(as(portal, police, '2024-08-05 08:20'), of, '01')
  await expect(slip).rejects.toThrow(NotFoundError)
})

/** A home birth that is typed at the counter of the registrar, with its paper. */
async function typedAtCounter() {
  const portal = await openTestPortal()
  const ctx = as(portal, registrar, '2024-08-05 08:10')
  const draftId = await startAtCounter(ctx, mother.id, 'birth')
  await answerPages(ctx, draftId, bornAtHome)
  await attachPaper(ctx, draftId, WITNESS, statement)
  return { portal, ctx, draftId }
}

/** The same, sent. */
async function filedAtCounter() {
  const { portal, ctx, draftId } = await typedAtCounter()
  const { dossierId } = await submitDeclaration(ctx, draftId)
  await portal.deliver()
  return { portal, dossierId }
}

/** The same, sent back for another witness's paper. */
async function paperAskedFor() {
  const { portal, dossierId } = await filedAtCounter()
  const of = { dossierId, stepId: birth }
  const ctx = as(portal, registrar, '2024-08-05 08:30')
  for (const type of ['CLAIM', 'RECEIVE'] as const) await decide(ctx, of, type)
  await requestSupplement(ctx, of, [{ kind: 'paper', id: WITNESS, reason: 'Ảnh mờ' }])
  await portal.deliver()
  const citizen = as(portal, mother, '2024-08-05 09:00')
  await choosePaper(citizen, of, WITNESS, { name: 'ro.pdf', content: pdf('Ro') })
  const chosen = (await rowsIn(portal)).find(({ dossier_id }) => dossier_id === null)
  if (!chosen) throw new Error('nothing was chosen')
  return { portal, of, citizen, fileId: chosen.id }
}

describe('what was filed at a counter', () => {
  test('has no paper opened without its owner reading of it', async () => {
    const { portal, ctx, draftId } = await typedAtCounter()
    const [paper] = await rowsIn(portal)
    // As for a colleague who comes straight to the paper.
    await portal.db.write.deleteFrom('counter_read').execute()
    const read = async () =>
      (await viewCounterReadsOfMe(as(portal, mother, NOW))).flatMap(({ fields }) => fields)
    await showPaper(ctx, paper?.id ?? '')
    expect(await read()).toEqual([`papers.${WITNESS}`])
    await viewPaper(ctx, draftId, WITNESS)
    expect(await read()).toContain('childName')
  })

  test('has a slip there, and none at the counters of the other offices it goes to', async () => {
    const { portal, dossierId } = await filedAtCounter()
    expect(await viewSlip(as(portal, registrar, NOW), dossierId)).toBeTruthy()
    await expect(viewSlip(as(portal, police, NOW), dossierId)).rejects.toThrow(NotFoundError)
  })

  test('gives that counter no file its owner chose for a supplement and has not sent', async () => {
    const { portal, of, citizen, fileId } = await paperAskedFor()
    const seen = () => showPaper(as(portal, registrar, NOW), fileId)
    await expect(seen()).rejects.toThrow(NotFoundError)
    expect(await showPaper(citizen, fileId)).toBeTruthy()
    expect(await supply(citizen, of, {})).toMatchObject({ repeated: false })
    expect(await seen()).toBeTruthy()
  })
})

test('a supplement is not sent without the file that was taken back while it waited its turn', async () => {
  const { portal, of, citizen, fileId } = await paperAskedFor()
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve))
  const waiting = await portal.db.write.transaction().execute(async () => {
    const takenBack = unchoosePaper(citizen, of, WITNESS, fileId)
    await settled()
    const sent = supply(citizen, of, {})
    await settled()
    return { takenBack, sent }
  })
  await waiting.takenBack
  expect(await waiting.sent).toMatchObject({ missingPapers: [WITNESS] })
  expect(await findSupplement(citizen, of)).toBeDefined()
})

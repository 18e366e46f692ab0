import { compactVerify, createLocalJWKSet } from 'jose'
import { expect, test } from 'vitest'
import { publicKeys } from '#app/services/agency-keys.server.ts'
import { NotFoundError } from '#app/services/errors.ts'
import { getKeptResult, listKeptResults } from '#app/services/keeping.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { signUnsigned } from '#app/services/publishing-results.server.ts'
import {
  desks,
  finishBirth,
  finishStep,
  resultOf,
  results,
  tamper,
} from '#tests/support/finished-birth.ts'
import { breakDown, forgetDelivery, mend, messages } from '#tests/support/messages.ts'
import {
  as,
  at,
  declareBirth,
  mother,
  openTestPortal,
  operator,
  registrar,
  stranger,
} from '#tests/support/portal.ts'

async function opened({ db }: Portal, jws: string | null) {
  const keys = createLocalJWKSet(await publicKeys(db.path))
  const { payload, protectedHeader } = await compactVerify(jws ?? '', keys)
  const paper = JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>
  return { paper, ...protectedHeader }
}

const now = (portal: Portal, actor = mother as Parameters<typeof as>[1]) =>
  as(portal, actor, '2024-08-05 11:00')

test('every result is signed by its own agency, with a key the portal publishes', async () => {
  const portal = await openTestPortal()
  await finishBirth(portal)
  const rows = await results(portal)
  const signed = await Promise.all(rows.map(({ jws }) => opened(portal, jws)))
  expect(signed.map(({ paper }) => [paper.iss, paper.procedure])).toEqual([
    ['civil-status', '1.001193'],
    ['commune-police', '1.004222'],
    ['social-insurance', '1.002759'],
  ])
  expect(signed.map(({ alg }) => alg)).toEqual(['EdDSA', 'EdDSA', 'EdDSA'])
  expect(new Set(signed.map(({ kid }) => kid)).size).toBe(3)
  for (const [index, { paper }] of signed.entries()) {
    const row = rows[index]
    expect(paper).toMatchObject({
      number: row?.number,
      round: 1,
      issuedAt: row?.issued_at,
      lines: JSON.parse(row?.content ?? ''),
    })
  }
  const published = await publicKeys(portal.db.path)
  expect(published.keys.flatMap((key) => Object.keys(key))).not.toContain('d')
})

test('the papers of one dossier have one subject, which is nobody’s name or number', async () => {
  const portal = await openTestPortal()
  const dossierId = await finishBirth(portal)
  const signed = await Promise.all((await results(portal)).map(({ jws }) => opened(portal, jws)))
  const subjects = [...new Set(signed.map(({ paper }) => String(paper.sub)))]
  expect(subjects).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
  expect(subjects[0]).not.toContain(dossierId)
})

test('every result has a proof code of its own that nobody can guess', async () => {
  const portal = await openTestPortal()
  await finishBirth(portal)
  const codes = (await results(portal)).map(({ proof_code }) => proof_code)
  expect(new Set(codes).size).toBe(3)
  // 24 letters of 6 bits.
  for (const code of codes) expect(code).toMatch(/^[\w-]{24}$/)
})

test('a message that is carried twice signs once', async () => {
  const portal = await openTestPortal()
  const dossierId = await finishBirth(portal)
  const before = await results(portal)
  const [message] = await messages(portal, dossierId, 'publishResult')
  await forgetDelivery(portal, message?.id ?? '')
  await portal.moveClock(at('2024-08-05 12:00'))
  expect(await results(portal)).toEqual(before)
})

test('a number that comes after the signature is taken in: signed anew, under the same proof code', async () => {
  const portal = await openTestPortal()
  const dossierId = await declareBirth(portal)
  await breakDown(portal, 'register:population', '2024-08-05 08:15')
  await finishStep(portal, dossierId, desks[0] ?? [registrar, ''], '2024-08-05 09:30')
  const before = await resultOf(portal)
  const hasNumber = (content: string) => content.includes('"personalNumber"')
  expect(hasNumber(before.content)).toBe(false)

  const number = await answerArrives(portal)
  const after = await resultOf(portal)
  expect(hasNumber(after.content)).toBe(true)
  expect(after.proof_code).toBe(before.proof_code)
  expect(after.jws).not.toBe(before.jws)
  expect(after.published_at).toBe(at('2024-08-05 09:30'))
  expect(after.signed_at).toBeGreaterThan(at('2024-08-05 09:30'))
  const { paper } = await opened(portal, after.jws)
  expect(paper.lines).toContainEqual({ key: 'personalNumber', value: number })
  const said = JSON.parse(before.content) as unknown[]
  expect(paper.lines).toEqual(expect.arrayContaining(said))
  expect((paper.lines as unknown[]).length).toBe(said.length + 1)
  const kept = await getKeptResult(now(portal), dossierId, 'birth-registration')
  expect(kept.isCompleted).toBe(true)
})

/** The register speaks again; gives the number it tells at the next attempt to ask it. */
async function answerArrives(portal: Portal) {
  await mend(portal, 'register:population')
  await portal.moveClock(at('2024-08-05 11:00'))
  const { answer } = await portal.db.read
    .selectFrom('register_answer')
    .select('answer')
    .executeTakeFirstOrThrow()
  return answer
}

test('papers of other steps that lacked the number get it with the same answer', async () => {
  const portal = await openTestPortal()
  const dossierId = await declareBirth(portal)
  await breakDown(portal, 'register:population', '2024-08-05 08:15')
  for (const [index, desk] of desks.entries()) {
    await finishStep(portal, dossierId, desk, `2024-08-05 09:${10 + index * 10}`)
  }
  const number = await answerArrives(portal)
  expect((await resultOf(portal, 'permanent-residence')).content).toContain(number)
  const card = await resultOf(portal, 'health-card')
  expect((await opened(portal, card.jws)).paper.lines).toContainEqual({
    key: 'cardNumber',
    value: `TE11499${number.slice(4)}`,
  })
})

test('results from before there were signatures get theirs when the portal starts', async () => {
  const portal = await openTestPortal()
  await finishBirth(portal)
  await portal.db.write
    .updateTable('result')
    .set({ jws: null, signed_at: null, proof_code: null })
    .execute()
  await signUnsigned(portal.db)
  for (const row of await results(portal)) {
    expect(row.signed_at).toBe(row.published_at)
    expect(row.proof_code).toMatch(/^[\w-]{24}$/)
    expect((await opened(portal, row.jws)).paper.number).toBe(row.number)
  }
})

test('the store keeps all papers of a person, the newest first, with what each says', async () => {
  const portal = await openTestPortal()
  const dossierId = await finishBirth(portal)
  const kept = await listKeptResults(now(portal))
  expect(kept.map(({ procedureId }) => procedureId)).toEqual([
    'health-card',
    'permanent-residence',
    'birth-registration',
  ])
  expect(kept.at(-1)).toMatchObject({ dossierId, round: 1, supersededAt: null, revokedAt: null })
  expect(kept.at(-1)?.lines).toContainEqual({ key: 'childName', value: 'Nguyễn An Nhiên' })
})

test('a superseded paper stays in the store beside the one that took its place', async () => {
  const portal = await openTestPortal()
  const dossierId = await finishBirth(portal)
  const first = await resultOf(portal)
  await tamper(portal, { superseded_at: at('2024-08-05 10:50') })
  await portal.db.write
    .insertInto('result')
    .values({ ...first, round: 2, jws: null, proof_code: null, signed_at: null })
    .execute()
  await signUnsigned(portal.db)
  const rounds = (await listKeptResults(now(portal)))
    .filter(({ procedureId }) => procedureId === 'birth-registration')
    .map(({ round, supersededAt }) => [round, supersededAt])
  expect(rounds).toEqual([
    [2, null],
    [1, at('2024-08-05 10:50')],
  ])
  const current = await getKeptResult(now(portal), dossierId, 'birth-registration')
  expect(current.round).toBe(2)
  const older = await getKeptResult(now(portal), dossierId, 'birth-registration', 1)
  expect(older.supersededAt).not.toBeNull()
})

test('nobody else finds a paper there', async () => {
  const portal = await openTestPortal()
  const dossierId = await finishBirth(portal)
  for (const actor of [stranger, registrar, operator]) {
    expect(await listKeptResults(now(portal, actor))).toEqual([])
    const asked = getKeptResult(now(portal, actor), dossierId, 'birth-registration')
    await expect(asked).rejects.toThrow(NotFoundError)
  }
  const unknown = getKeptResult(now(portal), dossierId, 'birth-registration', 7)
  await expect(unknown).rejects.toThrow(NotFoundError)
})

test('what is signed but not yet published is in nobody’s store', async () => {
  const portal = await openTestPortal()
  const dossierId = await declareBirth(portal)
  await breakDown(portal, 'citizen-store')
  await finishStep(portal, dossierId, desks[0] ?? [registrar, ''], '2024-08-05 09:30')
  expect(await listKeptResults(now(portal))).toEqual([])
  await mend(portal, 'citizen-store')
  await portal.moveClock(at('2024-08-05 11:30'))
  expect(await listKeptResults(now(portal))).toHaveLength(1)
})

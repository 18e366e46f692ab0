import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { CompactSign, decodeProtectedHeader } from 'jose'
import { expect, test } from 'vitest'
import { NotFoundError } from '#app/services/errors.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { proveResult } from '#app/services/proving.server.ts'
import { finishBirth, resultOf, tamper } from '#tests/support/finished-birth.ts'
import { declare } from '#seeds/demo/citizen.ts'
import { as, at, knowsOf, openTestPortal, stranger } from '#tests/support/portal.ts'

async function openFinished() {
  const portal = await openTestPortal()
  await finishBirth(portal)
  return { portal, paper: await resultOf(portal) }
}

const prove = (portal: Portal, { proof_code }: { proof_code: string }) =>
  proveResult(portal, proof_code)

test('a paper as it was issued is genuine, and no more is told than it must', async () => {
  const { portal, paper } = await openFinished()
  const proof = await prove(portal, paper)
  expect(proof).toMatchObject({
    state: 'genuine',
    procedureId: 'birth-registration',
    agency: 'civil-status',
    number: paper.number,
    issuedAt: at('2024-08-05 09:30'),
    initials: 'N. A. N.',
    yearOfBirth: '2024',
  })
  const told = JSON.stringify(proof)
  const lines = JSON.parse(paper.content) as { key: string; value: string }[]
  const secret = ['childName', 'personalNumber', 'childBornOn', 'motherName', 'motherStreet']
  for (const key of secret) {
    const value = lines.find((line) => line.key === key)?.value
    expect(value, key).toBeTruthy()
    expect(told).not.toContain(value)
  }
})

test.each(['permanent-residence', 'health-card'])('so is the %s', async (stepId) => {
  const { portal } = await openFinished()
  const proof = await prove(portal, await resultOf(portal, stepId))
  expect(proof).toMatchObject({ state: 'genuine', procedureId: stepId, initials: 'N. A. N.' })
})

test('a paper that a newer one replaced is superseded since then', async () => {
  const { portal, paper } = await openFinished()
  await tamper(portal, { superseded_at: at('2024-08-06 09:00') })
  expect(await prove(portal, paper)).toMatchObject({
    state: 'superseded',
    since: at('2024-08-06 09:00'),
  })
})

test('a revoked paper is revoked since then, whatever else happened to it', async () => {
  const { portal, paper } = await openFinished()
  await tamper(portal, {
    superseded_at: at('2024-08-06 09:00'),
    revoked_at: at('2024-08-07 09:00'),
  })
  expect(await prove(portal, paper)).toMatchObject({
    state: 'revoked',
    since: at('2024-08-07 09:00'),
  })
})

test.each([
  ['a name', { content: JSON.stringify([{ key: 'childName', value: 'Nguyễn Giả Danh' }]) }],
  ['everything it says', { content: '[]' }],
  ['what can be read', { content: '{' }],
  ['its number', { number: '999/2024' }],
  ['who signed it', { signed_by: 'Ai Đó' }],
  ['when it was issued', { issued_at: at('2024-08-04 08:00') }],
  ['its round', { round: 2 }],
  ['its signature, taken away', { jws: null }],
  ['its signature, nonsense', { jws: 'a.b.c' }],
])('with %s changed it cannot be confirmed', async (_, change) => {
  const { portal, paper } = await openFinished()
  await tamper(portal, change)
  expect(await prove(portal, paper)).toEqual({ state: 'unconfirmed' })
})

/** The same words, signed with another key. */
function forge(jws: string, key: KeyObject, kid: string) {
  const content = Buffer.from(jws.split('.')[1] ?? '', 'base64url')
  return new CompactSign(content).setProtectedHeader({ alg: 'EdDSA', kid }).sign(key)
}

test('the right words under a wrong key cannot be confirmed', async () => {
  const { portal, paper } = await openFinished()
  const { privateKey } = generateKeyPairSync('ed25519')
  const { kid = '' } = decodeProtectedHeader(paper.jws)
  for (const name of [kid, 'civil-status.unknown']) {
    await tamper(portal, { jws: await forge(paper.jws, privateKey, name) })
    expect(await prove(portal, paper)).toEqual({ state: 'unconfirmed' })
  }
})

test('a signature without a key is none', async () => {
  const { portal, paper } = await openFinished()
  const head = Buffer.from('{"alg":"none"}').toString('base64url')
  await tamper(portal, { jws: `${head}.${paper.jws.split('.')[1]}.` })
  expect(await prove(portal, paper)).toEqual({ state: 'unconfirmed' })
})

test('the genuine signature of another paper does not make this one genuine', async () => {
  const { portal, paper } = await openFinished()
  const other = await resultOf(portal, 'health-card')
  await tamper(portal, {
    jws: other.jws,
    content: other.content,
    number: other.number,
    signed_by: other.signed_by,
    issued_at: other.issued_at,
  })
  expect(await prove(portal, paper)).toEqual({ state: 'unconfirmed' })
})

test('another family’s genuine paper does not pass as this dossier’s', async () => {
  const { portal, paper } = await openFinished()
  const other = await declare(as(portal, stranger, '2024-08-05 11:00'), 'birth', knowsOf('hoa-du'))
  const copied = { ...paper, dossier_id: other, proof_code: 'b'.repeat(24) }
  await portal.db.write.insertInto('result').values(copied).execute()
  expect(await prove(portal, paper)).toMatchObject({ state: 'genuine' })
  expect(await prove(portal, copied)).toEqual({ state: 'unconfirmed' })
})

test.each(['', 'x', 'a'.repeat(24), `${'a'.repeat(24)}'--`, 'á'.repeat(24)])(
  'there is no paper under the code “%s”',
  async (code) => {
    const { portal } = await openFinished()
    await expect(proveResult(portal, code)).rejects.toThrow(NotFoundError)
  },
)

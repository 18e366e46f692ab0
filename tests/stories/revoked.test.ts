import { describe, expect, test } from 'vitest'
import { countMyNotices, listMyNotices } from '#app/services/noticing.server.ts'
import {
  EventRefusedError,
  ForbiddenError,
  NotFoundError,
  OwnSignatureError,
  WrongItemsError,
} from '#app/services/errors.ts'
import { proveResult } from '#app/services/proving.server.ts'
import {
  compensate,
  prepareRevocation,
  revoke,
  viewPutRight,
} from '#app/services/revoking.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import type { Actor } from '#machines/permissions.ts'
import registrationUndone from '#seeds/scenario/cases/registration-undone.ts'
import { officialNamed } from '#seeds/demo/people.ts'
import { addColleague } from '#tests/support/office.ts'
import { as, insurer, police, registrar, stranger } from '#tests/support/portal.ts'
import { play } from '#tests/support/stage.ts'

const [birth, home, card] = ['birth-registration', 'permanent-residence', 'health-card'] as const
const leader = officialNamed('leader-914-01')
const why = { ground: 'registeredByMistake', reason: 'Ghi nhầm hồ sơ của gia đình khác' }
const mother: Actor = { kind: 'citizen', id: 'mau-thu-mother', name: 'mother' }
const father: Actor = { kind: 'citizen', id: 'mau-thu-father', name: 'father' }

const BEFORE = '2024-08-08 17:00'
const NOW = '2024-08-09 08:30'

/** Everything is issued, and nobody has found the mistake yet. */
async function finished() {
  const story = await play(registrationUndone, BEFORE)
  const of = (stepId: string) => ({ dossierId: story.idOf('nhien'), stepId })
  const acting = (actor: Actor, time = NOW) => as(story.portal, actor, time)
  return { ...story, of, acting, read: story.portal.db.read }
}

describe('a result that was registered by mistake', () => {
  test('is void at once; what was built on it, once its office has undone it', async () => {
    const { portal, of, acting, results } = await finished()
    const stateOf = async (stepId: string) => {
      const [paper] = await results('nhien', stepId)
      return (await proveResult(portal, paper?.proof_code ?? '')).state
    }
    expect(await Promise.all([birth, home, card].map(stateOf))).toEqual(Array(3).fill('genuine'))
    await revoke(acting(leader), of(birth), why)
    await portal.deliver()
    expect(await Promise.all([birth, home, card].map(stateOf))).toEqual([
      'revoked',
      'genuine',
      'genuine',
    ])
    await decide(acting(police, '2024-08-09 09:00'), of(home), 'CLAIM')
    await compensate(acting(police, '2024-08-09 09:10'), of(home), {
      done: 'restored',
      note: 'Đã xóa đăng ký thường trú',
    })
    expect(await stateOf(home)).toBe('revoked')
    expect(await stateOf(card)).toBe('genuine')
  })

  test('the person concerned hears first, then the applicant, and only then the offices', async () => {
    const { portal, of, acting, read, idOf } = await finished()
    // The father declared it: now applicant and person concerned are two people.
    await portal.db.write
      .updateTable('dossier')
      .set({ applicant_id: 'mau-thu-father' })
      .where('id', '=', idOf('nhien'))
      .execute()
    await revoke(acting(leader), of(birth), why)
    await portal.deliver()
    const sent = await read
      .selectFrom('inbox')
      .select(['kind', 'payload'])
      .where('received_at', '>=', portal.clock.now())
      .orderBy('rowid' as 'kind')
      .execute()
    expect(sent.map(({ kind }) => kind)).toEqual(['tellConcerned', 'notify', 'undo', 'undo'])
    const told = async (actor: Actor) =>
      (await listMyNotices(acting(actor), 1)).map(({ message }) => message)
    expect(await told(mother)).toEqual(['concernedRevoked'])
    expect(await told(father)).toEqual(['revoked'])
  })

  test('whoever declared it and is concerned is told once', async () => {
    const { portal, of, acting } = await finished()
    const { all } = await countMyNotices(acting(mother))
    await revoke(acting(leader), of(birth), why)
    await portal.deliver()
    expect(await countMyNotices(acting(mother))).toMatchObject({ all: all + 1 })
  })

  test('the person concerned, and nobody else, reads what is being put right and by whom', async () => {
    const { portal, of, acting, read } = await finished()
    await revoke(acting(leader), of(birth), why)
    await portal.deliver()
    const { id } = await read.selectFrom('revocation').select('id').executeTakeFirstOrThrow()
    const seen = await viewPutRight(acting(mother), id)
    expect(seen.revocation).toMatchObject({ ...why, by: leader.name })
    expect(seen.compensations.map(({ stepId, done }) => [stepId, done])).toEqual([
      [home, null],
      [card, null],
    ])
    for (const other of [stranger, father, registrar, leader]) {
      await expect(viewPutRight(acting(other), id)).rejects.toThrow(NotFoundError)
    }
    await expect(viewPutRight(acting(mother), 'another')).rejects.toThrow(NotFoundError)
  })
})

describe('the right to revoke', () => {
  test('is the leader’s of the office that issued it, and of nobody else', async () => {
    const { of, acting } = await finished()
    await expect(revoke(acting(registrar), of(birth), why)).rejects.toThrow(ForbiddenError)
    await expect(prepareRevocation(acting(registrar), of(birth))).rejects.toThrow(ForbiddenError)
    const elsewhere = officialNamed('leader-914-02')
    await expect(revoke(acting(elsewhere), of(birth), why)).rejects.toThrow(NotFoundError)
    await expect(revoke(acting(mother), of(birth), why)).rejects.toThrow(NotFoundError)
    await expect(revoke(acting(leader), of(home), why)).rejects.toThrow(NotFoundError)
  })

  test('is left to another leader by whoever signed, where there is one', async () => {
    const { portal, of, acting } = await finished()
    const both: Actor = { ...registrar, roles: [...registrar.roles, 'supervisor'] }
    expect(await prepareRevocation(acting(both), of(birth))).toMatchObject({ mustLeaveIt: true })
    await expect(revoke(acting(both), of(birth), why)).rejects.toThrow(OwnSignatureError)
    await portal.db.write.deleteFrom('account').where('id', '=', leader.id).execute()
    await addColleague(portal, registrar, 'a colleague', ['signer'])
    expect(await prepareRevocation(acting(both), of(birth))).toMatchObject({ mustLeaveIt: false })
    await revoke(acting(both), of(birth), why)
  })

  test('needs a ground of the law and words; without them nothing is written', async () => {
    const { of, acting, step } = await finished()
    const wrong = [
      { ...why, ground: 'toSaveFace' },
      { ...why, reason: '  ' },
      { ...why, reason: 'số 914194000010' },
    ]
    for (const form of wrong) {
      await expect(revoke(acting(leader), of(birth), form)).rejects.toThrow(WrongItemsError)
    }
    expect(await step('nhien', birth)).toMatchObject({ state: 'delivered' })
  })
})

describe('an office that has to undo its part', () => {
  test('does so in a way the law gives it, by who may decide, after its system has heard of it', async () => {
    const { portal, of, acting, step } = await finished()
    await revoke(acting(leader), of(birth), why)
    const undo = { done: 'stopped', note: 'Thẻ đã hết giá trị' }
    await expect(compensate(acting(insurer), of(card), undo)).rejects.toThrow(EventRefusedError)
    await portal.deliver()
    await decide(acting(insurer), of(card), 'CLAIM')
    await expect(compensate(acting(police), of(card), undo)).rejects.toThrow(NotFoundError)
    for (const form of [
      { ...undo, done: 'restored' },
      { ...undo, note: '' },
    ]) {
      await expect(compensate(acting(insurer), of(card), form)).rejects.toThrow(WrongItemsError)
    }
    expect(await step('nhien', card)).toMatchObject({ state: 'compensating' })
    await compensate(acting(insurer), of(card), undo)
    expect(await step('nhien', card)).toMatchObject({ state: 'compensated', holder_id: null })
  })

  test('has as long for it as for the procedure itself; what was promised of the result stands', async () => {
    const { of, acting, step } = await finished()
    const before = await step('nhien', home)
    await revoke(acting(leader), of(birth), why)
    const after = await step('nhien', home)
    expect(after.promised_at).toBe(before.promised_at)
    expect(new Date(after.due_at ?? 0).toISOString()).toBe('2024-08-13T10:00:00.000Z')
  })
})

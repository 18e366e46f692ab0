import { describe, expect, test } from 'vitest'
import en from '#app/i18n/en/notices.ts'
import vi from '#app/i18n/vi/notices.ts'
import { knownMessage, noticeMessages } from '#app/services/notice-messages.ts'
import {
  countMyNotices,
  listMyNotices,
  markSeen,
  tellPerson,
} from '#app/services/noticing.server.ts'
import { phoneText } from '#app/services/phone-texts.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { viewPhones } from '#app/services/watching-phones.server.ts'
import { listBundles } from '#machines/bundles/index.ts'
import { noticeKeys } from '#machines/dossier.events.ts'
import { smsSegments } from '#machines/sms.ts'
import { getText } from '#machines/texts.ts'
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

const NOON = '2024-08-05 12:00'
const CODE = '001.00.00.H49-240805-0001'

async function told() {
  const portal = await openTestPortal()
  return { portal, dossierId: await declareBirth(portal) }
}

const phonesOf = ({ db }: Portal) => db.read.selectFrom('phone_message').selectAll().execute()

/** Somebody is told something, as an adapter would do it. */
function tell({ db }: Portal, dossierId: string, id: string, message: string, sentAt = at(NOON)) {
  const notice = { id, person_id: mother.id, dossier_id: dossierId, message, sent_at: sentAt }
  return db.write
    .transaction()
    .execute((trx) => tellPerson(trx, { ...notice, procedure_id: 'birth-registration' }))
}

describe('everything that is told', () => {
  test.each(noticeMessages)('“%s” has a title and a text in both languages', (message) => {
    for (const texts of [vi, en]) {
      expect(texts.told[message].title.length).toBeGreaterThan(3)
      expect(texts.told[message].text).toMatch(/[.?]$/)
    }
    expect(en.told[message].text).not.toBe(vi.told[message].text)
  })

  test('by a dossier is among it, and what is not known is news', () => {
    expect(noticeKeys.filter((key) => knownMessage(key) !== key)).toEqual([])
    expect(knownMessage('toString')).toBe('other')
  })

  test.each(noticeMessages)('“%s” fits into two SMS for every procedure', (message) => {
    const all = listBundles().flatMap((bundle) =>
      bundle.procedures.map(({ id }) => getText(bundle, 'vi', `procedures.${id}.short`)),
    )
    for (const procedure of all) {
      const days = { promised: '16/08/2024', due: '16/08/2024' }
      const text = phoneText(message, CODE, { procedure, ...days })
      expect(smsSegments(text), text).toBeLessThanOrEqual(2)
      expect(text).not.toMatch(/https?:|www\./)
      expect(text).not.toContain('undefined')
    }
  })
})

describe('a notice', () => {
  test('stands in the inbox with the date it promises, and leaves for the phone without a name', async () => {
    const { portal, dossierId } = await told()
    const [notice] = await listMyNotices(as(portal, mother, NOON))
    expect(notice).toMatchObject({
      message: 'submitted',
      dossier_id: dossierId,
      isOwn: true,
      facts: { promisedAt: at('2024-08-08 17:00') },
    })
    const [sms] = await phonesOf(portal)
    expect(sms).toMatchObject({ id: notice?.id, segments: 2, vneid: 1, phone: expect.any(String) })
    expect(sms?.text).toBe(
      `Một Lần: đã nhận hồ sơ, hẹn xong 08/08/2024. Hồ sơ ${CODE}. Mở mục Tin nhắn để xem.`,
    )
  })

  test('of something missing tells until when, on the phone too', async () => {
    const { portal, dossierId } = await told()
    const dueAt = at('2024-08-14 17:00')
    const about = { dossier_id: dossierId, procedure_id: 'birth-registration' }
    await portal.db.write
      .insertInto('supplement')
      .values({
        ...about,
        id: 'missing',
        turn: 1,
        items: '[]',
        asked_by: registrar.id,
        asked_at: at(NOON),
        notice_due_at: null,
        due_at: dueAt,
        state: 'asked',
        answered_at: null,
      })
      .execute()
    await tell(portal, dossierId, 'asked', 'supplementAsked')
    const [notice] = await listMyNotices(as(portal, mother, NOON))
    expect(notice?.facts).toEqual({ dueAt })
    const sent = (await phonesOf(portal)).find(({ id }) => id === 'asked')
    expect(sent?.text).toContain('Khai sinh: cần bổ sung trước 14/08/2024')
  })

  test('that comes twice is told once', async () => {
    const { portal, dossierId } = await told()
    for (let time = 0; time < 2; time++) await tell(portal, dossierId, 'twice', 'refused')
    expect(await countMyNotices(as(portal, mother, NOON))).toEqual({ all: 2, unread: 2 })
    expect(await phonesOf(portal)).toHaveLength(2)
  })

  test('goes to VNeID only for somebody without a phone', async () => {
    const { portal, dossierId } = await told()
    await portal.db.write
      .updateTable('person')
      .set({ phone: null })
      .where('id', '=', mother.id)
      .execute()
    await tell(portal, dossierId, 'quiet', 'completed')
    const sent = (await phonesOf(portal)).find(({ id }) => id === 'quiet')
    expect(sent).toMatchObject({ phone: null, segments: 0, vneid: 1 })
  })

  test('is seen once its owner has seen it, by nobody else, and keeps that time', async () => {
    const { portal } = await told()
    const [notice] = await listMyNotices(as(portal, mother, NOON))
    const ids = [notice?.id ?? '']
    await markSeen(as(portal, stranger, NOON), ids)
    expect((await countMyNotices(as(portal, mother, NOON))).unread).toBe(1)
    await markSeen(as(portal, mother, '2024-08-05 12:05'), ids)
    await markSeen(as(portal, mother, '2024-08-05 12:30'), ids)
    const [seen] = await listMyNotices(as(portal, mother, '2024-08-05 12:30'))
    expect(seen?.read_at).toBe(at('2024-08-05 12:05'))
    expect(await countMyNotices(as(portal, mother, '2024-08-05 12:30'))).toEqual({
      all: 1,
      unread: 0,
    })
  })

  test('of a relative is not theirs, and an official has none', async () => {
    const { portal } = await told()
    expect(await listMyNotices(as(portal, stranger, NOON))).toEqual([])
    expect(await listMyNotices(as(portal, registrar, NOON))).toEqual([])
    expect(await countMyNotices(as(portal, registrar, NOON))).toEqual({ all: 0, unread: 0 })
  })
})

describe('the wall of phones', () => {
  test('shows the newest first, by person', async () => {
    const { portal, dossierId } = await told()
    await tell(portal, dossierId, 'later', 'completed')
    const { phones, all } = await viewPhones(as(portal, operator, NOON), '')
    expect(all).toBe(2)
    expect(phones.map(({ owner, messages }) => [owner, messages.length])).toEqual([
      [mother.name, 2],
    ])
    expect(phones[0]?.messages[0]?.text).toContain('mọi việc đã xong')
  })

  test.each([
    ['tran thi', 1],
    ['Trần Thị Thử', 1],
    ['09', 1],
    ['nobody', 0],
    ['%', 0],
    ["' or 1=1 --", 0],
    ['0999999999', 0],
  ])('finds “%s” in %i phones', async (wanted, found) => {
    const { portal } = await told()
    const { phones } = await viewPhones(as(portal, operator, NOON), wanted)
    expect(phones).toHaveLength(found)
  })

  test.each([
    ['a citizen', mother],
    ['an official', registrar],
  ])('is not for %s', async (_, actor) => {
    const { portal } = await told()
    await expect(viewPhones(as(portal, actor, NOON), '')).rejects.toThrow('Not permitted')
  })
})

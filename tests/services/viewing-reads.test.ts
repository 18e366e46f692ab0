import { describe, expect, test } from 'vitest'
import { viewStep } from '#app/services/examining.server.ts'
import { viewAllMyReads, viewReads } from '#app/services/viewing-reads.server.ts'
import { viewQueue } from '#app/services/working.server.ts'
import { asking, head, applicant } from '#tests/support/consents.ts'
import {
  as,
  at,
  declareBirth,
  mother,
  openTestPortal,
  registrar,
  stranger,
} from '#tests/support/portal.ts'

const birth = 'birth-registration'

async function read(...times: string[]) {
  const portal = await openTestPortal()
  const dossierId = await declareBirth(portal)
  for (const time of times) await viewStep(as(portal, registrar, time), dossierId, birth)
  return { portal, dossierId }
}

describe('who looked at a person’s data', () => {
  test('is told with name, office, purpose and items, the last first', async () => {
    const { portal, dossierId } = await read('2024-08-05 09:00', '2024-08-05 09:10')
    const { reads, all } = await viewReads(as(portal, mother, '2024-08-05 10:00'), dossierId, 1)
    expect(all).toBe(2)
    expect(reads.map((row) => row.at)).toEqual([at('2024-08-05 09:10'), at('2024-08-05 09:00')])
    expect(reads[0]).toMatchObject({
      name: 'Bùi Thị Mẫu Mực',
      role: { vi: 'Công chức tư pháp – hộ tịch', en: 'Civil-status official' },
      purpose: 'processing',
      procedureId: birth,
    })
    expect(reads[0]?.fields).toContain('childName')
    const everything = await viewAllMyReads(as(portal, mother, '2024-08-05 10:00'), 1)
    expect(everything.reads).toHaveLength(2)
  })

  test('is told a hundred at a time', async () => {
    const { portal, dossierId } = await read('2024-08-05 09:00')
    const { read: db, write } = portal.db
    const { id, ...row } = await db.selectFrom('read_log').selectAll().executeTakeFirstOrThrow()
    const others = Array.from({ length: 100 }, (_, index) => ({ ...row, id: id + index + 1 }))
    await write.insertInto('read_log').values(others).execute()
    const ctx = as(portal, mother, '2024-08-05 10:00')
    expect(await viewReads(ctx, dossierId, 1)).toMatchObject({ all: 101, pages: 2 })
    expect((await viewReads(ctx, dossierId, 2)).reads).toHaveLength(1)
    expect((await viewReads(ctx, dossierId, 3)).reads).toEqual([])
  })

  test('is nobody else’s business', async () => {
    const { portal, dossierId } = await read('2024-08-05 09:00')
    const ctx = as(portal, stranger, '2024-08-05 10:00')
    await expect(viewReads(ctx, dossierId, 1)).rejects.toThrow('Not found')
    expect((await viewAllMyReads(ctx, 1)).reads).toEqual([])
    const official = as(portal, registrar, '2024-08-05 10:00')
    await expect(viewReads(official, dossierId, 1)).rejects.toThrow('Not found')
    await expect(viewAllMyReads(official, 1)).rejects.toThrow('Not permitted')
  })

  test('is not a list of work: it shows no more than code and title', async () => {
    const { portal, dossierId } = await read()
    await viewQueue(as(portal, registrar, '2024-08-05 09:00'))
    const { reads } = await viewReads(as(portal, mother, '2024-08-05 10:00'), dossierId, 1)
    expect(reads).toEqual([])
  })

  test('cannot be erased or rewritten', async () => {
    const { portal, dossierId } = await read('2024-08-05 09:00')
    const { write } = portal.db
    await expect(write.deleteFrom('read_log').execute()).rejects.toThrow('only added to')
    await expect(write.updateTable('read_log').set({ at: 0 }).execute()).rejects.toThrow(
      'only added to',
    )
    const { all } = await viewReads(as(portal, mother, '2024-08-05 10:00'), dossierId, 1)
    expect(all).toBe(1)
  })

  test('names the relative who was asked to agree, with what VNeID shows them', async () => {
    const { portal, dossierId } = await asking()
    const { asked } = await viewReads(as(portal, applicant, '2024-08-05 09:00'), dossierId, 1)
    expect(asked).toMatchObject([{ name: head.name, askedAt: at('2024-08-05 08:10') }])
    expect(asked[0]?.fields).toContain('childName')
  })
})

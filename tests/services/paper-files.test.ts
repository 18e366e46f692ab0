import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { attachPaper } from '#app/services/attaching.server.ts'
import { paperFolder, sweepFiles } from '#app/services/paper-files.server.ts'
import { filesOn, homeBirth, rowsIn, statement, WITNESS } from '#tests/support/home-birth.ts'
import { openTestPortal } from '#tests/support/portal.ts'

describe('file and row agree', () => {
  test('a file that cannot be written leaves no row', async () => {
    const { portal, ctx, draftId } = await homeBirth()
    mkdirSync(dirname(paperFolder(portal.db)), { recursive: true })
    writeFileSync(paperFolder(portal.db), 'a file where the folder should be')
    await expect(attachPaper(ctx, draftId, WITNESS, statement)).rejects.toThrow()
    expect(await rowsIn(portal)).toEqual([])
  })

  test('a row that cannot be written leaves no file', async () => {
    const { portal, ctx, draftId } = await homeBirth()
    const refuse = sql`create trigger refuse before insert on paper begin select raise(abort, 'full'); end`
    await refuse.execute(portal.db.write)
    await expect(attachPaper(ctx, draftId, WITNESS, statement)).rejects.toThrow('full')
    expect(filesOn(portal)).toEqual([])
  })

  test('what a crash left behind goes after a while, and nothing else', async () => {
    const { portal, ctx, draftId } = await homeBirth()
    await attachPaper(ctx, draftId, WITNESS, statement)
    const [kept] = await rowsIn(portal)
    const folder = paperFolder(portal.db)
    const anHourAgo = Date.now() / 1000 - 3600
    for (const name of ['old', 'old.part', 'new', 'new.part']) {
      writeFileSync(join(folder, name), 'x')
      if (name.startsWith('old')) utimesSync(join(folder, name), anHourAgo, anHourAgo)
    }
    utimesSync(join(folder, kept?.id ?? ''), anHourAgo, anHourAgo)
    expect(await sweepFiles(portal.db)).toBe(2)
    expect(filesOn(portal).sort()).toEqual([kept?.id, 'new', 'new.part'].sort())
  })

  test('there is nothing to sweep where nothing was ever handed in', async () => {
    expect(await sweepFiles((await openTestPortal()).db)).toBe(0)
  })
})

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { paperFolder, sweepFiles } from '#app/services/paper-files.server.ts'
import { openPortal } from '#app/services/portal.server.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { declareHomeBirth, filesOn, rowsIn } from '#tests/support/home-birth.ts'
import { as, mother } from '#tests/support/portal.ts'

const KILLS = process.env.DEEP === '1' ? 40 : 3

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

const script = fileURLToPath(new URL('../support/hand-in-for-ever.ts', import.meta.url))

/** Hands in papers in a process of its own and ends it, without warning, some milliseconds later. */
async function killWhileHandingIn(databasePath: string, draftId: string, after: number) {
  const child = spawn(process.execPath, ['--import', tsx, script, databasePath, draftId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  setTimeout(() => child.kill('SIGKILL'), after)
  await once(child, 'exit')
}

test(
  'however often the power fails, every row has its file and every other file goes',
  { timeout: KILLS * 20_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mot-lan-crash-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const databasePath = join(folder, 'portal.db')
    const portal = await openPortal({ databasePath })
    await seedCast(portal.db)
    const draftId = await declareHomeBirth(as(portal, mother, '2024-08-05 09:00'))
    await portal.close()

    for (let kill = 0; kill < KILLS; kill++) {
      await killWhileHandingIn(databasePath, draftId, 3 + ((kill * 7) % 40))
      const after = await openPortal({ databasePath })
      const rows = await rowsIn(after)
      expect(rows.length).toBeGreaterThan(0)
      for (const { id, sha256 } of rows) {
        const content = readFileSync(join(paperFolder(after.db), id))
        expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      }
      const anHourAgo = Date.now() / 1000 - 3600
      for (const name of filesOn(after)) {
        utimesSync(join(paperFolder(after.db), name), anHourAgo, anHourAgo)
      }
      await sweepFiles(after.db)
      expect(filesOn(after).sort()).toEqual(rows.map(({ id }) => id).sort())
      await after.close()
    }
  },
)

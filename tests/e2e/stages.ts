import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from '@playwright/test'
import { openPortal, type Portal } from '#app/services/portal.server.ts'
import { runScenario } from '#seeds/scenario/run.ts'
import type { Scenario } from '#seeds/scenario/scenario.ts'
import { serveBuilt } from '#tests/support/serve-built.ts'
import { signIn } from './people.ts'

/** A portal of its own in the middle of a scenario, whose people enter by the browser. Close it when done. */
export async function openStage(
  browser: Browser,
  scenario: Scenario,
  until: string,
  prepare?: (portal: Portal) => Promise<unknown>,
) {
  const folder = await mkdtemp(join(tmpdir(), 'mot-lan-stage-'))
  const databasePath = join(folder, 'portal.db')
  // Its clock stands still meanwhile: a scenario begins at the moment at which a new portal does.
  const began = Date.now()
  const portal = await openPortal({ databasePath, wall: () => began })
  const { dossiers } = await runScenario(portal, { ...scenario, until })
  await prepare?.(portal)
  await portal.close()
  const { address, stop } = await serveBuilt(databasePath)
  return {
    address,
    /** Where the mother follows what she declared, by its name in the scenario. */
    dossier: (name: string) => `/dossiers/${dossiers.get(name)?.id}`,
    /** Somebody in a browser of their own; without a name, a visitor. */
    enter: async (
      as?: Parameters<typeof signIn>[1],
      name?: string,
      like?: BrowserContextOptions,
    ) => {
      const context = await browser.newContext({ baseURL: address, locale: 'vi-VN', ...like })
      const page = await context.newPage()
      if (as) await signIn(page, as, name)
      return page
    },
    close: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc, { type Arbitrary } from 'fast-check'
import { expect } from 'vitest'
import { signIn, type Who } from '#app/services/signing-in.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { builtServer } from '#tests/support/built.ts'
import { expectBooksInOrder, openBooks } from './books.ts'
import { crawl } from './crawl.ts'
import { sender, type Answer, type Shot } from './request.ts'
import { surfaceOf } from './surface.ts'
import { fillWorld, idsIn, visitorsIn } from './world.ts'

const WALL = Date.UTC(2026, 0, 5, 1)
const SEED = 20_241_105
const isDeep = process.env.DEEP === '1'
/** The surface has grown: what the quick sweep leaves out, the deep one asks. */
const RUNS = isDeep ? 10_000 : 20

/** With no room left for runs none is begun, and nobody can put another portal in the place of this one. */
const PLENTY = 1e9
const NO_ROOM = 1

/** What all of it may take on a machine that is busy with other tests. */
export const PATIENCE_MS = (isDeep ? 60 : 8) * 60_000

/** A portal with something of everything, walked through once; every part of the sweep gets a copy of it. */
export async function prepareSweep() {
  const server = await builtServer()
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-sweep-'))
  const surfaces = surfaceOf(server.build)
  const open = async (databasePath: string, limitBytes: number) => {
    const portal = await server.openPortal({ databasePath, wall: () => WALL })
    const house = await server.openHouse(portal, {
      rateLimit: null,
      runs: { atOnce: 1, limitBytes },
    })
    const listening = await server.listen(house.app, '127.0.0.1', 0)
    house.listensAt(listening.url)
    const { send, hangUp } = sender(listening.url)
    return {
      portal,
      runs: house.runs,
      send,
      close: async () => {
        hangUp()
        await listening.close()
        await house.close()
      },
    }
  }

  const original = join(folder, 'original', 'portal.db')
  const first = await open(original, PLENTY)
  await fillWorld(first.portal)
  const run = await first.runs.create({ play: 'refused-gate', name: 'Lần chạy', seed: null })
  for (let event = 0; event < 3; event++) await first.runs.step(run)
  const visitors = await visitorsIn(first.portal)
  const tokens = await Promise.all(visitors.map((who) => enter(first.portal, who)))
  const found = await crawl(first.send, surfaces, tokens, await idsIn(first.portal))
  await first.close()

  let copies = 0
  return {
    surfaces,
    found,
    visitors: visitors.length,
    end: () => rmSync(folder, { recursive: true, force: true }),
    openCopy: async () => {
      const path = join(folder, `copy-${++copies}`, 'portal.db')
      cpSync(dirname(original), dirname(path), { recursive: true })
      const { portal, send, close } = await open(path, NO_ROOM)
      const current = [...tokens]
      const books = await openBooks(portal.db)
      return {
        /** Sends so many requests one after the other, and judges every answer and what it left behind. */
        shoot: async (shots: Arbitrary<Shot>) => {
          const property = fc.asyncProperty(shots, async (shot) => {
            const answer = await send(shot, current[shot.visitor])
            expectAnswer(answer)
            await books.check(shot.method === 'POST' && answer.status < 400)
            // Whoever signed out, or in as somebody else, comes back as themselves.
            if (/^\/sign-/.test(shot.path)) {
              current[shot.visitor] = await enter(portal, visitors[shot.visitor])
              await books.check(true)
            }
          })
          // Making a failure smaller would send it to a portal that is no longer the same.
          await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true })
          await expectBooksInOrder(portal.db.read)
        },
        close,
      }
    },
  }
}

export type Sweep = Awaited<ReturnType<typeof prepareSweep>>

async function enter({ db }: Portal, who: Who | undefined) {
  return who ? (await signIn({ db, recordedAt: WALL }, who)).token : ''
}

function expectAnswer({ status, type, text }: Answer) {
  expect(status, text).toBeLessThan(500)
  if (status < 400 || !type.startsWith('text/html')) return
  const main = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? ''
  expect(main, 'what happened, as a heading').toMatch(/<h1[^>]*>[^<]+/)
  expect(main, 'what to do about it, in words').toMatch(/<(p|li)[ >]/)
  expect(main, 'a way on').toMatch(/<a [^>]*href="|<button/)
}

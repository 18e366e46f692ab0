import { rmSync } from 'node:fs'
import { z } from 'zod'
import { mintBySeed } from '#app/services/minting.server.ts'
import { openPortal } from '#app/services/portal.server.ts'
import { bookmarkIn, seedFrom, toldSoFar } from '#app/services/run-place.server.ts'
import { openDatabase } from '#db/database.server.ts'
import type { Instant } from '#machines/calendar.ts'
import { openStory, opensAt, type Place } from '../scenario/run.ts'
import { findSimulation } from '../simulation/deck.ts'
import { openSimulation } from '../simulation/playable.ts'
import type { Opened, OpenOptions } from './opened.ts'
import type { Plan } from './plan.ts'
import { openReplay } from './replay.ts'

/** Opens what a plan says on its database, new or where it stood. Throws what its kind throws. */
export function openPlayable(plan: Plan, options: OpenOptions): Promise<Opened> {
  switch (plan.kind) {
    case 'story':
      return openTold(plan, options)
    case 'simulation':
      return openSimulated(plan, options)
    case 'replay':
      return openReplay(options)
  }
}

type StoryPlan = Extract<Plan, { kind: 'story' }>

/** Ms; played and written together, so that the clock of the run is right to the quarter of an hour. */
const SPAN = 900_000
/** Events written together when it plays as fast as it goes: writing costs much the same for few and for many. */
const SLICE = 2_000

/** Simulated people where they stood; their own writer writes, this store only looks. */
async function openSimulated(
  { simulation, seed, families }: Plan & { kind: 'simulation' },
  { databasePath }: OpenOptions,
): Promise<Opened> {
  const scenario = findSimulation(simulation)
  if (!scenario) throw new Error(`There is no simulation “${simulation}”.`)
  const playable = await openSimulation({
    scenario,
    seed,
    families,
    databasePath,
    span: SPAN,
    slice: SLICE,
  })
  const db = openDatabase(databasePath)
  const close = async () => {
    await playable.close()
    await db.close()
  }
  const { now, next, step, progress } = playable
  return { db, playable: { now, next, step, progress, close }, reach: async () => {} }
}

const placeSchema = z.object({
  acts: z.int().min(0),
  dossiers: z.array(z.tuple([z.string(), z.object({ id: z.string(), family: z.string() })])),
  refusals: z.array(z.object({ at: z.string(), does: z.string(), error: z.string() })),
})

const nothingYet: Place = { acts: 0, dossiers: [], refusals: [] }

/**
 * A story where it stood. An act that was cut off may have been carried out or not: then the story is told anew, on a
 * new database, up to that act.
 */
async function openTold(plan: StoryPlan, { databasePath, wall }: OpenOptions): Promise<Opened> {
  const { scenario, seed } = plan
  const portal = await openPortal({
    databasePath,
    wall: () => wall,
    startsAt: opensAt(scenario),
  })
  const told = await toldSoFar(portal.db)
  const place = told ? placeSchema.parse(told.place) : nothingYet
  if (!told?.cutOff) {
    const stopMinting = mintBySeed(portal.db, await seedFrom(portal.db, seed, place.acts))
    const bookmark = bookmarkIn(portal.db)
    if (!told) await bookmark.reached(nothingYet)
    const story = await openStory(portal, scenario, place, bookmark)
    const reach = async (at: Instant) => {
      if (at > portal.clock.now()) await portal.moveClock(at)
    }
    const close = async () => {
      stopMinting()
      await portal.close()
    }
    return { db: portal.db, playable: { ...story, close }, reach }
  }
  await portal.close()
  for (const end of ['', '-wal', '-shm']) rmSync(`${databasePath}${end}`, { force: true })
  const anew = await openTold(plan, { databasePath, wall })
  while (anew.playable.progress().done < place.acts) await anew.playable.step()
  return anew
}

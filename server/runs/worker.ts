import { writeFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { openPortal } from '#app/services/portal.server.ts'
import { readLog, takeCountry } from '#app/services/replaying.server.ts'
import { copyDatabase, openDatabase, openReader } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { seedDemo } from '#seeds/demo/index.ts'
import { openPlayable } from '#seeds/runs/open-playable.ts'
import { replayFiles } from '#seeds/runs/replay.ts'
import { askSchema, jobSchema, type Job, type Order, type Said } from './messages.ts'
import { openPlayer } from './player.ts'

const say = (said: Said) => parentPort?.postMessage(said)

/** Plays a run and does what it is told, one order after the other, until it is told to close. */
async function play({ plan, databasePath, wall }: Job & { job: 'play' }) {
  const { playable, db } = await openPlayable(plan, { databasePath, wall })
  const player = openPlayer(playable, (report) => say({ says: 'report', report }))
  const carryOut = async (order: Order) => {
    switch (order.does) {
      case 'play':
        return player.play(order)
      case 'step':
        return player.step()
      case 'halt':
        return player.halt()
      case 'copy':
        return player.between(async () => {
          await copyDatabase(db, order.to)
          player.tell()
        })
      case 'close':
        await player.halt()
        await playable.close()
        parentPort?.close()
    }
  }
  let before: Promise<void> = Promise.resolve()
  parentPort?.on('message', (message: unknown) => {
    const { id, order } = askSchema.parse(message)
    before = before
      .then(() => carryOut(order))
      .then(() => say({ says: 'done', id }))
      .catch((error: unknown) => {
        say({ says: 'failed', id, message: error instanceof Error ? error.message : String(error) })
      })
  })
}

/** Tells a story up to a moment, and leaves the clock there. */
async function tell({ plan, databasePath, wall, until }: Job & { job: 'tell' }) {
  const { playable, reach } = await openPlayable(plan, { databasePath, wall })
  try {
    for (let next = playable.next(); next !== undefined && next <= until; next = playable.next()) {
      await playable.step()
    }
    await reach(until)
  } finally {
    await playable.close()
  }
}

async function makeDemo({ databasePath, wall }: Job & { job: 'demo' }) {
  const portal = await openPortal({ databasePath, wall: () => wall })
  try {
    await seedDemo(portal)
  } finally {
    await portal.close()
  }
}

/** Beside the place of the run's database: what is to be played again, and the plan that says so. */
async function takeLog({ from, databasePath }: Job & { job: 'log' }) {
  const files = replayFiles(databasePath)
  const source = openReader(from)
  try {
    writeFileSync(files.log, JSON.stringify(await readLog(source)))
  } finally {
    await source.close()
  }
  const base = openDatabase(files.base)
  try {
    await migrate(base.write)
    await takeCountry(base, from)
  } finally {
    await base.close()
  }
}

const job = jobSchema.parse(workerData)
if (job.job === 'play') await play(job)
else if (job.job === 'tell') await tell(job)
else if (job.job === 'log') await takeLog(job)
else await makeDemo(job)

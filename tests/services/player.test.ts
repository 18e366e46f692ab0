import { expect, test } from 'vitest'
import { at } from '#tests/support/portal.ts'
import { openPlayer, type Report } from '#server/runs/player.ts'
import type { Playable } from '#seeds/runs/playable.ts'

const eight = at('2024-08-05 08:00')

/** Something with an event a minute, of which one may meet a disk that is full. */
function playing({ fullAt }: { fullAt?: number } = {}) {
  let done = 0
  const asked: (number | undefined)[] = []
  const playable: Playable = {
    now: () => eight + done * 60_000,
    next: () => (done < 600 ? eight + (done + 1) * 60_000 : undefined),
    progress: () => ({ done }),
    step: async (through) => {
      asked.push(through)
      if (done === fullAt) {
        throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
      }
      done += 1
    },
    close: async () => {},
  }
  return { playable, asked }
}

/** The last thing a player tells once it stands still. */
const standing = (pace: Parameters<ReturnType<typeof openPlayer>['play']>[0], from: Playable) =>
  new Promise<Report>((resolve) => {
    const tell = (report: Report) => report.state !== 'playing' && resolve(report)
    openPlayer(from, tell).play(pace)
  })

test('a run that meets a full disk stands still and says so; what it had done is told', async () => {
  const { playable } = playing({ fullAt: 3 })
  expect(await standing({ speed: null }, playable)).toMatchObject({
    ...{ state: 'paused', full: true, events: 3, done: 3 },
  })
})

test('nothing is asked for that comes after the moment it is to run to, or that has not come at its pace', async () => {
  const { playable, asked } = playing()
  const until = eight + 90_000
  expect(await standing({ speed: null, until }, playable)).toMatchObject({ now: until, done: 1 })
  expect(asked).toEqual([until])
  const slow = playing()
  await standing({ speed: 60_000, until: eight + 300_000 }, slow.playable)
  expect(slow.asked).toHaveLength(5)
  expect(Math.max(...slow.asked.map((through) => through ?? Infinity))).toBe(eight + 300_000)
})

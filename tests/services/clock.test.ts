import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { beforeYouStart } from '#app/services/promising.server.ts'
import { setFault } from '#app/services/breaking.server.ts'
import { CLOCK_STARTS, openPortal, type Portal } from '#app/services/portal.server.ts'
import { OutsideCalendarError } from '#machines/calendar.ts'
import { as, at, declareBirth, mother, openTestPortal, operator } from '#tests/support/portal.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A database file whose portal can be closed and opened again. */
function portalFile() {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const wall = { now: Date.UTC(2026, 0, 5, 1) }
  const open = () => openPortal({ databasePath: join(folder, 'portal.db'), wall: () => wall.now })
  return { wall, open }
}

const deadlines = (portal: Portal) =>
  portal.db.read.selectFrom('deadline').select(['due_at', 'done_at', 'outcome']).execute()

describe('the portal’s clock', () => {
  test('starts on Monday 5 August 2024 at 08:00 and runs as fast as time does', async () => {
    const { wall, open } = portalFile()
    const portal = await open()
    expect(portal.clock.now()).toBe(at('2024-08-05 08:00'))
    wall.now += 90 * MINUTE
    expect(portal.clock.now()).toBe(at('2024-08-05 09:30'))
    await portal.close()
  })

  test('stands still while the portal is closed, and goes on from there', async () => {
    const { wall, open } = portalFile()
    const first = await open()
    wall.now += HOUR
    await first.close()
    wall.now += 1000 * HOUR
    const second = await open()
    expect(second.clock.now()).toBe(CLOCK_STARTS + HOUR)
    wall.now += MINUTE
    expect(second.clock.now()).toBe(CLOCK_STARTS + HOUR + MINUTE)
    await second.close()
  })

  test('never shows less than it did, even when the machine’s own clock is put back', async () => {
    const { wall, open } = portalFile()
    const portal = await open()
    wall.now += HOUR
    expect(portal.clock.now()).toBe(CLOCK_STARTS + HOUR)
    wall.now -= 30 * MINUTE
    expect(portal.clock.now()).toBe(CLOCK_STARTS + HOUR)
    wall.now += MINUTE
    expect(portal.clock.now()).toBe(CLOCK_STARTS + HOUR + MINUTE)
    await portal.close()
  })

  test('is not before the last thing that happened, though a crash lost its place', async () => {
    const portal = await openTestPortal()
    await declareBirth(portal, '2024-08-06 10:00')
    const reopened = await openPortal({ databasePath: portal.db.path, wall: () => 0 })
    expect(reopened.clock.now()).toBe(at('2024-08-06 10:00'))
    await reopened.close()
  })

  test('stands still where the law it knows ends', async () => {
    const { wall, open } = portalFile()
    const portal = await open()
    await portal.moveClock(at('2026-11-30 23:00'))
    wall.now += 24 * HOUR
    expect(portal.clock.now()).toBe(at('2026-11-30 23:59'))
    await portal.close()
  })
})

describe('moving the clock', () => {
  test('is refused beyond the law’s last day, from which nobody could come back', async () => {
    const portal = await openTestPortal()
    await expect(portal.moveClock(at('2026-12-01 08:00'))).rejects.toThrow(OutsideCalendarError)
    await portal.moveClock(at('2026-11-30 10:00'))
    expect(beforeYouStart({ now: portal.clock.now() }, 'birth').promise.promisedAt).toBeGreaterThan(
      portal.clock.now(),
    )
  })

  test('goes there, and runs on from there', async () => {
    const { wall, open } = portalFile()
    const portal = await open()
    expect(await portal.moveClock(at('2024-08-06 08:00'))).toBe(0)
    expect(portal.clock.now()).toBe(at('2024-08-06 08:00'))
    wall.now += MINUTE
    expect(portal.clock.now()).toBe(at('2024-08-06 08:01'))
    await portal.close()
  })

  test.each(['2024-08-05 08:00', '2024-08-05 07:59', '2023-01-02 08:00'])(
    'back to %s is refused and changes nothing',
    async (time) => {
      const portal = await openTestPortal()
      await expect(portal.moveClock(at(time))).rejects.toThrow('cannot be moved back')
      expect(portal.clock.now()).toBe(CLOCK_STARTS)
    },
  )

  test.each(['2027-01-01 00:00', '2999-08-05 08:00', '2022-12-31 23:59'])(
    'to %s, of which no calendar is known, is refused',
    async (time) => {
      const portal = await openTestPortal()
      await expect(portal.moveClock(at(time))).rejects.toThrow('No working calendar is known')
      expect(portal.clock.now()).toBe(CLOCK_STARTS)
    },
  )

  test('twice at once ends at the later moment', async () => {
    const portal = await openTestPortal()
    const times = ['2024-08-07 08:00', '2024-08-06 08:00']
    await Promise.all(times.map((time) => portal.moveClock(at(time))))
    expect(portal.clock.now()).toBe(at('2024-08-07 08:00'))
  })

  test('is remembered at once', async () => {
    const portal = await openTestPortal()
    await portal.moveClock(at('2024-08-09 16:00'))
    const reopened = await openPortal({ databasePath: portal.db.path })
    expect(reopened.clock.now()).toBeGreaterThanOrEqual(at('2024-08-09 16:00'))
    await reopened.close()
  })
})

describe('the time for acknowledging a hand-over', () => {
  const silent = async (portal: Portal) =>
    setFault(as(portal, operator, '2024-08-05 08:01'), 'civil-status', true)

  test('is met by a system that answers', async () => {
    const portal = await openTestPortal()
    await declareBirth(portal, '2024-08-05 08:10')
    await portal.moveClock(at('2024-08-05 17:00'))
    expect(await deadlines(portal)).toEqual([
      { due_at: at('2024-08-05 10:10'), done_at: at('2024-08-05 08:10'), outcome: 'met' },
    ])
  })

  test.each([
    ['in the morning', '2024-08-05 08:10', '2024-08-05 10:10'],
    ['over lunch', '2024-08-05 10:30', '2024-08-05 14:00'],
    ['from the next working day after the cut-off', '2024-08-05 15:01', '2024-08-06 09:30'],
    ['from Monday after a weekend filing', '2024-08-10 09:00', '2024-08-12 09:30'],
  ])('is missed after two working hours: %s', async (_, sent, due) => {
    const portal = await openTestPortal()
    await silent(portal)
    await declareBirth(portal, sent)
    await portal.moveClock(at(due) - 1)
    expect(await deadlines(portal)).toEqual([{ due_at: at(due), done_at: null, outcome: null }])
    await portal.moveClock(at(due))
    expect(await deadlines(portal)).toEqual([
      { due_at: at(due), done_at: at(due), outcome: 'missed' },
    ])
  })

  test('stays missed when the answer comes late', async () => {
    const portal = await openTestPortal()
    await silent(portal)
    await declareBirth(portal, '2024-08-05 08:10')
    await portal.moveClock(at('2024-08-05 11:00'))
    await setFault(as(portal, operator, '2024-08-05 11:00'), 'civil-status', false)
    await portal.moveClock(at('2024-08-05 17:00'))
    expect(await deadlines(portal)).toMatchObject([{ outcome: 'missed' }])
  })
})

test('only an operator breaks anything', async () => {
  const portal = await openTestPortal()
  await expect(
    setFault(as(portal, mother, '2024-08-05 08:05'), 'register:population', true),
  ).rejects.toThrow('Not permitted')
})

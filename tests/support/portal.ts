import { rmSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import type { Context } from '#app/services/context.ts'
import { openPortal, type Portal } from '#app/services/portal.server.ts'
import { openDatabase } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { instantAt } from '#machines/calendar.ts'
import type { Actor, Role } from '#machines/permissions.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { declare } from '#seeds/demo/citizen.ts'
import { knowsOf, seedDemo } from '#seeds/demo/index.ts'
import { copyOf } from './fresh.ts'

export { knowsOf }

/** Wall time in tests stands still unless a test moves it. */
export interface Wall {
  now: number
}

/** A portal on a database file of its own, with the cast and nothing else; gone when the test ends. */
export function openTestPortal(wall?: Wall) {
  return openCopy('cast', { wall })
}

/** A portal without anybody; its clock starts where a real one does unless it is told otherwise. */
export function openEmptyPortal(options: { wall?: Wall; startsAt?: number } = {}) {
  return openCopy('empty', options)
}

/** A portal as it is at the first start, with the demo’s whole story told. */
export function openDemoPortal() {
  return openCopy('demo', {})
}

async function openCopy(
  name: 'empty' | 'cast' | 'demo',
  { wall = { now: Date.UTC(2026, 0, 5, 1) }, startsAt }: { wall?: Wall; startsAt?: number },
) {
  const { folder, databasePath } = await copyOf(name, async (path) => {
    const db = openDatabase(path)
    await migrate(db.write)
    if (name === 'cast') await seedCast(db)
    if (name === 'demo') await seedDemo({ db, wall: () => wall.now })
    await db.close()
  })
  const portal = await openPortal({ databasePath, wall: () => wall.now, startsAt })
  onTestFinished(async () => {
    await portal.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return portal
}

/** Somebody of the cast acting at a time, to which the clock goes: `as(portal, mother, '2024-08-05 08:10')`. */
export function as({ db, clock, wall }: Portal, actor: Actor, time: string): Context {
  return { db, actor, now: clock.reach(at(time)), recordedAt: wall() }
}

/** The instant of a Viet Nam time `YYYY-MM-DD HH:MM`. */
export const at = (time: string) => instantAt(time.slice(0, 10), time.slice(11))

const allRoles: readonly Role[] = ['receiver', 'appraiser', 'approver', 'signer']

export const mother = {
  kind: 'citizen',
  id: 'mau-thu-mother',
  name: 'Trần Thị Thử',
} as const satisfies Actor
export const stranger = {
  kind: 'citizen',
  id: 'hoa-du-mother',
  name: 'Phạm Thị Ví Dụ',
} as const satisfies Actor
export const operator = {
  kind: 'operator',
  id: 'operator',
  name: 'Điều hành',
} as const satisfies Actor
export const registrar = official('registrar-914-01', 'civil-status-914-01', 'civil-status')
export const police = official('police-914-01', 'commune-police-914-01', 'commune-police')
export const insurer = official('insurer-914', 'social-insurance-914', 'social-insurance')
export const otherRegistrar = official('registrar-914-02', 'civil-status-914-02', 'civil-status')

function official(id: string, officeId: string, agency: string) {
  return { kind: 'official', id, name: id, officeId, agency, roles: allRoles } as const
}

/** The straight case, sent by the mother. Gives the dossier. */
export async function declareBirth(portal: Portal, time = '2024-08-05 08:10') {
  const dossierId = await declare(as(portal, mother, time), 'birth', knowsOf('mau-thu'))
  await portal.deliver()
  return dossierId
}

import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { secretsBeside } from '#app/services/secrets.server.ts'
import { listCast, sessionOf, signIn, signOut } from '#app/services/signing-in.server.ts'
import { openDatabase, type Store } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const START = Date.parse('2026-05-04T09:00:00+07:00')
const nobody = { kind: 'anonymous' }
const lan = { kind: 'citizen', id: 'lan' } as const
const hoa = { kind: 'official', id: 'hoa' } as const

let folder: string
let db: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mot-lan-'))
  db = openDatabase(join(folder, 'portal.db'))
  await migrate(db.write)
  await addSmallCast(db)
})
afterEach(async () => {
  await db.close()
  rmSync(folder, { recursive: true })
})

const at = (recordedAt: number) => ({ db, recordedAt })

const actorOf = async (...asked: Parameters<typeof sessionOf>) => (await sessionOf(...asked)).actor

describe('sessions', () => {
  test('a citizen, an official and the operator are known by their token', async () => {
    const { token } = await signIn(at(START), lan)
    expect(await actorOf(at(START), token)).toEqual({ ...lan, name: 'Nguyễn Thị Lan' })

    const official = await signIn(at(START), hoa)
    expect(await actorOf(at(START), official.token)).toEqual({
      ...hoa,
      name: 'Lê Thị Hoa',
      officeId: 'office-1',
      agency: 'civil-status',
      roles: ['receiver', 'appraiser'],
    })

    const operator = await signIn(at(START), { kind: 'operator', id: 'operator' })
    expect(await actorOf(at(START), operator.token)).toMatchObject({ kind: 'operator' })
  })

  test.each([
    [20, lan],
    [15, hoa],
    [60, { kind: 'operator', id: 'operator' } as const],
  ])('after more than %i idle minutes the session is over', async (minutes, who) => {
    const { token } = await signIn(at(START), who)
    const late = START + minutes * MINUTE
    expect(await actorOf(at(late), token)).toMatchObject(who)
    expect(await actorOf(at(late + minutes * MINUTE + 1), token)).toEqual(nobody)
    expect(await actorOf(at(late), token)).toEqual(nobody)
  })

  test('a page left open asks for news, and keeps nobody signed in by that', async () => {
    const { token } = await signIn(at(START), lan)
    for (let now = START; now <= START + 20 * MINUTE; now += MINUTE) {
      expect(await actorOf(at(now), token, { unattended: true })).toMatchObject(lan)
    }
    expect(await actorOf(at(START + 21 * MINUTE), token, { unattended: true })).toEqual(nobody)
  })

  test('after eight hours it is over, however busy', async () => {
    const { token } = await signIn(at(START), lan)
    for (let now = START; now <= START + 8 * HOUR; now += 10 * MINUTE) {
      expect(await actorOf(at(now), token)).toMatchObject(lan)
    }
    expect(await actorOf(at(START + 8 * HOUR + 1), token)).toEqual(nobody)
  })

  test('whoever is signed in can be told until when, and never later than it ends', async () => {
    const { token } = await signIn(at(START), lan)
    const endsAt = async (now: number) => (await sessionOf(at(now), token)).endsAt
    expect(await endsAt(START)).toBe(START + 20 * MINUTE)
    // Within a minute nothing is written: the end is still that of the last sign of life.
    expect(await endsAt(START + 30_000)).toBe(START + 20 * MINUTE)
    expect(await endsAt(START + 2 * MINUTE)).toBe(START + 22 * MINUTE)
    for (let now = START; now <= START + 8 * HOUR - 5 * MINUTE; now += 15 * MINUTE)
      await endsAt(now)
    expect(await endsAt(START + 8 * HOUR - 5 * MINUTE)).toBe(START + 8 * HOUR)
    expect(await endsAt(START + 8 * HOUR + 1)).toBeNull()
  })

  test('signing out ends it on the server: the token is worth nothing afterwards', async () => {
    const { token } = await signIn(at(START), lan)
    await signOut(at(START), token)
    expect(await actorOf(at(START), token)).toEqual(nobody)
  })

  test('signing in again makes a new token and ends the old one, and no other', async () => {
    const elsewhere = await signIn(at(START), lan)
    const first = await signIn(at(START), lan)
    const second = await signIn(at(START), hoa, first.token)
    expect(second.token).not.toBe(first.token)
    expect(await actorOf(at(START), first.token)).toEqual(nobody)
    expect(await actorOf(at(START), second.token)).toMatchObject(hoa)
    expect(await actorOf(at(START), elsewhere.token)).toMatchObject(lan)
  })

  test('the database never holds a token, and a hash in it is no key', async () => {
    const { token } = await signIn(at(START), lan)
    const [session] = await db.read.selectFrom('session').selectAll().execute()
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(JSON.stringify(session)).not.toContain(token)
    expect(await actorOf(at(START), session?.token_hash ?? '')).toEqual(nobody)
  })

  test.each([
    ['somebody unknown', { kind: 'citizen', id: 'nobody' } as const],
    ['a person outside the cast', { kind: 'citizen', id: 'an' } as const],
    ['a citizen as an official', { kind: 'official', id: 'lan' } as const],
    ['another operator', { kind: 'operator', id: 'lan' } as const],
  ])('%s cannot sign in', async (_, who) => {
    await expect(signIn(at(START), who)).rejects.toThrow('may sign in')
  })

  test('the cast lists citizens, and officials with their office', async () => {
    const { citizens, officials } = await listCast({ db })
    expect(citizens.map(({ full_name, commune }) => [full_name, commune])).toEqual([
      ['Nguyễn Thị Lan', 'Xã Một'],
    ])
    expect(officials.map(({ id, office_vi }) => [id, office_vi])).toEqual([['hoa', 'UBND Xã Một']])
  })
})

describe('the secrets file', () => {
  const pepper = Buffer.alloc(32, 7).toString('base64')
  const database = (name: string) => join(folder, name, 'portal.db')
  const write = (name: string, content: string, mode = 0o600) => {
    const path = join(folder, name, 'secrets.json')
    writeFileSync(path, content)
    chmodSync(path, mode)
  }
  const made = (name: string) => {
    mkdirSync(join(folder, name))
    return name
  }

  test('is made on first use, for its owner alone, and kept', () => {
    secretsBeside(database('first'))
    const path = join(folder, 'first', 'secrets.json')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const before = readFileSync(path, 'utf8')
    secretsBeside(database('first'))
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  test('is refused when others may read it, with the remedy', () => {
    const name = made('wide')
    write(name, '{}', 0o644)
    expect(() => secretsBeside(database(name))).toThrow(/others may read it .*chmod 600/s)
  })

  test.each([
    '',
    'not json',
    '{}',
    '[]',
    'null',
    '{"sessionPepper":1}',
    '{"sessionPepper":"c2hvcnQ="}',
  ])('is refused when it holds %j', (content) => {
    const name = made('broken')
    write(name, content)
    expect(() => secretsBeside(database(name))).toThrow(/no usable sessionPepper/)
  })

  test('from before results were signed gets what it lacks and keeps the rest', () => {
    const name = made('older')
    write(name, JSON.stringify({ sessionPepper: pepper, webhookSecret: pepper }))
    const secrets = secretsBeside(database(name))
    expect(secrets.agencySeed).toHaveLength(32)
    const kept = JSON.parse(readFileSync(join(folder, name, 'secrets.json'), 'utf8'))
    expect(kept).toMatchObject({ sessionPepper: pepper, webhookSecret: pepper })
    expect(kept.agencySeed).toBe(secrets.agencySeed.toString('base64'))
  })

  test('is refused when what results are signed with is damaged: nobody could confirm them any more', () => {
    const name = made('damaged')
    write(name, JSON.stringify({ sessionPepper: pepper, webhookSecret: pepper, agencySeed: 'x' }))
    expect(() => secretsBeside(database(name))).toThrow(/no usable agencySeed.*Restore it/s)
  })
})

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Context } from '#app/services/context.ts'
import { openPortal, type Portal } from '#app/services/portal.server.ts'
import { parseDeclaration } from '#app/services/stored.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { findDraft, insertDraft } from '#db/drafts.server.ts'
import { openDatabase, type Store } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { answersOf } from '#machines/bundle.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { motherOf, knowsOf } from '#seeds/demo/index.ts'
import { pair, print, type Contender } from './measure.ts'

const family = 'mau-thu'

/** A number as a word, so that it can stand in a name. */
const lettersOf = (index: number) =>
  [...String(index)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')

/** A portal with a complete draft, in a folder of its own. */
export async function benchPortal() {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-bench-'))
  const portal = await openPortal({ databasePath: join(folder, 'portal.db') })
  await seedCast(portal.db)
  const ctx = contextOf(portal)
  const draftId = await fillDraft(ctx, 'birth', knowsOf(family))
  const close = async () => {
    await portal.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, portal, draftId, close }
}

export function contextOf({ db, clock, wall }: Portal): Context {
  return { db, actor: motherOf(family), now: clock.now(), recordedAt: wall() }
}

/** Copies of a complete draft, each with a key of its own: what the next submissions send. */
export async function copyDraft({ read, write }: Store, draftId: string, count: number) {
  const draft = await findDraft(read, draftId)
  if (!draft) throw new Error(`There is no draft ${draftId}.`)
  const { motherNumber = '', childName = '' } = answersOf(parseDeclaration(draft.declaration))
  const copies = Array.from({ length: count }, (_, index) => ({
    ...draft,
    // A mother and a name of its own each: else every case would look like those before it.
    declaration: draft.declaration
      .replaceAll(motherNumber, `${motherNumber.slice(0, 6)}${String(500_000 + index)}`)
      .replaceAll(childName, `${childName} ${lettersOf(index)}`),
    id: randomUUID(),
    submission_key: randomUUID(),
    dossier_id: null,
  }))
  await write.transaction().execute(async (trx) => {
    for (const copy of copies) await insertDraft(trx, copy)
  })
  return copies.map(({ id }) => id)
}

/** Submission by service against the same rows written by prepared statements, one durable commit each. */
export async function benchSubmission() {
  const { folder, portal, draftId, close } = await benchPortal()
  const rounds = 5
  const count = 200
  const drafts = await copyDraft(portal.db, draftId, (rounds + 1) * count + 1)
  const first = drafts.pop() ?? draftId
  const { dossierId } = await submitDeclaration(contextOf(portal), first)
  const service: Contender = {
    name: 'service',
    work: async (pieces) => {
      const ctx = contextOf(portal)
      for (const id of drafts.splice(0, pieces)) await submitDeclaration(ctx, id)
    },
  }
  const raw = await rawWriter(join(folder, 'raw.db'), portal, dossierId, first)
  const result = await pair([service, raw], { rounds, count })
  print('Submission by service / the same rows written raw, one commit each', '≥ 0.5', result, [
    'service',
    'raw',
  ])
  await close()
}

/** Every row that belongs to the dossier; sums that many share, and the count of fillings without a name, are not among them. */
const tables = [
  'dossier',
  'declaration',
  'command',
  'step',
  'stay',
  'dossier_event',
  'outbox',
  'deadline',
  'form_count',
  'identity_key',
  'measured_case',
  'roll_up_due',
] as const

/** The rows of one real submission, written again and again under other ids with hand-made statements. */
async function rawWriter(
  path: string,
  portal: Portal,
  dossierId: string,
  draftId: string,
): Promise<Contender> {
  const store = openDatabase(path)
  await migrate(store.write)
  await seedCast(store)
  const draft = await findDraft(portal.db.read, draftId)
  if (draft) await insertDraft(store.write, { ...draft, dossier_id: null })
  await store.close()

  const source = new Sqlite(portal.db.path, { readonly: true })
  const rows = tables.flatMap((table) => {
    const column = table === 'dossier' ? 'id' : 'dossier_id'
    const found = source
      .prepare<[string], Row>(`select * from ${table} where ${column} = ?`)
      .all(dossierId)
    return found.map((row) => ({ table, row }))
  })
  source.close()

  const target = new Sqlite(path)
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    target.pragma(pragma)
  const statements = rows.map(({ table, row }) => {
    const columns = Object.keys(row)
    const marks = columns.map((column) => `@${column}`).join(', ')
    return {
      row,
      insert: target.prepare(`insert into ${table} (${columns.join(', ')}) values (${marks})`),
    }
  })
  const lifeEvent = target.prepare(
    'insert into life_event (id, kind, person_id, at) values (?, ?, ?, ?)',
  )
  const counter = target.prepare(
    'insert into counter (name, value) values (?, 1) on conflict (name) do update set value = value + 1',
  )
  const closeDraft = target.prepare('update draft set dossier_id = ? where id = ?')
  const write = target.transaction((id: string) => {
    const lifeEventId = `life-${id}`
    lifeEvent.run(lifeEventId, 'birth', `${family}-mother`, 0)
    counter.run('code')
    for (const { row, insert } of statements) insert.run(renamed(row, dossierId, id, lifeEventId))
    closeDraft.run(id, draftId)
  })
  return {
    name: 'raw',
    work: (pieces) => {
      for (let piece = 0; piece < pieces; piece++) write.immediate(randomUUID())
    },
  }
}

type Row = Record<string, string | number | null>

function renamed(row: Row, from: string, to: string, lifeEventId: string): Row {
  const next: Row = {}
  for (const [column, value] of Object.entries(row)) {
    next[column] =
      typeof value === 'string' && column.endsWith('id') ? value.replace(from, to) : value
  }
  if ('life_event_id' in next) next.life_event_id = lifeEventId
  if ('code' in next) next.code = to
  if ('key' in next) next.key = `${row.key} ${to}`
  return next
}

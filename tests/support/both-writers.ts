import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { advanceDossier } from '#app/services/advancing.server.ts'
import { openDossier } from '#app/services/opening.server.ts'
import { insertCast } from '#db/bulk.server.ts'
import { openDatabase } from '#db/database.server.ts'
import { insertRows } from '#db/insert.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { closeDeadline, saveAttempt } from '#db/outbox.server.ts'
import { changeFeedback, insertFeedback, insertTurn } from '#db/feedback.server.ts'
import { insertRating } from '#db/ratings.server.ts'
import { refreshRollUps } from '#db/roll-ups.server.ts'
import { parseTally } from '#machines/stored-roll-ups.ts'
import { countryRows } from '#seeds/simulation/country.ts'
import { familyKinds } from '#seeds/simulation/families/kinds.ts'
import { everybodyIn } from '#seeds/simulation/families/made.ts'
import { personRow } from '#seeds/simulation/families/people.ts'
import { lifeEventIdOf, senderOf, submissionFor } from '#seeds/simulation/filing.ts'
import { openSimulation } from '#seeds/simulation/playable.ts'
import { defineSimulation } from '#seeds/simulation/scenario.ts'
import oneByOne from '#seeds/simulation/scenarios/one-by-one.ts'
import type { Happening } from '#seeds/simulation/world.ts'

/** Carries out what a simulation did, command by command, through the services everybody uses. */
async function replayThroughServices(path: string, happenings: readonly Happening[]) {
  const db = openDatabase(path)
  await migrate(db.write)
  await insertCast(
    db.write,
    countryRows(() => 40),
  )
  for (const happening of happenings) {
    const { at } = happening
    switch (happening.does) {
      case 'submit': {
        const { filing } = happening
        const actor = senderOf(filing)
        const { applicant } = filing.people
        const everybody = filing.part === 0 ? everybodyIn(filing.people) : []
        const persons = everybody.map((one) => personRow(one, filing.plan.family))
        await db.write.transaction().execute(async (trx) => {
          await insertRows(trx, 'person', persons)
          if (filing.part === 0) {
            const kind = filing.law.bundle.lifeEvent
            const lifeEvent = { id: lifeEventIdOf(filing), kind, person_id: applicant.id, at }
            await insertRows(trx, 'life_event', [lifeEvent])
          }
        })
        const ctx = { db, actor, now: at, recordedAt: at }
        await db.write.transaction().execute((trx) => openDossier(trx, ctx, submissionFor(filing)))
        break
      }
      case 'event': {
        const { own, event, actor, key } = happening
        const ctx = { db, actor, now: at, recordedAt: at }
        await advanceDossier(ctx, own.facts.id, event, key === undefined ? {} : { key })
        break
      }
      case 'carry': {
        const { id, due_at } = happening.message
        const carried = { state: 'delivered', delivered_at: at, last_error: null } as const
        await saveAttempt(db.write, id, { ...carried, attempts: 1, due_at })
        break
      }
      case 'close':
        await closeDeadline(db.write, happening.deadlineId, at, happening.outcome)
        break
      case 'complain':
        await insertFeedback(db.write, happening.complaint)
        break
      case 'answer': {
        const { turn } = happening
        await insertTurn(db.write, turn)
        await changeFeedback(db.write, turn.feedback_id, { state: 'answered', settled_at: turn.at })
        break
      }
      case 'publish': {
        const { dossier_id, procedure_id, round } = happening.result
        await db.write
          .updateTable('result')
          .set({ published_at: at })
          .where('dossier_id', '=', dossier_id)
          .where('procedure_id', '=', procedure_id)
          .where('round', '=', round)
          .execute()
        break
      }
      case 'rate':
        await insertRating(db.write, happening.rating)
        break
    }
  }
  // What the services that close deadlines and take ratings do besides: here only their rows were written.
  const dossiers = await db.read.selectFrom('dossier').select('id').execute()
  await db.write.transaction().execute(async (trx) => {
    for (const { id } of dossiers) await refreshRollUps(trx, id)
  })
  await db.close()
}

/** Tables that say how a database came about, not what happened in it. */
const aside = /^(simulation|kysely|sqlite|place_word|account$|measured_case$)/
/** Numbers a simulation counts beside the portal's. */
const ownCounters = /^number\//

/** Every row of every table, as text, in an order that does not depend on who wrote first. */
function allRows(path: string): Record<string, string[]> {
  const db = new Sqlite(path, { readonly: true })
  const names = db
    .prepare<[], { name: string }>(`select name from sqlite_master where type = 'table'`)
    .all()
    .map(({ name }) => name)
    .filter((name) => !aside.test(name))
  const tables = names.map((name) => {
    const rows = db.prepare<[], Record<string, unknown>>(`select * from ${name}`).all()
    const kept = rows.filter((row) => name !== 'counter' || !ownCounters.test(String(row.name)))
    return [name, kept.filter(says).map(inOrder).sort()] as const
  })
  db.close()
  return Object.fromEntries(tables)
}

/** Sums that came back to nothing say nothing. */
const says = (row: Record<string, unknown>) =>
  row.tally !== '{}' &&
  (row.known_in === undefined ||
    Object.values(row).some((value) => typeof value === 'number' && value !== 0))

/** A row as text; what a tally counts, in an order of its own. */
const inOrder = (row: Record<string, unknown>) =>
  JSON.stringify(
    typeof row.tally === 'string'
      ? { ...row, tally: Object.entries(parseTally(row.tally)).sort() }
      : row,
  )

/** Families of every kind, with relatives who do not always agree; so many others for each newborn child. */
const everyKind = (others: number) =>
  defineSimulation({
    ...oneByOne,
    mix: familyKinds.map(({ bundleId }, index) => ({ bundleId, share: index === 0 ? 1 : others })),
    changes: { citizens: () => ({ takesLink: 1, otherHouseholder: 1, consentNever: 0.3 }) },
  })

/** Lets both writers write what so many families do, and gives the tables in which they do not agree. */
export async function differingTables(folder: string, families: number, others = 1) {
  const path = join(folder, 'bulk.db')
  const happenings: Happening[] = []
  const simulation = await openSimulation({
    scenario: everyKind(others),
    seed: 3,
    families,
    databasePath: path,
    // Small batches: rows change after they are written, too.
    slice: 90,
    observe: (happening) => happenings.push(happening),
  })
  while (simulation.next() !== undefined) await simulation.step()
  await simulation.close()
  const services = join(folder, 'services.db')
  await replayThroughServices(services, happenings)
  const [bulk, one] = [allRows(path), allRows(services)]
  return {
    differing: Object.keys(one).filter(
      (table) => JSON.stringify(bulk[table]) !== JSON.stringify(one[table]),
    ),
    tables: Object.keys(one).filter((table) => (one[table] ?? []).length > 0),
    dossiers: one.dossier?.length ?? 0,
  }
}

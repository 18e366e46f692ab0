import type { Db } from './schema.ts'

/** What stands in the database of one dossier's sending: the command, how often it came again, and its effects. */
export async function findSending(db: Db, dossierId: string) {
  const command = await db
    .selectFrom('command')
    .select(['key', 'repeats', 'at'])
    .where('dossier_id', '=', dossierId)
    .where('type', '=', 'SUBMIT')
    .executeTakeFirst()
  const dossier = await db
    .selectFrom('dossier')
    .select(['code', 'title', 'applicant_id'])
    .where('id', '=', dossierId)
    .executeTakeFirst()
  if (!command || !dossier) return undefined
  const count = (rows: { count: number }) => Number(rows.count)
  const [dossiers, events, messages, notices] = await Promise.all([
    db
      .selectFrom('draft')
      .select((eb) => eb.fn.count<number>('dossier_id').distinct().as('count'))
      .where('submission_key', '=', command.key)
      .executeTakeFirstOrThrow()
      .then(count),
    db
      .selectFrom('dossier_event')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('dossier_id', '=', dossierId)
      .where('type', '=', 'SUBMIT')
      .executeTakeFirstOrThrow()
      .then(count),
    db
      .selectFrom('outbox')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('dossier_id', '=', dossierId)
      .where('kind', '=', 'handOver')
      .executeTakeFirstOrThrow()
      .then(count),
    db
      .selectFrom('notice')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('dossier_id', '=', dossierId)
      .where('message', '=', 'submitted')
      .executeTakeFirstOrThrow()
      .then(count),
  ])
  return { ...command, ...dossier, dossiers, events, messages, notices }
}

/** Which of these people have filed already. */
export async function listFilers(db: Db, personIds: readonly string[]) {
  const rows = await db
    .selectFrom('dossier')
    .select('applicant_id')
    .distinct()
    .where('applicant_id', 'in', personIds)
    .execute()
  return rows.map(({ applicant_id }) => applicant_id)
}

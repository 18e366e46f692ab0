import type { Insertable, Updateable } from 'kysely'
import { findInsurance } from './kin.server.ts'
import { findPersonByNumber } from './registers.server.ts'
import type { Db, Schema } from './schema.ts'

/** The columns of a register that a result changes, as they stand before or after. */
type Columns = Readonly<Record<string, string | number | null>>

/** How one action changes a register: what stands there, and how other values are put there. */
interface Writer {
  read: (db: Db, personalNumber: string) => Promise<Columns | undefined>
  /** The columns after the action, from its value: an instant, a day or a word. */
  after: (value: string) => Columns
  write: (db: Db, personalNumber: string, columns: Columns) => Promise<void>
}

async function savePerson(db: Db, personalNumber: string, columns: Updateable<Schema['person']>) {
  await db
    .updateTable('person')
    .set(columns)
    .where('personal_number', '=', personalNumber)
    .execute()
}

const writers: Readonly<Record<string, Writer>> = {
  recordDeath: {
    read: async (db, number) => {
      const person = await findPersonByNumber(db, number)
      return person && { died_at: person.died_at }
    },
    after: (value) => ({ died_at: Number(value) }),
    write: savePerson,
  },
  endResidence: {
    read: async (db, number) => {
      const person = await findPersonByNumber(db, number)
      return person && { residence_ended_on: person.residence_ended_on }
    },
    after: (value) => ({ residence_ended_on: value }),
    write: savePerson,
  },
  endBenefit: {
    read: async (db, number) => {
      const member = await findInsurance(db, number)
      return member && { monthly_benefit: member.monthly_benefit }
    },
    after: (value) => ({ monthly_benefit: value }),
    write: async (db, number, columns: Updateable<Schema['insurance_member']>) => {
      await db
        .updateTable('insurance_member')
        .set(columns)
        .where('personal_number', '=', number)
        .execute()
    },
  },
}

type Act = Omit<Insertable<Schema['register_act']>, 'before' | 'after' | 'undone_at'>

/**
 * Puts a value into a register and keeps what stood there before. The same step acting again, after a correction,
 * keeps the first value from before. False when nobody by that number is there. Throws for an unknown action.
 */
export async function actOnRegister(trx: Db, act: Act, value: string): Promise<boolean> {
  const writer = writers[act.action]
  if (!writer) throw new Error(`No register knows how to “${act.action}”.`)
  const before = await writer.read(trx, act.personal_number)
  if (!before) return false
  const after = writer.after(value)
  await writer.write(trx, act.personal_number, after)
  await trx
    .insertInto('register_act')
    .values({
      ...act,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      undone_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['dossier_id', 'procedure_id'])
        .doUpdateSet({ after: JSON.stringify(after), acted_at: act.acted_at, undone_at: null }),
    )
    .execute()
  return true
}

/** The columns as they were kept. Throws for what no action ever wrote. */
function keptColumns(json: string): Columns {
  const kept: unknown = JSON.parse(json)
  if (isColumns(kept)) return kept
  throw new Error(`A register act keeps no columns: ${json}`)
}

const isColumns = (kept: unknown): kept is Columns =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.values(kept).every(
    (value) => value === null || ['string', 'number'].includes(typeof value),
  )

/** What the steps of a dossier changed in registers: the columns before and after each, and as they stand now. */
export async function listActs(db: Db, dossierId: string) {
  const acts = await db
    .selectFrom('register_act')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('acted_at')
    .execute()
  return Promise.all(
    acts.map(async ({ before, after, ...act }) => ({
      ...act,
      before: keptColumns(before),
      after: keptColumns(after),
      now: (await writers[act.action]?.read(db, act.personal_number)) ?? {},
    })),
  )
}

/** Puts back what stood in a register before a step acted on it; nothing where it has not, or was undone. */
export async function revertAct(
  trx: Db,
  dossierId: string,
  procedureId: string,
  undoneAt: number,
): Promise<void> {
  const act = await trx
    .selectFrom('register_act')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', procedureId)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  const writer = act && writers[act.action]
  if (!writer) return
  await writer.write(trx, act.personal_number, keptColumns(act.before))
  await trx
    .updateTable('register_act')
    .set({ undone_at: undoneAt })
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', procedureId)
    .execute()
}

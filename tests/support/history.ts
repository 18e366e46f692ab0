import type { Db, DossierRow } from '#db/schema.ts'
import type { Instant } from '#machines/calendar.ts'
import type { Declaration } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { formCounts } from '#machines/passports.ts'
import type { ContactKind } from '#machines/dossier.events.ts'
import type { PromiseMoveRow } from '#machines/rows.exception-types.ts'
import type { StayRow, StepRow } from '#machines/rows.types.ts'
import { besideTables } from './history-beside.ts'

/** An instant in Viet Nam, `2024-08-05 08:00`. */
export const at = (text: string): Instant => Date.parse(`${text.replace(' ', 'T')}:00+07:00`)

export interface ToldStep extends Partial<StepRow> {
  contacts?: readonly ContactKind[]
  /** Stays: whose turn it was, in which state, and where it matters from when to when, or how many minutes. */
  stays?: readonly (Pick<StayRow, 'state' | 'waits_for'> & Partial<StayRow>)[]
  moves?: readonly (Pick<PromiseMoveRow, 'kind' | 'from_at' | 'to_at' | 'at'> &
    Partial<PromiseMoveRow>)[]
  /** When the citizen was asked to complete something. */
  supplements?: readonly Instant[]
  /** When another office sent the result back. */
  corrections?: readonly Instant[]
  acknowledgeDueAt?: Instant
}

export interface ToldDossier extends Partial<DossierRow> {
  id: string
  steps: Record<string, ToldStep>
  typed?: number
  reused?: number
  declaration?: Declaration
  /** How often it was sent again. */
  repeats?: number
}

const SENT = at('2024-08-05 08:00')
const PROMISED = at('2024-08-08 17:00')
const agencies: Record<string, string> = {
  'birth-registration': 'civil-status',
  'permanent-residence': 'commune-police',
  'health-card': 'social-insurance',
}

/** Writes dossiers with their rows as they are told, without any service; needs the small cast. */
export function tell(db: Db, ...dossiers: ToldDossier[]) {
  return db.transaction().execute(async (trx) => {
    for (const dossier of dossiers) await tellDossier(trx, dossier)
  })
}

/** Forgets every dossier that was told. */
export function forget(db: Db) {
  const exceptions = ['supplement', 'correction', 'promise_move'] as const
  const tables = [
    ...besideTables,
    ...exceptions,
    'deadline',
    'stay',
    'contact',
    'step',
    'command',
    'declaration',
    'form_count',
    'roll_up_due',
    'measured_case',
    'roll_up',
    'roll_up_tally',
  ] as const
  return db.transaction().execute(async (trx) => {
    for (const table of [...tables, 'dossier', 'life_event'] as const) {
      await trx.deleteFrom(table).execute()
    }
  })
}

async function tellDossier(
  db: Db,
  { steps, typed, reused, declaration, repeats, ...told }: ToldDossier,
) {
  const { id } = told
  const sentAt = told.submitted_at ?? SENT
  const lifeEventId = told.life_event_id ?? `life-${id}`
  await db
    .insertInto('life_event')
    .values({ id: lifeEventId, kind: 'birth', person_id: 'lan', at: sentAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('dossier')
    .values({
      code: `001-240805-${id}`,
      bundle_id: 'birth',
      bundle_version: 1,
      rule_set_id: 'decree-63-2024',
      life_event_id: lifeEventId,
      applicant_id: 'lan',
      title: 'Bé Gạo',
      channel: 'online',
      typed_by: 'citizen',
      province_code: '901',
      value: '{}',
      context: '{}',
      state: 'open',
      revision: 1,
      submitted_at: sentAt,
      first_promised_at: PROMISED,
      promised_at: PROMISED,
      closed_at: null,
      ...told,
    })
    .execute()
  await db
    .insertInto('declaration')
    .values({
      dossier_id: id,
      declaration: JSON.stringify(declaration ?? {}),
      typed_count: typed ?? 0,
      reused_count: reused ?? 0,
      derived_count: 7,
      preset_count: 9,
      pledged_at: sentAt,
    })
    .execute()
  await db
    .insertInto('command')
    .values({
      key: `key-${id}`,
      actor_id: 'lan',
      dossier_id: id,
      type: 'SUBMIT',
      repeats: repeats ?? 0,
      at: sentAt,
      recorded_at: sentAt,
    })
    .execute()
  for (const [procedureId, step] of Object.entries(steps)) await tellStep(db, id, procedureId, step)
  const forms = formCounts(getBundle('birth', 1), declaration ?? {}, Object.keys(steps))
  for (const form of forms) {
    await db
      .insertInto('form_count')
      .values({ dossier_id: id, ...form })
      .execute()
  }
}

async function tellStep(db: Db, dossierId: string, procedureId: string, told: ToldStep) {
  const { contacts = [], stays = [], acknowledgeDueAt, ...exceptional } = told
  const { moves = [], supplements = [], corrections = [], ...step } = exceptional
  const of = { dossier_id: dossierId, procedure_id: procedureId }
  await db
    .insertInto('step')
    .values({
      ...of,
      agency: agencies[procedureId] ?? procedureId,
      office_id: 'office-1',
      state: 'received',
      round: 1,
      holder_id: null,
      held_at: null,
      entered_at: SENT,
      received_at: null,
      clock_started_at: null,
      due_at: null,
      first_promised_at: PROMISED,
      promised_at: PROMISED,
      acknowledged_at: null,
      issued_at: null,
      settled_at: null,
      result_delivery: 'electronic',
      ...step,
    })
    .execute()
  const key = `${dossierId}:${procedureId}`
  for (const [index, kind] of contacts.entries()) {
    const row = { id: `${key}:${index}`, ...of, kind, note: '', recorded_by: 'hoa', at: SENT }
    await db.insertInto('contact').values(row).execute()
  }
  for (const [index, stay] of stays.entries()) {
    const row = { id: `${key}:${index}`, ...of, round: 1, entered_at: SENT, left_at: SENT }
    await db
      .insertInto('stay')
      .values({ ...row, working_minutes: 0, ...stay })
      .execute()
  }
  for (const [index, move] of moves.entries()) {
    const row = { id: `${key}:${index}`, ...of, reason: null, in_time: 1 as const, ...move }
    await db.insertInto('promise_move').values(row).execute()
  }
  for (const [index, asked_at] of supplements.entries()) {
    const row = { id: `${key}:${index}`, ...of, turn: index, items: '[]', asked_by: 'hoa' }
    const asked = { asked_at, notice_due_at: null, due_at: asked_at, answered_at: asked_at }
    await db
      .insertInto('supplement')
      .values({ ...row, ...asked, state: 'completed' })
      .execute()
  }
  for (const [index, asked_at] of corrections.entries()) {
    const row = { id: `${key}:${index}`, ...of, asked_by: 'hoa', asked_from: 'x', items: '[]' }
    const asked = { asked_by_kind: 'official', state: 'asked', asked_at } as const
    await db
      .insertInto('correction')
      .values({ ...row, ...asked, answer: null, answered_by: null, answered_at: null })
      .execute()
  }
  if (acknowledgeDueAt !== undefined) {
    const row = {
      id: key,
      ...of,
      kind: 'acknowledge',
      due_at: acknowledgeDueAt,
      done_at: null,
      outcome: null,
    }
    await db.insertInto('deadline').values(row).execute()
  }
}

/** A step whose result was issued between two times. */
export const issued = (from: string, to: string, more: ToldStep = {}): ToldStep => ({
  state: 'delivered',
  clock_started_at: at(from),
  received_at: at(from),
  issued_at: at(to),
  settled_at: at(to),
  ...more,
})

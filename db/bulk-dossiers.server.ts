import type { Insertable } from 'kysely'
import type { OutboxRow, ResultRow, Rows } from '#machines/rows.types.ts'
import { PendingList, PendingTable, type Write, type Written } from './bulk-tables.server.ts'
import type { NewDossier } from './changes.server.ts'
import type { Schema } from './schema.ts'

/** A dossier as it begins, with the people who come with it and the life event it serves. */
export interface BulkOpening {
  persons: readonly Insertable<Schema['person']>[]
  /** Undefined when an earlier dossier brought it. */
  lifeEvent: Insertable<Schema['life_event']> | undefined
  dossier: NewDossier
  declaration: Insertable<Schema['declaration']>
  forms: readonly Insertable<Schema['form_count']>[]
  identityKeys: readonly string[]
  command: Insertable<Schema['command']>
  rows: Rows
}

type ResultKey = Pick<ResultRow, 'dossier_id' | 'procedure_id' | 'round'>

const settingOf = (change: object) =>
  Object.keys(change)
    .map((name) => `${name} = ?`)
    .join(', ')

/** The rows of many dossiers on their way into the database, table by table. */
export function pendingDossiers() {
  const first = [
    new PendingList('person'),
    new PendingList('life_event'),
    new PendingTable('dossier', ['id']),
    new PendingList('declaration'),
  ] as const
  const [person, lifeEvent, dossier, declaration] = first
  const tables = {
    step: new PendingTable('step', ['dossier_id', 'procedure_id']),
    stay: new PendingTable('stay', ['id']),
    outbox: new PendingTable('outbox', ['id']),
    deadline: new PendingTable('deadline', ['id']),
    consent: new PendingTable('consent', ['id']),
    payment: new PendingTable('payment', ['id']),
    supplement: new PendingTable('supplement', ['id']),
    correction: new PendingTable('correction', ['id']),
    likeness: new PendingTable('likeness', ['dossier_id', 'other_id']),
    result: new PendingTable('result', ['dossier_id', 'procedure_id', 'round']),
    feedback: new PendingTable('feedback', ['id']),
  }
  const lists = {
    event: new PendingList('dossier_event'),
    contact: new PendingList('contact'),
    registerAnswer: new PendingList('register_answer'),
    refusal: new PendingList('refusal'),
    amendment: new PendingList('amendment'),
    promiseMove: new PendingList('promise_move'),
    identityKey: new PendingList('identity_key'),
    command: new PendingList('command'),
    rating: new PendingList('rating'),
    turn: new PendingList('feedback_turn'),
    form: new PendingList('form_count'),
  }
  /** Changes of rows that are written already, found by more than their key. */
  const later: Written[] = []

  /** Changes the rows in a state that this concerns: those that wait at once, written ones when all is flushed. */
  const changeWhere = (
    table: 'supplement' | 'correction' | 'result' | 'deadline',
    found: { dossier_id: string; procedure_id: string },
    open: string,
    change: Readonly<Record<string, string | number | null>>,
    kinds: readonly string[] | null = null,
  ) => {
    const { dossier_id, procedure_id } = found
    for (const row of tables[table].waiting(dossier_id)) {
      if (row.procedure_id !== procedure_id || (kinds && !kinds.includes(String(row.kind))))
        continue
      if (open === 'state' ? row.state === 'asked' : row[open] === null) Object.assign(row, change)
    }
    // Of a dossier that waits itself, nothing is written yet.
    if (dossier.find([dossier_id])) return
    const isOpen = open === 'state' ? `state = 'asked'` : `${open} is null`
    const ofKind = kinds ? ` and kind in (${kinds.map(() => '?').join(', ')})` : ''
    later.push({
      text: `update ${table} set ${settingOf(change)} where dossier_id = ? and procedure_id = ? and ${isOpen}${ofKind}`,
      runs: [[...Object.values(change), dossier_id, procedure_id, ...(kinds ?? [])]],
    })
  }

  const meet = (id: string, change: { done_at: number; outcome: string }) => {
    const waiting = tables.deadline.find([id])
    if (!waiting) {
      const text = `update deadline set ${settingOf(change)} where id = ? and done_at is null`
      later.push({ text, runs: [[...Object.values(change), id]] })
    } else if (waiting.done_at === null) {
      Object.assign(waiting, change)
    }
  }

  const addAll = (rows: Rows) => {
    lists.event.add(rows.event)
    for (const stay of rows.enteredStays) tables.stay.add(stay)
    for (const message of rows.outbox) tables.outbox.add(message)
    for (const deadline of rows.deadlines) tables.deadline.add(deadline)
    lists.contact.add(...rows.contacts)
    for (const result of rows.results) tables.result.add(result)
    lists.registerAnswer.add(...rows.registerAnswers)
    for (const consent of rows.consents) tables.consent.add(consent)
    for (const { id, ...answered } of rows.answeredConsents) tables.consent.change([id], answered)
    for (const payment of rows.payments) tables.payment.add(payment)
    for (const { id, ...settled } of rows.settledPayments) tables.payment.change([id], settled)
    for (const asked of rows.supplements) tables.supplement.add(asked)
    lists.refusal.add(...rows.refusals)
    for (const correction of rows.corrections) tables.correction.add(correction)
    lists.amendment.add(...rows.amendments)
    for (const likeness of rows.likenesses) tables.likeness.add(likeness)
    lists.promiseMove.add(...rows.promiseMoves)
    for (const { dossier_id, procedure_id, ...answered } of rows.answeredSupplements) {
      changeWhere('supplement', { dossier_id, procedure_id }, 'state', answered)
    }
    for (const { dossier_id, procedure_id, ...answered } of rows.answeredCorrections) {
      changeWhere('correction', { dossier_id, procedure_id }, 'state', answered)
    }
    for (const { dossier_id, other_id, ...decided } of rows.decidedLikenesses) {
      tables.likeness.change([dossier_id, other_id], decided)
    }
  }

  return {
    /** A new dossier with everything its first event means. */
    open: (opening: BulkOpening) => {
      const { rows, dossier: facts } = opening
      person.add(...opening.persons)
      if (opening.lifeEvent) lifeEvent.add(opening.lifeEvent)
      dossier.add({ ...facts, ...rows.dossier })
      declaration.add(opening.declaration)
      for (const step of rows.steps) tables.step.add(step)
      addAll(rows)
      lists.form.add(...opening.forms)
      lists.command.add(opening.command)
      for (const key of opening.identityKeys) {
        lists.identityKey.add({ key, dossier_id: rows.dossier.id })
      }
    },

    /** Everything one event means. Declared values are never changed by simulated people. */
    change: (rows: Rows) => {
      dossier.change([rows.dossier.id], rows.dossier)
      for (const step of rows.steps) {
        tables.step.change([step.dossier_id, step.procedure_id], step)
      }
      for (const { id: stay, ...left } of rows.leftStays) tables.stay.change([stay], left)
      for (const { id: deadline, ...met } of rows.metDeadlines) meet(deadline, met)
      for (const { dossier_id, procedure_id, kinds, done_at } of rows.endedDeadlines) {
        const ended = { done_at, outcome: 'met' }
        changeWhere('deadline', { dossier_id, procedure_id }, 'done_at', ended, kinds)
      }
      for (const { dossier_id, procedure_id, superseded_at } of rows.superseded) {
        const gone = { superseded_at }
        changeWhere('result', { dossier_id, procedure_id }, 'superseded_at', gone)
      }
      addAll(rows)
    },

    /** A command that came with an idempotency key. */
    command: (row: Insertable<Schema['command']>) => lists.command.add(row),
    rate: (row: Insertable<Schema['rating']>) => lists.rating.add(row),

    /** A result reached the citizen's store. */
    publish: ({ dossier_id, procedure_id, round }: ResultKey, publishedAt: number) =>
      tables.result.change([dossier_id, procedure_id, String(round)], {
        published_at: publishedAt,
      }),

    /** Somebody said something about a dossier, and an office answered. */
    complain: (row: Insertable<Schema['feedback']>) => tables.feedback.add(row),
    answer: (turn: Insertable<Schema['feedback_turn']>) => {
      lists.turn.add(turn)
      tables.feedback.change([turn.feedback_id], { state: turn.kind, settled_at: turn.at })
    },

    /** A message reached its receiver. */
    carry: (id: string, carried: Pick<OutboxRow, 'attempts' | 'delivered_at' | 'due_at'>) =>
      tables.outbox.change([id], { ...carried, state: 'delivered', last_error: null }),

    /** A deadline passed, and how it ended. */
    pass: (id: string, doneAt: number, outcome: string) =>
      tables.deadline.change([id], { done_at: doneAt, outcome }),

    /** Writes everything: changes of what is there first, so that nothing new is meant by them. */
    flush: (write: Write) => {
      for (const change of later.splice(0)) write(change)
      dossier.flushChanges(write)
      for (const table of Object.values(tables)) table.flushChanges(write)
      for (const table of [...first, ...Object.values(tables), ...Object.values(lists)]) {
        table.flushAdded(write)
      }
    },
  }
}

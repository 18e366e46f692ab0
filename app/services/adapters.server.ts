import type { Store } from '#db/database.server.ts'
import { getDeclaration, getDossier } from '#db/dossiers.server.ts'
import type { Db } from '#db/schema.ts'
import { receiveOnce } from '#db/outbox.server.ts'
import { listPayments } from '#db/payments.server.ts'
import { listConsentsOfDossier } from '#db/consents.server.ts'
import { findPersonByNumber } from '#db/registers.server.ts'
import { findLastConcerning } from '#db/revocations.server.ts'
import { answersOf, procedureOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { Instant } from '#machines/calendar.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import type { OutboxRow } from '#machines/rows.types.ts'
import { advanceDossier } from './advancing.server.ts'
import { enterIntoRegister, payBenefit, revertOnRegister } from './carrying-out.server.ts'
import { EventRefusedError } from './errors.ts'
import { tellPerson } from './noticing.server.ts'
import { refundCharge } from './provider.server.ts'
import { publishResults } from './publishing-results.server.ts'
import { assignPersonalNumber } from './registers.server.ts'
import { readReply, UnreadableReplyError, writeReply } from './replies.server.ts'
import { parseDeclaration } from './stored.ts'

export interface Delivery {
  db: Store
  message: OutboxRow
  at: Instant
  recordedAt: Instant
}

/** The receiver takes the message, once however often it comes; given is what it was asked for. */
type Adapter = (delivery: Delivery) => Promise<string | undefined | void>

/** One adapter per kind of effect: the simulated systems of the agencies, in this process. */
const adapters: Record<string, Adapter> = {
  handOver: keep,
  askConsent,
  askRegister: answerQuestion,
  publishResult: publish,
  actOnRegister: enterIntoRegister,
  payBenefit,
  revertOnRegister,
  passOn: keep,
  tellConcerned,
  undo: keep,
  refund,
  notify,
}

/** Hands a message to its receiver. Gives the text it sends back. */
export async function handTo(delivery: Delivery): Promise<string> {
  const answer = await adapterFor(delivery.message)(delivery)
  return writeReply({ received: delivery.message.id, ...(answer && { answer }) })
}

export function adapterFor({ kind }: OutboxRow): Adapter {
  const adapter = adapters[kind]
  if (!adapter) throw new Error(`No adapter takes “${kind}”.`)
  return adapter
}

/** The portal reads what came back and carries out what that means. Throws UnreadableReplyError. */
export async function hear(delivery: Delivery, text: string) {
  const { message } = delivery
  const { answer } = readReply(text, message)
  switch (message.kind) {
    case 'handOver':
      return tell(delivery, { type: 'ACKNOWLEDGE', stepId: stepOf(message) })
    case 'passOn':
      return tell(delivery, { type: 'ACKNOWLEDGE_CORRECTION', stepId: stepOf(message) })
    case 'undo':
      return tell(delivery, { type: 'ACKNOWLEDGE_REVOCATION', stepId: stepOf(message) })
    case 'askRegister': {
      if (answer === undefined) throw new UnreadableReplyError(message.recipient)
      const question = await questionOf(delivery)
      return tell(delivery, { type: 'RECORD_ANSWER', stepId: stepOf(message), question, answer })
    }
  }
}

/** The agency's system keeps the dossier, a corrected value of it, or what it has to undo, in its inbox. */
async function keep({ db, message, at }: Delivery) {
  await receiveOnce(db.write, message, at)
}

/** The person a revoked result speaks of; nobody where the register knows none by that number. */
async function concernedPerson({ read }: Store, dossierId: string) {
  const revocation = await findLastConcerning(read, dossierId)
  const person = revocation?.concerned && (await findPersonByNumber(read, revocation.concerned))
  return person ? { revocationId: revocation.id, personId: person.id } : undefined
}

/** The person concerned hears of it before the applicant and the agencies: it is the first message of the event. */
async function tellConcerned({ db, message, at }: Delivery) {
  const concerned = await concernedPerson(db, message.dossier_id)
  await db.write.transaction().execute(async (trx) => {
    if (!(await receiveOnce(trx, message, at)) || !concerned) return
    const { personId, revocationId } = concerned
    const notice = noticeTo(personId, message, textIn(message, 'message'), at)
    await tellPerson(trx, { ...notice, facts: { revocationId } })
  })
}

/** VNeID shows every relative who asks for what; nobody by that number leaves the question open. */
async function askConsent({ db, message, at }: Delivery) {
  const stepId = stepOf(message)
  const asked = (await listConsentsOfDossier(db.read, message.dossier_id)).filter(
    ({ procedure_id }) => procedure_id === stepId,
  )
  await db.write.transaction().execute(async (trx) => {
    if (!(await receiveOnce(trx, message, at))) return
    for (const [index, { personal_number }] of asked.entries()) {
      const person = await findPersonByNumber(trx, personal_number)
      const notice = person && noticeTo(person.id, message, 'consentAsked', at)
      const id = index === 0 ? message.id : `${message.id}/${index + 1}`
      if (notice) await tellPerson(trx, { ...notice, id })
    }
  })
}

function noticeTo(personId: string, message: OutboxRow, text: string, at: Instant) {
  return {
    id: message.id,
    person_id: personId,
    dossier_id: message.dossier_id,
    procedure_id: message.procedure_id,
    message: text,
    sent_at: at,
  }
}

/** The register works out its answer: the same for the same dossier, however often it is asked. */
async function answerQuestion({ db, message, at }: Delivery) {
  const dossier = await getDossier(db.read, message.dossier_id)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  await receiveOnce(db.write, message, at)
  const { declaration } = await getDeclaration(db.read, dossier.id)
  const subject = bundle.subject(answersOf(parseDeclaration(declaration)))
  return assignPersonalNumber(db, dossier, subject)
}

async function questionOf({ db, message }: Delivery) {
  const stepId = stepOf(message)
  const { bundle_id, bundle_version } = await getDossier(db.read, message.dossier_id)
  const { asks } = procedureOf(getBundle(bundle_id, bundle_version), stepId)
  if (!asks) throw new Error(`“${stepId}” asks no register.`)
  return asks.question
}

/** Inbox row and effect are one write: a crash between them would lose the effect for good. */
function publish({ db, message, at }: Delivery) {
  return db.write.transaction().execute(async (trx) => {
    if (!(await receiveOnce(trx, message, at))) return
    await publishResults({ trx, path: db.path }, message.dossier_id, stepOf(message), at)
  })
}

/** The provider sends money back, and tells so like everything it does. */
async function refund({ db, message, at }: Delivery) {
  await receiveOnce(db.write, message, at)
  const charge = findTextIn(message, 'charge') ?? (await chargeOf(db, message))
  if (charge !== undefined) await refundCharge(db, at, charge)
}

/** What was paid for the step of a message. */
async function chargeOf({ read }: Store, message: OutboxRow) {
  const payments = await listPayments(read, message.dossier_id)
  const paid = payments.find(({ procedure_id }) => procedure_id === message.procedure_id)
  return paid?.charge ?? undefined
}

async function notify({ db, message, at }: Delivery) {
  const dossier = await getDossier(db.read, message.dossier_id)
  const key = textIn(message, 'message')
  const notice = noticeTo(dossier.applicant_id, message, key, at)
  // Whom it concerns has been told already, more fully.
  const concerned =
    key === 'revoked' || key === 'compensated'
      ? await concernedPerson(db, message.dossier_id)
      : undefined
  const isTold = concerned?.personId === dossier.applicant_id
  await db.write.transaction().execute(async (trx) => {
    if (!(await receiveOnce(trx, message, at))) return
    if (!isTold) await tellPerson(trx, notice)
    if (key === 'consentDeclined' || key === 'consentExpired') {
      await tellOthersAsked(trx, message, at)
    }
  })
}

/** Whoever agreed or was still asked hears that it is over: it ended without them. */
async function tellOthersAsked(trx: Db, message: OutboxRow, at: Instant) {
  const stepId = stepOf(message)
  for (const asked of await listConsentsOfDossier(trx, message.dossier_id)) {
    if (asked.procedure_id !== stepId || asked.state === 'declined') continue
    const person = await findPersonByNumber(trx, asked.personal_number)
    if (!person) continue
    const id = `${message.id}/${asked.id}`
    await tellPerson(trx, { ...noticeTo(person.id, message, 'consentOver', at), id })
  }
}

function textIn(message: OutboxRow, name: string): string {
  const text = findTextIn(message, name)
  if (text === undefined) throw new Error(`A message without ${name}: ${message.payload}`)
  return text
}

function findTextIn({ payload }: OutboxRow, name: string): string | undefined {
  const parsed: unknown = JSON.parse(payload)
  const content = new Map(typeof parsed === 'object' && parsed ? Object.entries(parsed) : [])
  const text: unknown = content.get(name)
  return typeof text === 'string' ? text : undefined
}

function stepOf({ procedure_id, id }: OutboxRow) {
  if (procedure_id === null) throw new Error(`Message ${id} concerns no step.`)
  return procedure_id
}

/** An answer is again an event. One that came before is no news: the dossier has moved on. */
async function tell({ db, message, at, recordedAt }: Delivery, event: DossierEvent) {
  const actor = { kind: 'system', id: message.recipient, name: message.recipient } as const
  try {
    await advanceDossier({ db, actor, now: at, recordedAt }, message.dossier_id, event, {
      key: `${message.recipient}/${message.id}`,
    })
  } catch (error) {
    if (!(error instanceof EventRefusedError)) throw error
  }
}

import { z } from 'zod'
import { getDossier } from '#db/dossiers.server.ts'
import { findOpenSupplement } from '#db/exceptions.server.ts'
import { countNotices, insertNotice, listNotices, markNoticesRead } from '#db/notices.server.ts'
import { insertPhoneMessage } from '#db/phones.server.ts'
import { findPerson } from '#db/registers.server.ts'
import type { Db, DossierRow } from '#db/schema.ts'
import { findStep } from '#db/steps.server.ts'
import type { Bundle } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import { smsSegments } from '#machines/sms.ts'
import { findText, getText } from '#machines/texts.ts'
import type { Context } from './context.ts'
import { knownMessage, type NoticeMessage } from './notice-messages.ts'
import { phoneText } from './phone-texts.ts'

/** What a notice tells besides what happened, as it stood when it was sent. */
const facts = z.object({
  promisedAt: z.number().optional(),
  firstPromisedAt: z.number().optional(),
  /** Until when somebody has to do something. */
  dueAt: z.number().optional(),
  /** Since when somebody has been waited for. */
  sinceAt: z.number().optional(),
  feedbackId: z.string().optional(),
  revocationId: z.string().optional(),
})
export type NoticeFacts = z.infer<typeof facts>

interface Told {
  /** Of the message or deadline that brought it: telling twice tells once. */
  id: string
  person_id: string
  dossier_id: string
  procedure_id: string | null
  message: string
  sent_at: Instant
  facts?: NoticeFacts
}

/** Tells a person: a notice in their inbox, and what leaves for their phone. Both or neither; once. */
export async function tellPerson(trx: Db, { facts: given, ...told }: Told) {
  const message = knownMessage(told.message)
  const dossier = await getDossier(trx, told.dossier_id)
  const known = { ...(await datesOf(trx, message, dossier, told.procedure_id)), ...given }
  const payload = JSON.stringify(known)
  if (!(await insertNotice(trx, { ...told, payload, read_at: null }))) return
  const person = await findPerson(trx, told.person_id)
  if (!person) return
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const days = { promised: dayInWords(known.promisedAt), due: dayInWords(known.dueAt) }
  const text = phoneText(
    message,
    dossier.code,
    { procedure: shortName(bundle, told.procedure_id), ...days },
    findText(bundle, 'vi', `afterwards.${message}.phone`),
  )
  await insertPhoneMessage(trx, {
    id: told.id,
    person_id: person.id,
    dossier_id: dossier.id,
    text,
    phone: person.phone,
    segments: person.phone === null ? 0 : smsSegments(text),
    vneid: person.identity_level > 0 ? 1 : 0,
    sent_at: told.sent_at,
  })
}

/** Messages after which people ask “by when, then?”. */
const withPromise: readonly NoticeMessage[] = [
  'consentGiven',
  'supplementReceived',
  'resumed',
  'apologised',
  'numberCame',
]

/** The dates to tell, as they stand now: a message that came late tells no old ones. */
async function datesOf(
  trx: Db,
  message: NoticeMessage,
  dossier: DossierRow,
  stepId: string | null,
): Promise<NoticeFacts> {
  if (message === 'submitted') return { promisedAt: dossier.promised_at }
  if (stepId === null) return {}
  if (message === 'supplementAsked' || message === 'supplementReminder') {
    return { dueAt: (await findOpenSupplement(trx, dossier.id, stepId))?.due_at }
  }
  if (message !== 'agencySilent' && !withPromise.includes(message)) return {}
  const step = await findStep(trx, dossier.id, stepId)
  if (!step) return {}
  if (message === 'agencySilent' && step.state === 'compensating') {
    return { sinceAt: step.entered_at }
  }
  if (message === 'agencySilent') {
    return { sinceAt: step.received_at ?? undefined, promisedAt: step.promised_at }
  }
  return { promisedAt: step.promised_at, firstPromisedAt: step.first_promised_at }
}

const shortName = (bundle: Bundle, stepId: string | null) =>
  stepId === null ? '' : getText(bundle, 'vi', `procedures.${stepId}.short`)

const dayInWords = (at: Instant | undefined) =>
  at === undefined ? undefined : dayAt(at).split('-').reverse().join('/')

export const NOTICES_PER_PAGE = 20

/** What a person was told, newest first: of dossiers of their own, and of those that wait for their agreement. */
export async function listMyNotices({ db, actor }: Context, limit = NOTICES_PER_PAGE, offset = 0) {
  if (actor.kind !== 'citizen') return []
  const notices = await listNotices(db.read, actor.id, limit, offset)
  return notices.map(({ applicant_id, payload, ...notice }) => ({
    ...notice,
    isOwn: applicant_id === actor.id,
    facts: payload === null ? {} : facts.parse(JSON.parse(payload)),
  }))
}

/** How many notices the signed-in person has, and how many they have not seen. */
export async function countMyNotices({ db, actor }: Pick<Context, 'db' | 'actor'>) {
  return actor.kind === 'citizen' ? countNotices(db.read, actor.id) : { all: 0, unread: 0 }
}

/** The signed-in person has seen these; doing it again changes nothing, and nobody can do it for others. */
export async function markSeen({ db, actor, now }: Context, ids: readonly string[]) {
  if (actor.kind === 'citizen' && ids.length > 0) {
    await markNoticesRead(db.write, actor.id, ids, now)
  }
}

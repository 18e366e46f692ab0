import { dateTime, time } from '#app/i18n/format.ts'
import type { StepOnDesk } from '#app/services/examining.server.ts'
import { flagOf } from '#app/services/paying.server.ts'
import { officialEvents } from '#machines/advance.ts'
import { contactKinds, type ContactKind } from '#machines/dossier.events.ts'
import { isEventType } from '#machines/samples.ts'
import { getText } from '#machines/texts.ts'
import { alarmNotes } from './alarm-view.server.ts'
import { inStages, isOnTheWay } from './dossier-map.server.ts'
import { CHECK } from './office-commands.server.ts'
import { namesIn } from './office-form.server.ts'
import { nextActions, offersOf } from './office-offers.server.ts'
import { toldOnDesk } from './office-told.server.ts'
import { troubleHistory } from './office-troubles.server.ts'
import { money } from './payment-view.server.ts'
import { leftText, stillText, toneOf, whenText } from './step-words.server.ts'
import type { Words } from './words.server.ts'

/** Everything of the desk but the form and the results, in words. */
export function deskData(view: StepOnDesk, words: Words) {
  const { bundle, dossier, procedure, step, now } = view
  const { t, language } = words
  const shortName = (id: string) => getText(bundle, language, `procedures.${id}.short`)
  return {
    title: dossier.title,
    code: dossier.code,
    procedure: t('desk.procedure', {
      name: getText(bundle, language, `procedures.${procedure.id}.name`),
      code: procedure.code,
    }),
    typedByOfficial: dossier.typedBy === 'official',
    state: { text: t(`state.${step.state}`), tone: toneOf(step.state) },
    left: leftOf(view, words),
    facts: factsOf(view, words),
    legs: inStages(view.legs).map((stage) =>
      stage.map((leg) => ({
        id: leg.procedureId,
        name: shortName(leg.procedureId),
        ...standing(leg, words),
        here: leg.procedureId === procedure.id,
      })),
    ),
    ...offersOf(view, words),
    told: [
      ...toldOnDesk(view, words),
      ...alarmNotes(
        view.legs.filter(({ procedureId }) => procedureId !== procedure.id),
        words,
        shortName,
      ),
    ],
    troubles: troubleHistory(view, namesIn(view, words), words),
    answer: answerOf(view, words),
    payment: paymentNote(view, words),
    // The slip of the whole process is always there; its page leads to the others.
    slips: `/dossiers/${dossier.id}/slips/${procedure.id}/05`,
    history: view.history.map(({ revision, type, name, at }) => ({
      id: String(revision),
      at: new Date(at).toISOString(),
      when: whenText(at, now, words),
      title: eventText(type, name, words),
    })),
    contactKinds: view.mayRecordContact
      ? contactKinds.map((value) => ({
          value,
          label: t(`contact.kinds.${value}`),
          hint: t(`contact.hints.${value}`),
        }))
      : [],
    contacts: view.contacts.map(({ id, kind, note, at, by }) => ({
      id,
      at: new Date(at).toISOString(),
      when: whenText(at, now, words),
      title: note,
      detail: t('contact.by', { kind: kindText(kind, words), name: by }),
    })),
  }
}

/** The time left, or that it stands still. */
function leftOf({ step: { state, waitsFor, minutesLeft } }: StepOnDesk, words: Words) {
  if (minutesLeft !== null) return { text: leftText(minutesLeft, words), late: minutesLeft < 0 }
  const text = stillText(state, waitsFor, words)
  return text === undefined ? undefined : { text, late: false }
}

/** How another procedure stands; one whose agency has not confirmed it has not arrived there for all we know. */
function standing(leg: StepOnDesk['legs'][number], { t }: Words) {
  return leg.state === 'received' && isOnTheWay(leg)
    ? { state: t('desk.onTheWay'), tone: 'waiting' as const }
    : { state: t(`state.${leg.state}`), tone: toneOf(leg.state) }
}

function factsOf({ dossier, step, now }: StepOnDesk, words: Words) {
  const { t, language } = words
  const { holder, heldAt, dueAt, issuedAt } = step
  const isStill = stillText(step.state, step.waitsFor, words) !== undefined
  const facts = [
    [t('desk.code'), dossier.code],
    // While no time runs the due date is not one: what ends the wait makes it anew.
    [t('desk.due'), dueAt === null || isStill ? undefined : whenText(dueAt, now, words)],
    [t('desk.finished'), issuedAt === null ? undefined : whenText(issuedAt, now, words)],
    [
      t('desk.holder'),
      holder && heldAt !== null
        ? t('desk.holderSince', { name: holder, when: whenText(heldAt, now, words) })
        : undefined,
    ],
    [t('desk.submitted'), dateTime(dossier.submittedAt, language)],
  ] as const
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
}

function answerOf({ answer, step }: StepOnDesk, { t, passports }: Words) {
  // The register is asked on approval: before that there is nothing to tell.
  const asked = answer && (answer.answer !== undefined || step.state === 'signing')
  if (!asked) return undefined
  const register = passports(`register.${answer.register}`)
  return { title: t('desk.answer', { register }), text: answer.answer ?? t('desk.noAnswer') }
}

/** Whether the fees of the step are paid, and what that means for the work. */
function paymentNote({ payment, now }: StepOnDesk, words: Words) {
  if (!payment) return undefined
  const { language, payment: t } = words
  const flag = flagOf(payment)
  const standing = flag === 'notNeeded' ? 'dropped' : flag
  const when = payment.paidAt === null ? '' : whenText(payment.paidAt, now, words)
  return {
    tone: standing === 'due' ? ('late' as const) : ('done' as const),
    title: t('desk.title'),
    text: t(`desk.${standing}`, { amount: money(payment.amount, language, t), when }),
  }
}

export function eventText(type: string, name: string, { t }: Words): string {
  return isEventType(type) ? t(`event.${type}`, { name }) : type
}

const isContactKind = (kind: string): kind is ContactKind =>
  contactKinds.some((known) => known === kind)

const kindText = (kind: string, { t }: Words) =>
  isContactKind(kind) ? t(`contact.kinds.${kind}`) : kind

const confirmed = [...officialEvents, 'RECORD_CONTACT'] as const

/** What the page says after an action, if it was the last thing an official did here. */
export function doneText(
  { history, allowed }: StepOnDesk,
  done: string | null,
  { t, language }: Words,
): string | undefined {
  if (done === CHECK) return t('form.checks.done')
  const last = history.findLast(({ by }) => by === 'official')
  const type = confirmed.find((known) => known === done && known === last?.type)
  if (!last || !type) return undefined
  const said = t(`done.${type}`, { time: time(last.at, language) })
  const next = nextActions.find((action) => allowed.includes(action))
  return next ? `${said} ${t('next.is', { what: t(`next.${next}`) })}` : said
}

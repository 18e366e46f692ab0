import type { TFunction } from 'i18next'
import { dateTime, workingTime } from '#app/i18n/format.ts'
import { isLate, type DossierView } from '#app/services/viewing.server.ts'
import { workingMinutesBetween } from '#machines/calendar.ts'
import { mapStages, repairsOf } from './dossier-map.server.ts'
import type { ExceptionWords } from './exception-words.server.ts'
import { calls, matters, ways } from './matters-view.server.ts'
import { movedPromises } from './moved-promises.server.ts'
import { moment } from './promise-view.server.ts'
import type { Wording } from './wording.server.ts'

export interface Words {
  dossier: TFunction<'dossier'>
  common: TFunction<'common'>
}

const own = [
  'SUBMIT',
  'GIVE_CONSENT',
  'DECLINE_CONSENT',
  'EXPIRE_CONSENT',
  'PAY',
  'ACKNOWLEDGE',
  'CLAIM',
  'RELEASE',
  'RECEIVE',
  'APPRAISE',
  'APPROVE',
  'RECORD_ANSWER',
  'SIGN',
  'DELIVER',
  'RECORD_CONTACT',
  'REQUEST_SUPPLEMENT',
  'SUPPLY',
  'EXPIRE_SUPPLEMENT',
  'REFUSE',
  'VERIFY',
  'CONCLUDE_VERIFICATION',
  'HOLD',
  'RESUME',
  'APOLOGISE',
  'DECIDE_LIKENESS',
  'ASK_WITHDRAWAL',
  'CANCEL_WITHDRAWAL',
  'AGREE_WITHDRAWAL',
  'SEND_BACK',
  'REQUEST_CORRECTION',
  'CORRECT',
  'UPHOLD',
  'ACKNOWLEDGE_CORRECTION',
  'REVOKE',
  'ACKNOWLEDGE_REVOCATION',
  'COMPENSATE',
] as const

/** One event in the words of the applicant. */
export function eventTitle(
  { type, procedureId, by, name, alert, to }: DossierView['history'][number],
  { procedure }: Pick<Wording, 'procedure'>,
  t: TFunction<'dossier'>,
) {
  const said = {
    procedure: procedureId ? procedure(procedureId) : '',
    name,
    to: to === undefined ? '' : procedure(to),
  }
  if (type === 'GIVE_CONSENT' && by === 'official') return t('events.consentAtCounter', said)
  if (alert) return t(`events.RAISE_ALERT.${alert}`, said)
  return t(`events.${own.find((known) => known === type) ?? 'other'}`, said)
}

/** Where a dossier stands, what came of it and what happened, in the applicant's words. */
export function dossierView(view: DossierView, wording: Wording, t: Words, words: ExceptionWords) {
  const { dossier, steps, history, results, now, mark } = view
  const { language, procedure, text } = wording
  const events = history.toReversed().map((event) => {
    return {
      id: String(event.revision),
      at: new Date(event.at).toISOString(),
      when: dateTime(event.at, language),
      title: eventTitle(event, wording, t.dossier),
      office: event.office?.[language],
    }
  })
  return {
    id: dossier.id,
    mark,
    closed: dossier.closedAt !== null,
    code: dossier.code,
    title: dossier.title,
    bundle: text('name'),
    lead: leadOf(view, wording, t.dossier),
    stages: mapStages(view, wording, t.dossier, words),
    calls: calls(view, words),
    matters: matters(view, words),
    moved: movedPromises(view, words),
    ways: ways(view, words),
    late: steps
      .filter((step) => isLate(step, now))
      .map(({ procedureId, promisedAt, office }) => ({
        id: procedureId,
        text: t.dossier('follow.late.step', {
          procedure: procedure(procedureId),
          promised: moment(promisedAt, language),
          duration: workingTime(-Math.max(1, workingMinutesBetween(promisedAt, now)), t.common),
          office: office[language],
        }),
      })),
    results: results.map(({ procedureId, number, signedBy, issuedAt, revokedAt }) => ({
      id: procedureId,
      isRevoked: revokedAt !== null,
      title: text(`result.${procedureId}.title`),
      signed: t.dossier('follow.results.signed', {
        number,
        name: signedBy,
        when: dateTime(issuedAt, language),
      }),
    })),
    events,
  }
}

function leadOf(
  { dossier, consents, steps, exceptions }: DossierView,
  { language }: Wording,
  t: TFunction<'dossier'>,
) {
  const { submittedAt, promisedAt, firstPromisedAt, closedAt } = dossier
  const sentAt = dateTime(submittedAt, language)
  if (closedAt !== null) {
    const ended = { sentAt, closedAt: dateTime(closedAt, language) }
    const some = steps.some(({ hasResult }) => hasResult)
    return t(some ? 'follow.leadClosed' : 'follow.leadEnded', ended)
  }
  const undoneBy = repairsOf(steps)
  if (undoneBy.length > 0) {
    return t('follow.leadUndoing', { sentAt, by: moment(Math.max(...undoneBy), language) })
  }
  const allBy = exceptions.supplements.flatMap(({ ifNow }) => ifNow?.allBy ?? [])
  if (allBy.length > 0) {
    const by = Math.max(...allBy)
    return t(by === firstPromisedAt ? 'follow.leadSupplementKept' : 'follow.leadSupplement', {
      sentAt,
      promised: moment(by, language),
      first: moment(firstPromisedAt, language),
    })
  }
  const waited = consents.find(({ ifAnsweredNow }) => ifAnsweredNow)
  if (waited?.ifAnsweredNow) {
    return t('follow.leadConsent', {
      sentAt,
      name: waited.name,
      promised: moment(waited.ifAnsweredNow.allBy, language),
      first: moment(firstPromisedAt, language),
    })
  }
  const promised = moment(promisedAt, language)
  if (promisedAt === firstPromisedAt) return t('follow.lead', { sentAt, promised })
  return t('follow.leadMoved', { sentAt, promised, first: moment(firstPromisedAt, language) })
}

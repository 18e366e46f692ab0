import type { TFunction } from 'i18next'
import { dateTime, workingTime } from '#app/i18n/format.ts'
import { isLate, type DossierView } from '#app/services/viewing.server.ts'
import { workingMinutesBetween } from '#machines/calendar.ts'
import { mapStages } from './dossier-map.server.ts'
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
] as const

/** Where a dossier stands, what came of it and what happened, in the applicant's words. */
export function dossierView(view: DossierView, wording: Wording, t: Words) {
  const { dossier, steps, history, results, now, mark } = view
  const { language, procedure, text } = wording
  const events = history.toReversed().map((event) => {
    const name = own.find((known) => known === event.type) ?? 'other'
    return {
      id: String(event.revision),
      at: new Date(event.at).toISOString(),
      when: dateTime(event.at, language),
      title: t.dossier(`events.${name}`, {
        procedure: event.procedureId ? procedure(event.procedureId) : '',
        name: event.name,
      }),
      office: event.office?.[language],
    }
  })
  return {
    id: dossier.id,
    mark,
    code: dossier.code,
    title: dossier.title,
    bundle: text('name'),
    lead: leadOf(view, wording, t.dossier),
    stages: mapStages(view, wording, t.dossier),
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
    results: results.map(({ procedureId, number, signedBy, issuedAt }) => ({
      id: procedureId,
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
  { dossier, consents }: DossierView,
  { language }: Wording,
  t: TFunction<'dossier'>,
) {
  const { submittedAt, promisedAt, firstPromisedAt, closedAt } = dossier
  const sentAt = dateTime(submittedAt, language)
  if (closedAt !== null) {
    return t('follow.leadClosed', { sentAt, closedAt: dateTime(closedAt, language) })
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

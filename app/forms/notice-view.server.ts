import type { TFunction } from 'i18next'
import { dateTime } from '#app/i18n/format.ts'
import { knownMessage, type NoticeMessage } from '#app/services/notice-messages.ts'
import type { listMyNotices, NoticeFacts } from '#app/services/noticing.server.ts'
import type { Wording } from './wording.server.ts'

type Told = Awaited<ReturnType<typeof listMyNotices>>[number]

/** A message in words, the dates it tells, and what to do about it. */
export function noticeView(told: Told, wording: Wording, t: TFunction<'notices'>) {
  const { id, procedure_id, sent_at, read_at, title, code, applicant, facts } = told
  const { language, procedure, find } = wording
  const key = knownMessage(told.message)
  const said = {
    title,
    applicant,
    procedure: procedure_id ? procedure(procedure_id) : '',
    who: procedure_id ? (find(`consents.${procedure_id}.who`) ?? '') : '',
  }
  // Some bundles have words of their own for some news.
  const own = (part: string) => find(`afterwards.${key}.${part}`)?.replace('{{title}}', title)
  return {
    id,
    code,
    isNew: read_at === null,
    at: new Date(sent_at).toISOString(),
    when: dateTime(sent_at, language),
    title: own('title') ?? t(`told.${key}.title`, said),
    text: own('text') ?? t(`told.${key}.text`, said),
    dates: datesIn(key, facts, (at) => dateTime(at, language), t),
    // Whoever is spoken to in other words is not asked for a rating either.
    link: linkOf(told, key, t, own('text') === undefined),
  }
}

export type NoticeView = ReturnType<typeof noticeView>

function datesIn(
  key: NoticeMessage,
  { promisedAt, firstPromisedAt, dueAt, sinceAt }: NoticeFacts,
  when: (at: number) => string,
  t: TFunction<'notices'>,
): string[] {
  const moved = firstPromisedAt !== undefined && firstPromisedAt !== promisedAt
  return [
    sinceAt === undefined ? '' : t('dates.since', { when: when(sinceAt) }),
    promisedAt === undefined
      ? ''
      : moved
        ? t('dates.moved', { when: when(promisedAt), first: when(firstPromisedAt) })
        : t('dates.promised', { when: when(promisedAt) }),
    dueAt === undefined
      ? ''
      : t(key === 'feedbackReceived' ? 'dates.answerDue' : 'dates.due', { when: when(dueAt) }),
  ].filter((line) => line !== '')
}

/** Where it leads: the applicant to the place where something can be done, a relative to the question. */
function linkOf(
  { isOwn, dossier_id, procedure_id, code, facts, ...told }: Told,
  key: NoticeMessage,
  t: TFunction<'notices'>,
  asksRating: boolean,
) {
  if (facts.revocationId !== undefined) {
    return {
      to: `/put-right/${encodeURIComponent(facts.revocationId)}`,
      label: t('links.concerned'),
    }
  }
  if (!isOwn) {
    // An old message urges nobody to answer what was answered or has ended.
    const isOpen = told.consent_state === 'asked' && told.step_settled_at === null
    const label = t(isOpen ? 'links.answer' : 'links.answered')
    return { to: `/consents/${told.consent_id}`, label }
  }
  const dossier = `/dossiers/${dossier_id}`
  if (facts.feedbackId !== undefined) {
    return { to: `${dossier}/feedback#f-${facts.feedbackId}`, label: t('links.feedback') }
  }
  switch (key) {
    case 'stepIssued':
      return { to: `${dossier}/results/${procedure_id}`, label: t('links.result') }
    case 'supplementAsked':
    case 'supplementReminder':
      return { to: dossier, label: t('links.supplement') }
    case 'paymentReminder':
      return { to: dossier, label: t('links.pay', { code }) }
    case 'completed':
      return asksRating
        ? { to: `${dossier}#rating`, label: t('links.rate', { code }) }
        : { to: dossier, label: t('links.open', { code }) }
    default:
      return { to: dossier, label: t('links.open', { code }) }
  }
}

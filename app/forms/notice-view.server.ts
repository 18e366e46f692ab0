import type { TFunction } from 'i18next'
import { dateTime } from '#app/i18n/format.ts'
import type { listMyNotices } from '#app/services/viewing.server.ts'
import { noticeKeys } from '#machines/dossier.setup.ts'
import type { Wording } from './wording.server.ts'

type Told = Awaited<ReturnType<typeof listMyNotices>>[number]

/** What deadlines and other systems tell, beside what a dossier tells itself. */
const others = ['consentAsked', 'consentReminder', 'paymentReminder', 'refunded'] as const
const known = [...noticeKeys, ...others]

/** A message in words, and where it leads: the applicant to the dossier, a relative to the question. */
export function noticeView(
  { id, dossier_id, procedure_id, message, sent_at, title, code, applicant, ...notice }: Told,
  { language, procedure, find }: Wording,
  t: TFunction<'citizen'>,
) {
  const key = known.find((name) => name === message) ?? 'other'
  return {
    id,
    at: new Date(sent_at).toISOString(),
    when: dateTime(sent_at, language),
    text: t(`notices.${key}`, {
      title,
      applicant,
      procedure: procedure_id ? procedure(procedure_id) : '',
      who: procedure_id ? find(`consents.${procedure_id}.who`) : '',
    }),
    link: notice.isOwn
      ? { to: `/dossiers/${dossier_id}`, label: t('me.notices.open', { code }) }
      : { to: `/consents/${notice.consent_id}`, label: t('me.notices.answer') },
  }
}

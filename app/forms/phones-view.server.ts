import { dateTime } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import type { PhonesView } from '#app/services/watching-phones.server.ts'

/** The phones of the wall, each with what it received. */
export function phonesView({ all, shown, phones }: PhonesView, language: Language) {
  return {
    all,
    shown,
    phones: phones.map(({ id, owner, phone, messages }) => ({
      id,
      owner,
      phone: phone?.replace(/^(\d{4})(\d{3})(\d+)$/, '$1 $2 $3'),
      hasVneid: messages.some(({ vneid }) => vneid === 1),
      messages: messages.map((message) => ({
        id: message.id,
        at: new Date(message.sent_at).toISOString(),
        when: dateTime(message.sent_at, language),
        text: message.text,
        segments: message.segments,
        letters: message.text.length,
        means: meansOf(message),
      })),
    })),
  }
}

export type Phone = ReturnType<typeof phonesView>['phones'][number]

function meansOf({ phone, vneid }: PhonesView['phones'][number]['messages'][number]) {
  if (phone !== null) return vneid === 1 ? ('both' as const) : ('sms' as const)
  return vneid === 1 ? ('vneid' as const) : ('none' as const)
}

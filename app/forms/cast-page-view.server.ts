import type { TFunction } from 'i18next'
import { dayText } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import type { viewCast } from '#app/services/viewing-cast.server.ts'
import { dayAt } from '#machines/calendar.ts'

const roles = ['householder', 'spouse', 'child'] as const

/** Who lives here, in words. */
export function castPageView(
  { households, offices, isFull }: Awaited<ReturnType<typeof viewCast>>,
  language: Language,
  t: TFunction<'stage'>,
) {
  return {
    isFull,
    households: households.map(({ id, members, children }) => ({
      id,
      address: [members[0]?.street, members[0]?.commune, members[0]?.province]
        .filter(Boolean)
        .join(', '),
      members: members.map((person) => ({
        id: person.id,
        name: person.full_name,
        about: language === 'en' ? person.about_en : person.about_vi,
        mayEnter: person.in_cast === 1,
        facts: [
          t(`cast.role.${roles.find((role) => role === person.household_role) ?? 'other'}`),
          t('cast.born', { day: dayText(person.born_on) }),
          t('cast.number', { number: person.personal_number }),
          person.phone ? t('cast.phone', { phone: person.phone }) : t('cast.noPhone'),
          person.hasFiled ? t('cast.hasFiled') : '',
        ].filter(Boolean),
      })),
      children: children.map(({ certificate_code, intended_name, born_at }) =>
        t('cast.child', {
          name: intended_name ?? t('cast.unnamed'),
          day: dayText(dayAt(born_at)),
          code: certificate_code,
        }),
      ),
    })),
    offices: offices.map(({ id, waiting, officials }) => ({
      id,
      name: (language === 'en' ? officials[0]?.office_en : officials[0]?.office_vi) ?? id,
      waiting: t('cast.waiting', { count: waiting }),
      officials: officials.map((one) => ({
        id: one.id,
        name: one.full_name,
        title: language === 'en' ? one.title_en : one.title_vi,
        roles: one.roles.map((role) => t(`cast.may.${role}`)).join(', '),
      })),
    })),
  }
}

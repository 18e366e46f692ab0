import type { TFunction } from 'i18next'
import type { Language } from '#app/i18n/language.ts'
import type { listCast } from '#app/services/signing-in.server.ts'

type Cast = Awaited<ReturnType<typeof listCast>>

/** Whom a first visit goes best with: one family that has everything, and the first office it meets. */
const starters: readonly string[] = ['mau-thu-mother', 'registrar-914-01']

/** Everybody who may be picked, in words; whom to begin with, or who works at the office asked for, comes first. */
export function castView(
  { citizens, officials, operator }: Cast,
  officeId: string | null,
  language: Language,
  t: TFunction<'sign-in'>,
) {
  const atOffice = officials.filter(({ office_id }) => office_id === officeId)
  const hint = (id: string) => {
    if (atOffice.some((official) => official.id === id)) return t('first.office')
    return atOffice.length === 0 && starters.includes(id) ? t('first.start') : undefined
  }
  return {
    citizens: hintedFirst(
      citizens.map((person) => ({
        id: person.id,
        name: person.full_name,
        about: language === 'en' ? person.about_en : person.about_vi,
        facts: [
          t('bornIn', { year: person.born_on.slice(0, 4) }),
          [person.commune, person.province].filter(Boolean).join(', '),
        ].join(' · '),
        hint: hint(person.id),
        hasFiled: Boolean(person.has_filed),
      })),
    ),
    officials: hintedFirst(
      officials.map((official) => ({
        id: official.id,
        name: official.full_name,
        about: language === 'en' ? official.title_en : official.title_vi,
        facts: [
          language === 'en' ? official.office_en : official.office_vi,
          t('waiting', { count: official.waiting }),
        ].join(' · '),
        hint: hint(official.id),
      })),
    ),
    operatorId: operator.id,
  }
}

const hintedFirst = <Person extends { hint?: string }>(people: readonly Person[]) => [
  ...people.filter(({ hint }) => hint),
  ...people.filter(({ hint }) => !hint),
]

import type { RouterContextProvider } from 'react-router'
import { contextFor } from '#app/context.server.ts'
import { dateTime, dayText } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { counterChoices, type findPeople, type viewCounter } from '#app/services/counter.server.ts'
import { wordingFor } from './wording.server.ts'

type RequestContext = Readonly<RouterContextProvider>

/** The counter in words: what is open there, and what can be filed. */
export function counterPage(
  context: RequestContext,
  { office, drafts }: Awaited<ReturnType<typeof viewCounter>>,
) {
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(language, 'counter')
  return {
    office: office[language],
    choices: counterChoices(contextFor(context)).map(({ bundleId, bundleVersion, variantId }) => {
      const { text } = wordingFor(context, { bundleId, bundleVersion })
      return {
        value: [bundleId, variantId].filter(Boolean).join('/'),
        label: variantId === undefined ? text('name') : text(`start.variants.${variantId}.title`),
      }
    }),
    drafts: drafts.map(({ id, person, by, title, savedAt, expiresAt }) => ({
      id,
      person,
      title: title || t('drafts.unnamed'),
      saved: t('drafts.saved', { when: dateTime(savedAt, language), by: by ?? '' }),
      kept: t('drafts.kept', { when: dateTime(expiresAt, language) }),
    })),
  }
}

/** What came of looking for somebody, in words; what was typed stands in the box again. */
export function foundView(
  context: RequestContext,
  found: Awaited<ReturnType<typeof findPeople>>,
  typed: string,
) {
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(language, 'counter')
  if ('fault' in found) {
    // A number that may be a real person's is not shown again either.
    const isKept = found.fault !== 'realProvince'
    return { error: t(`find.errors.${found.fault}`), typed: isKept ? typed : '' }
  }
  return {
    typed,
    people: found.people.map(({ id, name, bornOn, home }) => ({
      id,
      name,
      facts: [t('find.born', { day: dayText(bornOn) }), ...home].join(' · '),
    })),
  }
}

import type { RouterContextProvider } from 'react-router'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { PageView } from '#app/services/declaring.server.ts'

/** For whom an official types a declaration, in words; undefined when a citizen types their own. */
export function counterView(
  context: Readonly<RouterContextProvider>,
  { counter, draft }: Pick<PageView, 'counter' | 'draft'>,
) {
  if (!counter) return undefined
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(language, 'counter')
  const { person, isOurs, office } = counter
  return {
    title: t('typing.title', { person }),
    text: t('typing.text'),
    back: t('typing.back'),
    kept: t('keeping.kept', { when: dateTime(draft.expiresAt, language) }),
    pledge: {
      text: t('pledge.text', { person }),
      label: t('pledge.label', { person }),
      missing: t('pledge.missing', { person }),
    },
    elsewhere:
      isOurs || !office
        ? undefined
        : {
            title: t('elsewhere.title', { office: office[language] }),
            text: t('elsewhere.text', { person }),
          },
  }
}

export type CounterWords = NonNullable<ReturnType<typeof counterView>>

import type { RouterContextProvider } from 'react-router'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { LookedUp } from '#app/services/looking-up.server.ts'
import { wordingFor } from './wording.server.ts'

/** Citizens who typed somebody’s number while they declared, in words: who, when, what for, which fields. */
export function lookedUpView(
  context: Readonly<RouterContextProvider>,
  looked: readonly LookedUp[],
) {
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(language, 'reads')
  return looked.map(({ id, name, bundleId, at, fields }) => {
    const { text, find } = wordingFor(context, { bundleId })
    return {
      id,
      line: t('lookedUp.line', { name, when: dateTime(at, language), bundle: text('name') }),
      fields: fields
        .map((key) => find(`fields.${key}.label`) ?? t('fields.other', { key }))
        .join(', '),
    }
  })
}

import type { RouterContextProvider } from 'react-router'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { viewCounterReadsOfMe } from '#app/services/counter-reads.server.ts'
import { findNameInAny } from '#machines/names.ts'

/** Officials who looked somebody up at a counter, in words: who, where, when, which items. */
export function counterReadsView(
  context: Readonly<RouterContextProvider>,
  reads: Awaited<ReturnType<typeof viewCounterReadsOfMe>>,
) {
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(language, 'reads')
  const labelOf = (key: string) =>
    findNameInAny(language, `fields.${key}.label`) ?? t('fields.other', { key })
  return reads.map(({ id, at, register, isSearch, name, office, fields }) => ({
    id,
    line: t('counter.line', { name, office: office[language], when: dateTime(at, language) }),
    fields: itemsOf(register, isSearch, fields),
  }))

  function itemsOf(register: string, isSearch: boolean, fields: readonly string[]) {
    if (isSearch) return t('counter.found')
    return register === 'draft' ? t('counter.draft') : fields.map(labelOf).join(', ')
  }
}

import type { RouterContextProvider } from 'react-router'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { languages } from '#machines/bundle.ts'
import { paymentWords } from './payment-view.server.ts'
import { reasonFor } from './reason-words.server.ts'
import type { Wording } from './wording.server.ts'

/** What is needed to say in words what went wrong with a dossier. */
export function exceptionWords(context: Readonly<RouterContextProvider>, wording: Wording) {
  const i18n = i18nFor(context)
  const kept = languages.map((language) => i18n.getFixedT(language, 'exceptions'))
  return {
    ...wording,
    t: i18n.getFixedT(null, 'going-wrong'),
    undoing: i18n.getFixedT(null, 'undoing'),
    payment: paymentWords(context),
    /** Why an office asked for something, in the reader's language. */
    reason: (given: string) => reasonFor(given, kept, i18n.getFixedT(null, 'exceptions')),
    /** Procedures in a row. */
    named: (ids: readonly string[]) => ids.map(wording.procedure).join(', '),
    /** Fields in a row, by their labels. */
    fields: (keys: readonly string[]) => keys.map((key) => `“${wording.label(key)}”`).join(', '),
    /** A field or paper by its name. */
    what: ({ kind, id }: { kind: 'field' | 'paper'; id: string }) =>
      kind === 'field' ? wording.label(id) : wording.text(`papers.${id}.label`),
  }
}

export type ExceptionWords = ReturnType<typeof exceptionWords>

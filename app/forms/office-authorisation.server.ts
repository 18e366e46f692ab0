import type { RouterContextProvider } from 'react-router'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { openAuthorisations } from '#app/services/authorising.server.ts'
import { chosenIn, wordsIn } from './office-words-form.server.ts'
import { wordingFor } from './wording.server.ts'
import type { Words } from './words.server.ts'

type RequestContext = Readonly<RouterContextProvider>
type Open = Awaited<ReturnType<typeof openAuthorisations>>

/** Whose authorisation may be taken in, in words. */
export function authorisationView(
  context: RequestContext,
  { dossier, asked }: Open,
  stepId: string,
) {
  const { bundle_id: bundleId, bundle_version: bundleVersion, code } = dossier
  const { procedure } = wordingFor(context, { bundleId, bundleVersion })
  return {
    eyebrow: `${procedure(stepId)} – ${code}`,
    asked: asked.map(({ id, name }) => ({ value: id, label: name })),
  }
}

/** What the official typed, or what is wrong with it. */
export function readAuthorisation(
  context: RequestContext,
  typed: Readonly<Record<string, string>>,
  asked: Open['asked'],
  words: Words,
) {
  const t = i18nFor(context).getFixedT(languageFor(context), 'authorising')
  const ids = asked.map(({ id }) => id)
  const consent = chosenIn(typed, 'consent', ids, t('who'), words)
  const note = wordsIn(typed, 'note', t('note'), words)
  return {
    errors: [consent, note].flatMap((read) => ('error' in read ? [read.error] : [])),
    consent: 'value' in consent ? consent.value : '',
    note: 'value' in note ? note.value : '',
  }
}

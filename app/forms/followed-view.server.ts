import type { RouterContextProvider } from 'react-router'
import type { Tone } from '#app/components/tone.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { listMyFollowed, viewFollowed } from '#app/services/following.server.ts'
import { moment } from './promise-view.server.ts'
import { wordingFor } from './wording.server.ts'

type RequestContext = Readonly<RouterContextProvider>

/** A dossier one follows, in words. */
export function followedView(
  context: RequestContext,
  view: Awaited<ReturnType<typeof viewFollowed>>,
) {
  const { language, procedure, text } = wordingFor(context, view)
  const t = i18nFor(context).getFixedT(language, 'dossier')
  return {
    title: view.title,
    code: view.code,
    bundle: text('name'),
    applicant: view.applicant,
    sentAt: dateTime(view.submittedAt, language),
    steps: view.steps.map(({ procedureId, office, state, settled, hasResult, promisedAt }) => ({
      id: procedureId,
      name: procedure(procedureId),
      office: office[language],
      tone: toneOf(settled, hasResult),
      state: t(`states.${state}`),
      promised: settled || hasResult ? undefined : moment(promisedAt, language),
    })),
  }
}

const toneOf = (settled: boolean, hasResult: boolean): Tone =>
  hasResult ? 'done' : settled ? 'stopped' : 'working'

/** One line for each dossier one follows. */
export function followedLines(
  context: RequestContext,
  followed: Awaited<ReturnType<typeof listMyFollowed>>,
) {
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(language, 'following')
  return followed.map(({ id, title, applicant, submittedAt }) => ({
    id,
    title,
    line: t('list.line', { applicant, when: dateTime(submittedAt, language) }),
  }))
}

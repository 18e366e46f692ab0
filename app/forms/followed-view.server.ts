import type { RouterContextProvider } from 'react-router'
import type { Tone } from '#app/components/tone.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { listMyFollowed, viewFollowed } from '#app/services/following.server.ts'
import { moment } from './promise-view.server.ts'
import { wordingFor } from './wording.server.ts'
import { stateText } from './state-words.server.ts'

type RequestContext = Readonly<RouterContextProvider>

/** A dossier one follows, in words. */
export function followedView(
  context: RequestContext,
  view: Awaited<ReturnType<typeof viewFollowed>>,
) {
  const wording = wordingFor(context, view)
  const { language, procedure, text } = wording
  const t = i18nFor(context).getFixedT(language, 'dossier')
  return {
    title: view.title,
    code: view.code,
    bundle: text('name'),
    applicant: view.applicant,
    sentAt: dateTime(view.submittedAt, language),
    steps: view.steps.map((step) => ({
      id: step.procedureId,
      name: procedure(step.procedureId),
      office: step.office[language],
      tone: toneOf(step),
      state: stateText(step, wording, t),
      promised: step.settled || step.hasResult ? undefined : moment(step.promisedAt, language),
    })),
  }
}

const toneOf = ({ settled, hasResult }: Record<'settled' | 'hasResult', boolean>): Tone =>
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

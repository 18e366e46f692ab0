import type { RouterContextProvider } from 'react-router'
import { contextFor } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import { carriedIn } from './carried-form.server.ts'
import { eventTitle } from './dossier-view.server.ts'
import { wordingFor } from './wording.server.ts'

type RequestContext = Readonly<RouterContextProvider>

/** What overtakes nobody: it changes nothing about what can be done. */
const marks: readonly string[] = ['CLAIM', 'RELEASE', 'ACKNOWLEDGE', 'RECORD_CONTACT', 'PAY']
const own: readonly string[] = [
  'SUPPLY',
  'ASK_WITHDRAWAL',
  'CANCEL_WITHDRAWAL',
  'REQUEST_CORRECTION',
]

interface OfStep {
  dossierId: string
  stepId: string
}

/** For a page that was overtaken: that it was, by whom and when. Throws the page of 404. */
export async function meanwhile(
  context: RequestContext,
  { dossierId, stepId }: OfStep,
  what: 'supplement' | 'withdraw' | 'correct',
) {
  const view = await served(() => viewDossier(contextFor(context), dossierId))
  const wording = wordingFor(context, view.dossier)
  const t = i18nFor(context).getFixedT(null, 'going-wrong')
  const last = view.history.findLast(
    ({ type, procedureId }) => procedureId === stepId && !marks.includes(type),
  )
  const event = last && eventTitle(last, wording, i18nFor(context).getFixedT(null, 'dossier'))
  const when = last && dateTime(last.at, wording.language)
  const by = last && own.includes(last.type) ? 'byYou' : last?.office ? 'byOffice' : 'bySystem'
  return {
    title: t('meanwhile.title'),
    windowTitle: `${t('meanwhile.title')} – ${view.dossier.code}`,
    lines: [
      t(`meanwhile.${what}`),
      ...(last
        ? [t(`meanwhile.${by}`, { when, event, office: last.office?.[wording.language] ?? '' })]
        : []),
    ],
    back: { to: `/dossiers/${dossierId}`, label: t('meanwhile.back', { code: view.dossier.code }) },
  }
}

export type Meanwhile = Awaited<ReturnType<typeof meanwhile>>

/** Everything typed into a form that came too late, to be shown again. */
export const typedIn = (form: FormData) =>
  carriedIn(form)
    .filter(([name, value]) => value.trim() !== '' && !hidden.has(name))
    .map(([, value]) => value)

const hidden: ReadonlySet<string> = new Set(['key', 'asked', 'do'])

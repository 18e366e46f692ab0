import type { DossierView } from '#app/services/viewing.server.ts'
import type { ExceptionWords } from './exception-words.server.ts'
import { moment } from './promise-view.server.ts'

const sentThings = [
  'supplement',
  'withdrawn',
  'withdrawalAsked',
  'withdrawalCancelled',
  'correction',
] as const
export type Sent = (typeof sentThings)[number]

/** Where to after something was sent about a step. */
export const sentTo = (dossierId: string, sent: Sent, stepId: string) =>
  `/dossiers/${dossierId}?${new URLSearchParams({ sent, step: stepId })}`

/** What was just sent, in words, with what follows from it; undefined on any other visit. */
export function sentView({ searchParams }: URL, { steps }: DossierView, words: ExceptionWords) {
  const { t, language, procedure } = words
  const sent = sentThings.find((known) => known === searchParams.get('sent'))
  const step = steps.find(({ procedureId }) => procedureId === searchParams.get('step'))
  if (!sent || !step) return undefined
  return {
    title: t(`sent.${sent}.title`),
    text: t(`sent.${sent}.text`, {
      procedure: procedure(step.procedureId),
      promised: moment(step.promisedAt, language),
    }),
  }
}

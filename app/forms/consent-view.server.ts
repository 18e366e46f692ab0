import type { TFunction } from 'i18next'
import type { RouterContextProvider } from 'react-router'
import type { Tone } from '#app/components/tone.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import type { ConsentView, listMyConsents } from '#app/services/consenting.server.ts'
import type { CheckView } from '#app/services/declaring.server.ts'
import { asStepState, stateFacts } from '#machines/step.states.ts'
import type { Wording } from './wording.server.ts'
import { stateText } from './state-words.server.ts'

interface Words {
  consent: TFunction<'consent'>
  dossier: TFunction<'dossier'>
}

export const consentWords = (context: Readonly<RouterContextProvider>): Words => ({
  consent: i18nFor(context).getFixedT(null, 'consent'),
  dossier: i18nFor(context).getFixedT(null, 'dossier'),
})

const tones = { asked: 'yours', given: 'done', declined: 'stopped', ended: 'stopped' } as const
type Standing = keyof typeof tones

/** How a question stands, in words. */
function standingText(
  standing: Standing,
  answeredAt: number | null,
  { language }: Wording,
  t: Words,
) {
  const when = dateTime(answeredAt ?? 0, language)
  return t.consent(`state.${standing}`, { when })
}

/** Before sending: who will be asked, and what waits for the answer. */
export function toBeAsked(
  { consents }: Pick<CheckView, 'consents'>,
  { text, procedure }: Wording,
  t: TFunction<'consent'>,
) {
  return consents.map(({ procedureId, name }) => {
    const who = text(`consents.${procedureId}.who`)
    const words = { name, who, procedure: procedure(procedureId) }
    return { id: procedureId, title: t('check.title', words), text: t('check.text', words) }
  })
}

type Asked = Awaited<ReturnType<typeof listMyConsents>>[number]

/** One question in the list of the person it is asked of. */
export function askedView(asked: Asked, wording: Wording, t: Words) {
  const { id, state, procedure_id, applicant, title, asked_at, answered_at, step_state } = asked
  const isOver = stateFacts[asStepState(step_state)].settled
  const standing: Standing = state === 'asked' && isOver ? 'ended' : state
  return {
    id,
    isOpen: standing === 'asked',
    question: wording.text(`consents.${procedure_id}.asks`),
    who: t.consent('list.asks', { applicant, title, when: dateTime(asked_at, wording.language) }),
    tone: tones[standing] satisfies Tone,
    state: standingText(standing, answered_at, wording, t),
  }
}

/** The page of a question: what is asked, what follows from the answer, and what became of it. */
export function consentView(view: ConsentView, wording: Wording, t: Words) {
  const { id, procedureId, applicant, title, values, state, answeredAt, step, rules } = view
  const { language, text, find, procedure } = wording
  const standing: Standing = state === 'asked' && !view.isOpen ? 'ended' : state
  const of = (part: string) => text(`consents.${procedureId}.${part}`)
  const office = step.office[language]
  const money = find(`consents.${procedureId}.money`)
  const hasToWait = step.state === 'waiting'
  return {
    id,
    applicant,
    lead: [find(`consents.${procedureId}.condolence`), t.consent('page.lead', { applicant, title })]
      .filter(Boolean)
      .join(' '),
    question: of('asks'),
    facts: [
      ...values.map(({ key, ...line }) => ({
        id: key,
        label: of(`values.${key}`),
        value: wording.value({ key, ...line }),
      })),
      { id: 'procedure', label: t.consent('page.procedure'), value: procedure(procedureId) },
      { id: 'office', label: t.consent('page.office'), value: office },
      {
        id: 'askedAt',
        label: t.consent('page.askedAt'),
        value: dateTime(view.askedAt, language),
      },
      ...(view.endsAt === undefined
        ? []
        : [
            {
              id: 'endsAt',
              label: t.consent('page.endsAt'),
              value: dateTime(view.endsAt, language),
            },
          ]),
      ...(view.others.length === 0
        ? []
        : [{ id: 'others', label: t.consent('page.others'), value: view.others.join(', ') }]),
    ],
    agreeing: [
      of('agreeing'),
      ...(money === undefined ? [] : [money.replaceAll('{{applicant}}', applicant)]),
      t.consent(hasToWait ? 'page.clockLater' : 'page.clock', {
        office,
        days: rules.days,
        law: rules.legalBasis,
        cutOff: rules.cutOff,
      }),
    ],
    declining: [
      of('declining'),
      t.consent('page.hears', { applicant }),
      ...(view.endsAt === undefined
        ? []
        : [t.consent('page.ends', { when: dateTime(view.endsAt, language) })]),
    ],
    standing,
    tone: tones[standing],
    state: standingText(standing, answeredAt, wording, t),
    reason: view.reason,
    after: [
      t.consent('page.afterState', {
        procedure: procedure(procedureId),
        state: stateText(step, wording, t.dossier),
      }),
      t.consent('page.since', { when: dateTime(step.issuedAt ?? step.enteredAt, language) }),
    ].join(' '),
  }
}

/** For a second answer: that there was one, whose it was, when, and that it stands. */
export function conflictText(view: ConsentView, name: string, wording: Wording, t: Words): string {
  if (view.state === 'asked') return t.consent('page.ended')
  const when = dateTime(view.answeredAt ?? view.askedAt, wording.language)
  const answer = t.consent(`page.answers.${view.state}`)
  return t.consent('page.conflict', { name, when, answer })
}

import type { TFunction } from 'i18next'
import type { RouterContextProvider } from 'react-router'
import type { Tone } from '#app/components/tone.ts'
import { visitOf } from '#app/context.server.ts'
import { dateTime, workingTime } from '#app/i18n/format.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import type { DossierView } from '#app/services/viewing.server.ts'
import { moment } from './promise-view.server.ts'
import type { Wording } from './wording.server.ts'
import { filedAlone } from './state-words.server.ts'

type Wait = DossierView['consents'][number]

interface Words {
  consent: TFunction<'consent'>
  common: TFunction<'common'>
}

/** One agreement as the applicant reads of it; every sentence comes ready. */
export interface ConsentWait {
  id: string
  heading: string
  tone: Extract<Tone, 'yours' | 'done' | 'stopped'>
  title: string
  lines: readonly string[]
  /** How to go on without the answer. */
  ways?: { title: string; lines: readonly string[]; without: { to: string; label: string } }
  /** To file later what this ended. */
  alone?: { to: string; label: string }
  /** To be sent to the relative. */
  link?: { label: string; hint: string; address: string }
}

/** Whose agreement a dossier waits for or had to wait for, with the link to pass on. */
export function consentWaits(
  context: Readonly<RouterContextProvider>,
  view: DossierView,
  wording: Wording,
): ConsentWait[] {
  const i18n = i18nFor(context)
  const t: Words = {
    consent: i18n.getFixedT(null, 'consent'),
    common: i18n.getFixedT(null, 'common'),
  }
  const { origin } = visitOf(context).url
  return view.consents.map((consent) => {
    const { id, procedureId, name, state } = consent
    const who = wording.text(`consents.${procedureId}.who`)
    const common = { id, heading: t.consent('wait.heading', { who }) }
    const words = { who, name, procedure: wording.procedure(procedureId) }
    if (state === 'given') {
      const title = t.consent('wait.given', words)
      return { ...common, tone: 'done', title, lines: given(consent, view, wording, t, words) }
    }
    if (state === 'declined') {
      const title = t.consent('wait.declined', words)
      const step = view.steps.find((one) => one.procedureId === procedureId)
      const alone = step && filedAlone(step, wording)
      const lines = [...declined(consent, wording, t, words), ...(alone ? [alone.text] : [])]
      return { ...common, tone: 'stopped', title, lines, alone: alone?.link }
    }
    return {
      ...common,
      tone: 'yours',
      title: t.consent(consent.isWaiting ? 'wait.title' : 'wait.titleEarly', words),
      lines: asked(consent, view, wording, t, words),
      ways: isFirstAsked(consent, view) ? waysOut(consent, view, wording, t, words) : undefined,
      link: consent.isReached
        ? {
            label: t.consent('wait.link', words),
            hint: t.consent('wait.linkHint', words),
            address: `${origin}/consents/${id}`,
          }
        : undefined,
    }
  })
}

type Names = Record<'who' | 'name' | 'procedure', string>

function asked(
  { askedAt, isReached, remindedAt, remindAt, days, ifAnsweredNow }: Wait,
  { dossier }: DossierView,
  { language }: Wording,
  { consent: t }: Words,
  words: Names,
) {
  if (!isReached) return [t('wait.unreached', words)]
  const times = remindedAt.map((at) => dateTime(at, language)).join('; ')
  return [
    t('wait.asked', { ...words, when: dateTime(askedAt, language) }),
    ...(times ? [t('wait.reminded', { times })] : []),
    remindAt === undefined
      ? t('wait.noMore', words)
      : t('wait.remindAt', { when: dateTime(remindAt, language) }),
    t('wait.clock', { ...words, days }),
    ifAnsweredNow
      ? t('wait.ifNow', {
          ...words,
          stepBy: moment(ifAnsweredNow.stepBy, language),
          allBy: moment(ifAnsweredNow.allBy, language),
          first: moment(dossier.firstPromisedAt, language),
        })
      : t('wait.early', words),
  ]
}

/** Of several who are asked for one step the ways out are told once. */
const isFirstAsked = ({ id, procedureId }: Wait, { consents }: DossierView) =>
  consents.find((one) => one.procedureId === procedureId && one.state === 'asked')?.id === id

/** Time for answers ends by law: what can be done before it does, and that the rest goes on. */
function waysOut(
  { endsAt, procedureId }: Wait,
  { dossier, steps }: DossierView,
  { language }: Wording,
  { consent: t }: Words,
  words: Names,
) {
  if (endsAt === undefined) return undefined
  const office = steps.find((step) => step.procedureId === procedureId)?.office[language] ?? ''
  return {
    title: t('wait.ways.title'),
    lines: [
      t('wait.ways.until', { ...words, when: dateTime(endsAt, language) }),
      t('wait.ways.counter', { ...words, office }),
    ],
    without: {
      to: `/dossiers/${dossier.id}/withdraw/${procedureId}`,
      label: t('wait.ways.without', words),
    },
  }
}

function given(
  { answeredAt, askedAt, waitedMinutes }: Wait,
  { spent }: DossierView,
  { language }: Wording,
  { consent: t, common }: Words,
  words: Names,
) {
  const when = dateTime(answeredAt ?? askedAt, language)
  const told = t('wait.givenAt', { ...words, when })
  if (waitedMinutes === 0) return [told]
  return [
    told,
    t('wait.waited', { duration: workingTime(waitedMinutes, common) }),
    t('wait.spent', {
      ...words,
      all: workingTime(spent.minutes, common),
      without: workingTime(spent.withoutWaiting, common),
    }),
  ]
}

function declined(
  { answeredAt, askedAt, procedureId, reason }: Wait,
  { language, text }: Wording,
  { consent: t }: Words,
  words: Names,
) {
  const when = dateTime(answeredAt ?? askedAt, language)
  return [
    t('wait.declinedAt', { ...words, when, reason: reason ?? '' }),
    `${t('wait.next')} ${text(`consents.${procedureId}.afterDeclining`)}`,
  ]
}

import type { i18n, TFunction } from 'i18next'
import { dateTime, workingTime } from '#app/i18n/format.ts'
import { guideSteps, type GuideStep, type viewGuide } from '#app/services/guiding.server.ts'
import type { FigureId } from '#machines/figures.ts'
import { wordsFor, type Words } from './operator-words.server.ts'

type Guide = Awaited<ReturnType<typeof viewGuide>>

/** The guided demo: each step with how it stands, what the portal sees of it, and where to look. */
export function guideView(guide: Guide, texts: i18n) {
  const words = wordsFor(texts)
  const t = texts.getFixedT(null, 'stage')
  const now = guideSteps.indexOf(guide.step)
  return {
    hasBegun: guide.step !== 'begin',
    steps: guideSteps.map((name, index) => {
      const state =
        index < now ? ('done' as const) : index === now ? ('now' as const) : ('later' as const)
      const isNow = state === 'now'
      return {
        name,
        state,
        seen: isNow ? seenIn(guide, words, t) : [],
        look: isNow ? lookAt(guide, texts) : [],
      }
    }),
  }
}

/** What is really so at this moment. */
function seenIn({ step, broken, handOver }: Guide, words: Words, t: TFunction<'stage'>): string[] {
  if (step === 'begin') return []
  if (!handOver) return [t(broken ? 'guide.seen.broken' : 'guide.seen.well')]
  const minutes = workingTime(handOver.minutes, words.common)
  const { code, title, attempts, confirm_by } = handOver
  const by = confirm_by === null ? '' : dateTime(confirm_by, words.language)
  switch (step) {
    case 'watch':
      return [t('guide.seen.waiting', { code, title, count: attempts }), t('guide.seen.by', { by })]
    case 'repair':
      return [t('guide.seen.missed', { code, minutes }), t('guide.seen.tries', { count: attempts })]
    case 'read':
      return [t('guide.seen.arrived', { code, minutes }), t('guide.seen.once')]
    default:
      return []
  }
}

const pages: Record<
  GuideStep,
  readonly ['home' | 'faults' | 'messages' | 'phones' | 'ahead' | 'figure', string][]
> = {
  begin: [],
  break: [['faults', '/operator/faults']],
  send: [['faults', '/operator/faults']],
  watch: [
    ['messages', '/operator/messages?show=pending'],
    ['ahead', '/operator/ahead'],
  ],
  repair: [
    ['home', '/operator'],
    ['phones', '/operator/phones'],
    ['figure', '/measures/not-accepted-now?unit=step'],
  ],
  read: [
    ['figure', '/measures/accepted-late?unit=step'],
    ['phones', '/operator/phones'],
    ['messages', '/operator/messages'],
  ],
}

/** The figure that tells what a step did, by the name it has among the figures. */
const figures: Partial<Record<GuideStep, FigureId>> = {
  repair: 'not-accepted-now',
  read: 'accepted-late',
}

function lookAt({ step, handOver }: Guide, texts: i18n) {
  const t = texts.getFixedT(null, 'stage')
  const id = figures[step]
  const figure = id ? texts.getFixedT(null, 'figures')(`${id}.name`) : ''
  return pages[step].map(([name, to]) => ({
    to: name === 'messages' && handOver ? withDossier(to, handOver.code) : to,
    text: t(`guide.look.${name}`, { figure }),
  }))
}

const withDossier = (to: string, dossier: string) =>
  `${to}${to.includes('?') ? '&' : '?'}${new URLSearchParams({ dossier })}`
